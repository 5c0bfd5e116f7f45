import type { EvidenceMessage } from './evidence.ts';

/** The texts of the other side, ready to be searched for many names. */
export function textsOfOthers(
  messages: readonly EvidenceMessage[],
  mySide: ReadonlySet<string>,
): string[] {
  return messages
    .filter(
      ({ text, isOutgoing, senderPeerId }) =>
        !(text === '' || isOutgoing || mySide.has(senderPeerId ?? '')),
    )
    .map(({ text }) => text.slice(0, 2000).toLowerCase());
}

/** In how many of the texts the name stands as a word of its own, not inside a link or an address. */
export function countNamed(name: string, texts: readonly string[]): number {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return 0;
  // Looking for letters is many times cheaper than looking for a word, and mostly enough.
  const near = texts.filter((text) => text.includes(wanted));
  if (near.length === 0) return 0;
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}@._/\\-])${escaped}(?![\\p{L}\\p{N}@_/\\-]|\\.\\p{L})`,
    'u',
  );
  return near.filter((text) => word.test(text)).length;
}

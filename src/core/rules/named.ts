import type { EvidenceMessage } from './evidence.ts';

/** In how many messages of the other side the name stands as a word of its own, not inside a link or an address. */
export function nameInMessages(
  name: string,
  messages: readonly EvidenceMessage[],
  mySide: ReadonlySet<string>,
): number {
  if (name.length < 3) return 0;
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const word = new RegExp(
    `(?<![\\p{L}\\p{N}@._/\\-])${escaped}(?![\\p{L}\\p{N}@_/\\-]|\\.\\p{L})`,
    'iu',
  );
  return messages.filter(
    ({ text, isOutgoing, senderPeerId }) =>
      !(isOutgoing || mySide.has(senderPeerId ?? '')) && word.test(text.slice(0, 2000)),
  ).length;
}

import type { EvidenceMessage } from '../evidence.ts';

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

/** The texts of my side, in the same way. */
export function textsOfMine(
  messages: readonly EvidenceMessage[],
  mySide: ReadonlySet<string>,
): string[] {
  return messages
    .filter(
      ({ text, isOutgoing, senderPeerId }) =>
        text !== '' && (isOutgoing || mySide.has(senderPeerId ?? '')),
    )
    .map(({ text }) => text.slice(0, 2000).toLowerCase());
}

/** In how many of the texts the name stands as a word of its own, not inside a link or an address. */
export function countNamed(name: string, texts: readonly string[]): number {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return 0;
  return texts.filter((text) => standsIn(text, wanted)).length;
}

function standsIn(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (
      !wordBefore.test(text.slice(Math.max(0, at - 2), at)) &&
      !wordAfter.test(text.slice(end, end + 3))
    )
      return true;
  }
  return false;
}

const wordBefore = /[\p{L}\p{N}@._/-]$/u;
const wordAfter = /^(?:[\p{L}\p{N}@_/-]|\.\p{L})/u;

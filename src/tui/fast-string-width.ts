import stringWidth from 'string-width';

/**
 * The same answers as `string-width`, several times faster for what a screen shows again and again: the
 * original segments every text with a non-ASCII character anew, on every frame.
 */
export function fastStringWidth(text: string): number {
  if (text.length === 0) return 0;
  if (isOneCellEach(text)) return text.length;
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = measure(text);
  if (widths.size >= mostKept) widths.clear();
  widths.set(text, width);
  return width;
}

/** Whether each UTF-16 unit fills exactly one cell and none joins its neighbour: true for most Latin, Greek and Cyrillic text. */
export function isOneCellEach(text: string): boolean {
  return oneCellEach.test(text);
}

const mostKept = 20_000;
const widths = new Map<string, number>();

// Letters of Latin, Greek and Cyrillic without combining marks, dashes, quotes, arrows that are no emoji, lines
// and blocks. Left out: soft hyphen (draws nothing) and what has an emoji form (© ® ‼ ⁉ ↔ and its neighbours).
const oneCellEach =
  /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2196-\u21a8\u21ab-\u21ff\u2500-\u259f]*$/;

function measure(text: string): number {
  // A styled line is mostly text of one cell each between colours: take the colours out and look again.
  if (!text.includes('\u001b') && !text.includes('\u009b')) return stringWidth(text);
  const bare = text.replace(colours, '');
  return isOneCellEach(bare) ? bare.length : stringWidth(text);
}

const colours = /\u001b\[[\d;]*m/g;

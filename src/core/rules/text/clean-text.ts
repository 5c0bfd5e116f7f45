/**
 * The one cleaner for text that somebody else wrote (titles, names, messages, web pages), used before it
 * reaches a terminal or a log. What it lets through can neither move the cursor, nor hide, colour, link or
 * reorder anything. JSON output keeps the original.
 *
 * Pure, linear in the length, and idempotent: cleaning twice changes nothing more.
 */

/** On one line: each run of line breaks becomes one `⏎`. */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  return withoutHidden(text.replace(breaks, '⏎'));
}

/** Line breaks of every kind stay, as `\n`; all else as in {@link cleanText}. */
export function cleanLines(text: string): string {
  if (isPlain(text)) return text;
  return text.split(oneBreak).map(withoutHidden).join('\n');
}

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

// CR LF, LF, CR, vertical tab, form feed, NEL (as C1 and as ESC E), line and paragraph separator.
const oneBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|\u001bE/;
const breaks =
  /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|\u001bE)(?:[ \t]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|\u001bE))*/g;

function withoutHidden(line: string): string {
  if (isPlain(line)) return line;
  const visible = line
    .toWellFormed()
    .replace(sequences, '')
    .replace(/[\t\u2800]/g, ' ')
    .replace(controls, '')
    .replace(invisible, '');
  // Marks beyond the third pile up over the neighbours; marks at the start would sit on the table's border.
  return visible.replace(/(\p{M}{3})\p{M}+/gu, '$1').replace(/^\p{M}+/u, '');
}

// In one pass, or what one step takes out could join halves of a sequence around it:
// - OSC, DCS, SOS, PM and APC with their payload, 7-bit and 8-bit, ended by ST, BEL or by nothing. A terminal
//   leaves such a sequence at CAN, SUB and ESC too, so the payload stops there.
// - CSI: parameters, intermediates and, where it came, the final byte.
// - Every other escape.
const sequences =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u0018\u001a\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|\u001b[ -/]*[0-~]?/g;

// C0, DEL and C1 that stand alone, and the interlinear annotation marks.
const controls = /[\u0000-\u001f\u007f-\u009f\ufff9-\ufffb]/g;

// Unicode's own list of what draws nothing: bidirectional controls, zero-width characters, byte order mark,
// soft hyphen, Hangul fillers, tag characters, variation selectors. Kept: the selectors that choose between
// text and emoji, and the joiner where it glues two pictographs (families, professions).
const invisible =
  /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?![\ufe0e\ufe0f\u200d])\p{Default_Ignorable_Code_Point}/gu;

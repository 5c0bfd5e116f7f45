/**
 * `JSON.parse` for what Telegram Desktop writes. `undefined` when it cannot be read even so.
 *
 * - `\xHH` for control characters (tdesktop#27571).
 * - `"document_id": video_files/sticker (2).webm` without quotes (4.1.1, tdesktop#24961).
 */
export function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A second try costs little: such values are rare.
  }
  try {
    return JSON.parse(text.replace(BAD_ESCAPE, mendEscape).replace(BARE_DOCUMENT_ID, '$1null'));
  } catch {
    return undefined;
  }
}

/** Every escape is matched, so that the `x` after an escaped backslash is left alone. */
const BAD_ESCAPE = /\\(x(?=[0-9a-fA-F]{2})|[\s\S])/g;
/** Inside a text the key's quote would be escaped, so this finds members only. Such a member is the last of its object. */
const BARE_DOCUMENT_ID = /("document_id"\s*:\s*)(?!["{[]|null\b|-?\d+\s*[,}\]])[^"\n\r{}\]]+/g;

function mendEscape(whole: string, escaped: string): string {
  return escaped === 'x' ? '\\u00' : whole;
}

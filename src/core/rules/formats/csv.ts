/**
 * Comma-separated values (RFC 4180): quoted fields may hold commas, quotes written twice, and line breaks. Lines end
 * with LF or CR LF; a mark of the byte order at the start is left out. Linear in the length of the text.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const length = text.length;
  while (at < length) {
    const { value, next } = text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
    row.push(value);
    at = next;
    if (text[at] === ',') {
      at += 1;
      // A line that ends with a comma has one more field, which is empty.
      if (at < length && text[at] !== '\n' && text[at] !== '\r') continue;
      row.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  value: string;
  next: number;
}

function bare(text: string, start: number): Field {
  let at = start;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return { value: text.slice(start, at), next: at };
}

/** @param start after the opening quote */
function quoted(text: string, start: number): Field {
  const parts: string[] = [];
  let from = start;
  for (;;) {
    const end = text.indexOf('"', from);
    // An export that was cut off: what there is of the field.
    if (end < 0) return { value: [...parts, text.slice(from)].join(''), next: text.length };
    if (text[end + 1] !== '"') {
      parts.push(text.slice(from, end));
      const { value, next } = bare(text, end + 1);
      return { value: parts.join('') + value, next };
    }
    parts.push(text.slice(from, end + 1));
    from = end + 2;
  }
}

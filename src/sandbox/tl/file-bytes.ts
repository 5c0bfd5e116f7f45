import type { Media } from '../world/message.ts';

/** The file as it would be downloaded: a PDF with a page of text, or nothing but its length. */
export function fileBytes({
  fileName,
  mimeType,
  size,
  text,
}: Extract<Media, { kind: 'document' }>): Buffer {
  if (mimeType !== 'application/pdf') return Buffer.alloc(size);
  const bytes = Buffer.alloc(size, '\n');
  pdf(text ?? fileName, size).copy(bytes);
  return bytes;
}

/** A comment of the right length stands before the end, so that it is as long as was promised. */
function pdf(text: string, size: number): Buffer {
  const escaped = text.replace(/[\\()]/g, '\\$&').replace(/[^\x20-\x7e]/g, '?');
  const drawn = `BT /F1 12 Tf 10 100 Td (${escaped}) Tj ET`;
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 2000 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawn.length}>>stream
${drawn}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
`;
  const tail = 'trailer<</Root 1 0 R>>';
  const filler = Math.max(0, size - head.length - tail.length - 2);
  return Buffer.from(`${head}%${'x'.repeat(filler)}\n${tail}`);
}

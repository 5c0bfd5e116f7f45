/**
 * Bytes as text: what the header says, or the byte order mark, or what an HTML page says of itself, or UTF-8. What is
 * wrong becomes U+FFFD; an encoding that is unknown is read as UTF-8.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  return decoderFor(charset ?? charsetWithin(bytes)).decode(bytes);
}

function decoderFor(charset: string | null) {
  try {
    return new TextDecoder(charset ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}

/** `<meta charset>`, its older form, or an XML declaration, all within the first kilobyte. */
function charsetWithin(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /(?:charset|encoding)\s*=\s*["']?([a-z0-9_:.-]{1,40})/i.exec(head)?.[1] ?? null;
}

import { qrCode } from '../../core/rules/formats/qr-code.ts';
import type { Context } from '../context.ts';
import { wantsColor } from './output.ts';

/** Draws the link as a QR code on standard error, at a terminal; elsewhere says the link. */
export function showQr(context: Context, link: string): void {
  const { io, flags, talk } = context;
  if (!io.stderr.isTTY) {
    talk(`Open ${link} on a phone that is logged in, or show it as a QR code.`);
    return;
  }
  talk('In Telegram on your phone: Settings, Devices, Link Desktop Device; then scan this.');
  const isPainted = wantsColor(io, flags, 'stderr');
  // Without colour the ground is the terminal's own, most often dark: then the light modules are drawn.
  for (const line of qrLines(link, isPainted ? 'dark' : 'light')) {
    // Black on white whatever the theme: many readers do not take a code in reverse.
    io.stderr.write(isPainted ? `\u001b[30;107m${line}\u001b[0m\n` : `${line}\n`);
  }
}

/** Two rows of modules a line, with the quiet zone around them. */
function qrLines(text: string, drawn: 'dark' | 'light'): string[] {
  const code = qrCode(text);
  const quiet = 2;
  const isInk = (row: number, column: number) =>
    (code[row - quiet]?.[column - quiet] ?? false) === (drawn === 'dark');
  const size = code.length + 2 * quiet;
  const lines: string[] = [];
  for (let row = 0; row < size; row += 2) {
    const cells = Array.from({ length: size }, (_, column) => {
      const [upper, lower] = [isInk(row, column), isInk(row + 1, column)];
      if (upper) return lower ? '█' : '▀';
      return lower ? '▄' : ' ';
    });
    lines.push(cells.join(''));
  }
  return lines;
}

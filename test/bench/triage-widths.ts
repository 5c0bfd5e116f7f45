import { runInTerminal } from '../support/terminal.ts';
import type { WidthModel } from '../support/virtual-screen.ts';
import type { Station } from './triage-typist.ts';

/** Moves that redraw a line, a page, or everything; each frame is looked at. */
const keys = [
  'j',
  'j',
  'k',
  '\u001b[6~',
  'j',
  'k',
  '\u001b[6~',
  'j',
  '\u001b[5~',
  'k',
  '\u001b[6~',
];

/**
 * Lines that stand where they should not, in a terminal that counts the cells of emoji, clusters and marks in its own
 * way: the chats must stand one below the other in their order, the head above and the keys at the foot.
 */
export async function misplacedLines(
  { argv, env, size }: Station,
  widths: WidthModel,
): Promise<{ lines: number; misplaced: number }> {
  const run = runInTerminal(process.execPath, argv, { env, ...size, widths });
  try {
    await run.shows('000001 ');
    await run.shows(/1\/\d/);
    let lines = 0;
    let misplaced = 0;
    let place = 1;
    for (const key of keys) {
      run.type(key);
      place += stepOf(key, size.rows - 4);
      const text = await run.shows(`${place}/`);
      const seen = text.split('\n');
      lines += seen.length;
      misplaced += countMisplaced(seen);
    }
    return { lines, misplaced };
  } finally {
    run.dispose();
  }
}

function stepOf(key: string, page: number): number {
  if (key === 'j') return 1;
  if (key === 'k') return -1;
  return key === '\u001b[6~' ? page : -page;
}

function countMisplaced(lines: readonly string[]): number {
  const [head = '', titles = '', ...rest] = lines;
  const rows = rest.slice(0, -2);
  const first = numberIn(rows[0]);
  const wrong = rows.filter((line, index) => numberIn(line) !== first + index).length;
  const isHeadWrong = !head.startsWith('tgcrm') || !titles.includes('company');
  return wrong + (isHeadWrong ? 1 : 0) + (lines.at(-1)?.includes('? keys') ? 0 : 1);
}

function numberIn(line = ''): number {
  return Number(/^[> ].{1,6}(?:new|CRM|ign) +(\d{6}) /.exec(line)?.[1] ?? Number.NaN);
}

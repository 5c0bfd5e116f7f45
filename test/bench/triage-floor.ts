// The floor of the triage bench: the least that a program in Node can do to show such a list and move in it. It draws
// each line itself, compares it with the one that stands there and writes what differs. No Ink, no layout, no acts.
import { fitCells } from '../../src/tui/cells.ts';

const [count = '10000'] = process.argv.slice(2);
const { titleOf } = await import('./triage-store.ts');
const rows = Array.from({ length: Number(count) }, (_, index) => ({
  title: titleOf(index),
  key: titleOf(index).toLowerCase(),
  unread: index % 7,
}));

let visible = rows;
let cursor = 0;
let top = 0;
let filter = '';
let isTyping = false;
let shown: string[] = [];

process.stdin.setRawMode(true);
process.stdin.on('data', (chunk) => {
  for (const key of String(chunk).match(/\u001b\[\d*~?[A-Z]?|./gsu) ?? []) press(key);
  draw();
});
process.stdout.write('\u001b[?1049h\u001b[?7l\u001b[?25l');
draw();

function press(key: string): void {
  const page = process.stdout.rows - 4;
  if (key === '\u007f') refilter(filter.slice(0, -1));
  else if (isTyping) refilter(filter + key);
  if (key === '/') isTyping = true;
  if (key === 'q') leave();
  if (key === 'j') move(1);
  if (key === 'k') move(-1);
  if (key === 'g') move(-rows.length);
  if (key === '\u001b[6~') move(page);
  if (key === '\u001b[5~') move(-page);
}

function refilter(text: string): void {
  filter = text;
  visible = text === '' ? rows : rows.filter(({ key }) => key.includes(text));
  cursor = 0;
  top = 0;
}

function move(by: number): void {
  const height = process.stdout.rows - 4;
  cursor = Math.max(0, Math.min(visible.length - 1, cursor + by));
  const half = Math.floor(height / 2);
  if (cursor < top || cursor >= top + height) top = Math.max(0, cursor - half);
}

function draw(): void {
  const { columns, rows: lineCount } = process.stdout;
  const left = Math.floor(columns * 0.58);
  const right = columns - left - 3;
  const lines = [fitCells(`tgcrm ${visible.length} chats`, columns), fitCells('chat', columns)];
  for (let line = 0; line < lineCount - 4; line += 1) {
    const row = visible[top + line];
    const text = fitCells(row ? `   ${row.title}  ${row.unread}` : '', left);
    const styled = top + line === cursor ? `\u001b[7m${text}\u001b[27m` : text;
    const beside = fitCells(`detail ${visible[cursor]?.title} ${line}`, right);
    lines.push(`${styled} \u001b[2m│\u001b[22m ${beside}`);
  }
  lines.push(fitCells(filter === '' ? '' : `filter: ${filter}`, columns));
  lines.push(fitCells(`${cursor + 1}/${visible.length}  j k / q`, columns));
  const changed = lines.flatMap((line, index) =>
    line === shown[index] ? [] : [`\u001b[${index + 1};1H${line}`],
  );
  shown = lines;
  process.stdout.write(`\u001b[?2026h${changed.join('')}\u001b[?2026l`);
}

function leave(): void {
  process.stdout.write('\u001b[?25h\u001b[?7h\u001b[?1049l', () => process.exit(0));
}

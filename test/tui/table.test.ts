import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellWidth } from '../../src/tui/cells.ts';
import { type Column, layColumns, tableLines } from '../../src/tui/components/table.ts';
import { createTheme } from '../../src/tui/theme.ts';

interface Row {
  title: string;
  unread: number;
}

const theme = createTheme({ isColored: false, isAscii: true });
const columns: readonly Column<Row>[] = [
  { title: 'chat', cells: 8, grow: 1, importance: 100, cell: ({ title }) => ({ text: title }) },
  { title: 'about', cells: 6, grow: 1, importance: 10, cell: () => ({ text: 'x' }) },
  {
    title: 'unrd',
    cells: 4,
    importance: 50,
    align: 'right',
    cell: ({ unread }) => ({ text: String(unread), style: 'good' }),
  },
];

describe('the columns', () => {
  test.each([
    [41, ['chat', 'about', 'unrd'], [16, 14, 4]],
    [25, ['chat', 'about', 'unrd'], [8, 6, 4]],
    [24, ['chat', 'unrd'], [15, 4]],
    [10, ['chat'], [8]],
    [3, ['chat'], [8]],
  ])('in %i cells are %j', (width, titles, cells) => {
    const laid = layColumns(columns, width);
    expect(laid.map(({ column }) => column.title)).toEqual(titles);
    expect(laid.map((one) => one.cells)).toEqual(cells);
  });
});

describe('the lines', () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({ title: `Chat ${index}`, unread: index }));
  const window = {
    columns: layColumns(columns, 25),
    rows,
    top: 3,
    height: 4,
    cursor: 4,
    isMarked: () => false,
    isFocused: true,
  };

  test('are the rows in the window under the titles, with the cursor on its row', () => {
    const lines = tableLines(theme, {
      ...window,
      isMarked: ({ unread }) => unread === 5,
    });
    expect(lines.map((line) => line.replace(/\u001b\[\d+m/g, ''))).toEqual([
      '   chat      about   unrd',
      '   Chat 3    x          3',
      '>  Chat 4    x          4',
      ' * Chat 5    x          5',
      '   Chat 6    x          6',
    ]);
    expect(lines[2]).toMatch(/^\u001b\[7m.*\u001b\[27m$/);
  });

  test('change their style no more often than one sees it', () => {
    const painted = createTheme({ isColored: true, isAscii: true });
    const dim = (text: string) => ({ text, style: 'dim' as const });
    const cells = [
      dim('a'),
      dim('b'),
      { text: '', style: 'bold' as const },
      dim('c'),
      { text: 'd' },
    ];
    const [, line] = tableLines(painted, {
      ...window,
      columns: layColumns(
        cells.map((cell) => ({ title: '', cells: 1, importance: 1, cell: () => cell })),
        30,
      ),
      rows: [{ title: '', unread: 0 }],
      top: 0,
      cursor: 1,
    });
    expect(line).toBe('   \u001b[2ma  b     c\u001b[22m  d');
  });

  test('short of rows the rest is empty, and as wide', () => {
    const lines = tableLines(theme, { ...window, top: 8 });
    expect(lines.slice(2)).toEqual(Array(3).fill(' '.repeat(25)));
  });

  test('are all of one width, whatever the titles', () => {
    const title = fc.string({
      unit: fc.constantFrom('a', '会', 'ش', 'e\u0301', '👍', ' '),
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 6 }),
        fc.integer({ min: 25, max: 60 }),
        (titles, width) => {
          const all = titles.map((text, unread) => ({ title: text, unread }));
          const lines = tableLines(theme, {
            ...window,
            columns: layColumns(columns, width),
            rows: all,
            top: 0,
          });
          for (const line of lines) expect(cellWidth(line)).toBe(width);
        },
      ),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { mixedChats, openTriageScreen } from '../../support/triage-screen.ts';

const wide = { columns: 120, rows: 40 };

/** How sure the rules are is their own affair. */
const suggested = /\d\d% Acme Labs/;

describe('every column stays in its place', () => {
  test('whatever script the titles are in', async () => {
    const { screen } = await openTriageScreen({ size: wide });
    await screen.shows(suggested);
    for (let row = 1; row < 38; row += 1) expect(await screen.cellOf(row, '│')).toBe(70);
  });

  test('a terminal that counts emoji otherwise shifts their own line and no other', async () => {
    const { screen } = await openTriageScreen({ size: wide, widths: 'unicode-6' });
    await screen.shows(suggested);
    for (const key of 'jjjjjjkkkjjjk') {
      screen.type(key);
      await screen.shows(/> {2}(new|CRM)/);
    }
    await screen.shows('6/7');
    const lines = await screen.lines();
    expect(lines).toHaveLength(40);
    expect(lines[0]).toContain('@olga_bd');
    expect(lines[39]).toContain('? keys');
    for (const [index, { title }] of mixedChats.entries()) {
      const [word = ''] = title.split(' ');
      expect(lines[index + 2]).toContain(word);
    }
    const emoji = [5, 8];
    for (let row = 1; row < 38; row += 1) {
      if (!emoji.includes(row)) expect(await screen.cellOf(row, '│')).toBe(70);
    }
  });
});

describe('the screen says', () => {
  test('which account sends, in every mode', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    const ways: [keys: string, sign: string][] = [
      ['/Acme', 'filter: Acme'],
      ['\r\r', 'not synced · active'],
      ['?', 'Decide'],
      ['q', 'not synced · active'],
      [':', 'ignore, with a reason'],
      ['\u001b', 'not synced · active'],
      ['q', '1/1'],
      ['s', 'sort by'],
    ];
    for (const [keys, sign] of ways) {
      screen.type(keys);
      await screen.shows(sign);
      expect((await screen.lines())[0]).toContain('@olga_bd');
    }
  });

  test('how many are new, chosen and owed', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('6 new, 1 in CRM, 1 owed');
  });

  test.each([
    ['without chats, to fetch them', [], 'tgcrm chats --refresh'],
    ['without an account, to log in', null, 'tgcrm login'],
  ])('%s', async (_name, chats, advice) => {
    const { screen } = await openTriageScreen({ chats });
    await screen.shows(advice);
  });

  test('how to see chats again when nothing matches', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('/nothing like it');
    await screen.shows('Esc clears the filter');
  });

  test('that the terminal is too small, and the whole list when it has grown', async () => {
    const { screen } = await openTriageScreen({ size: { columns: 50, rows: 10 } });
    await screen.shows('too small: 50×10, needs 60×15');
    screen.resizeTo({ columns: 80, rows: 24 });
    await screen.shows('Globex partners');
    await screen.hides('too small');
  });
});

describe('colour', () => {
  test('gives states and weights a second sign', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    const pieces = await screen.styles(3);
    expect(pieces.find(({ text }) => text.includes('CRM'))?.color).toBe(2);
  });

  test('without it nothing is coloured, and the cursor still shows', async () => {
    const { screen } = await openTriageScreen({ size: wide, isColored: false });
    await screen.shows(suggested);
    const styles = await Promise.all(Array.from({ length: 40 }, (_, row) => screen.styles(row)));
    expect(styles.flat().filter(({ color }) => color !== -1)).toEqual([]);
    expect((await screen.styles(2))[0]).toMatchObject({ isInverse: true });
  });
});

describe('hostile text', () => {
  const link = '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007';
  const nasty = `\u001b[31mred\u001b[2J ${link} \u202eterces\u202c\nnext\u0000\u009b31m`;

  test('neither colours nor moves nor hides anything', async () => {
    const { screen } = await openTriageScreen({
      size: wide,
      chats: [
        {
          title: nasty,
          people: [{ name: nasty, bio: nasty }],
          messages: [{ from: nasty, text: `${nasty}\u001b[?1049l` }],
        },
        { title: 'After' },
      ],
    });
    await screen.shows('last messages');
    const lines = await screen.lines();
    expect(lines[2]).toContain('red link terces⏎next');
    expect(lines[3]).toContain('After');
    expect(lines.join('\n')).not.toMatch(/[\u202a-\u202e\u0000-\u0009\u001b\u009b]/u);
    const styles = await Promise.all(Array.from({ length: 40 }, (_, row) => screen.styles(row)));
    expect(styles.flat().filter(({ color }) => color === 1)).toEqual([]);
    expect((await screen.modes()).isAlternate).toBe(true);
  });
});

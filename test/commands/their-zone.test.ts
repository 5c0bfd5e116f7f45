import { expect, it } from 'vitest';
import { loggedInHome } from '../support/home.ts';
import { bin, patiently } from '../support/program.ts';
import { runInTerminal } from '../support/terminal.ts';

const add = ['followups', 'add', 'Ann Keller', '--text', 'Shall we talk?', '--at', '+30h'];

it('without a terminal it is said that nobody knows where they are, and all goes on', async () => {
  const { tgcrm, run } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  const added = await run([...add, '--json']);
  expect(added).toMatchObject({ code: 0, json: { sendAtWhy: 'set by hand' } });
  expect(added.stderr).toMatch(/Ann Keller.*chats set \S+ --time-zone/);
  await tgcrm('chats set --time-zone berlin', 'Ann Keller');
  expect((await run(add)).stderr).not.toContain('--time-zone');
});

it(
  'at a terminal it is asked once for each chat, and "I do not know" is an answer',
  patiently,
  async () => {
    const { tgcrm, run, env } = await loggedInHome();
    await tgcrm('chats --refresh');
    const atTerminal = (argv: readonly string[]) =>
      runInTerminal(process.execPath, [bin, ...argv], { env, columns: 120 });
    const first = atTerminal(add);
    await first.shows('as you are');
    await first.shows('Where are they?');
    first.type('nowhere\r');
    await first.shows('no time zone');
    first.type('tokyo\r');
    expect((await first.exit()).code).toBe(0);
    const told = await tgcrm('followups plan --json --hours 48');
    expect(JSON.stringify(told.json)).toContain('Asia/Tokyo, as you said');
    const second = atTerminal(add);
    expect((await second.exit()).code).toBe(0);
    expect(second.output()).not.toContain('Where are they?');
    await run(['chats', 'set', 'Ann Keller', '--time-zone', '']);
    const third = atTerminal(add);
    await third.shows('Where are they?');
    third.type('\r');
    expect((await third.exit()).code).toBe(0);
    const fourth = atTerminal(add);
    expect((await fourth.exit()).code).toBe(0);
    expect(fourth.output()).not.toContain('Where are they?');
  },
);

import { describe, expect, test } from 'vitest';
import { updateChats } from '../../src/store/chats.ts';
import { seedChats } from '../support/seed-chats.ts';
import { runTriage, triageHome } from '../support/triage-run.ts';
import { mixedChats } from '../support/triage-screen.ts';

/** How sure the rules are is their own affair. */
const suggested = /\d\d% Acme Labs/;

describe('tgcrm triage at a terminal', () => {
  test('list, filter, add, ignore, restore, confirm, undo, quit', async () => {
    const home = await triageHome();
    const run = runTriage(home);
    await run.shows('6 new, 1 in CRM, 1 owed');
    run.type('/рога');
    await run.shows('1/1');
    run.type('\ra');
    await run.shows('added Договор Рога и Копыта');
    run.type('\u001b/会社\ri');
    await run.shows('ignored 日本語の会社');
    run.type('fi');
    await run.shows('1/1');
    run.type('r');
    await run.shows('restored 日本語の会社');
    run.type('\u001bfosag');
    await run.shows(suggested);
    run.type('\r');
    await run.shows('people of theirs: Ann Acme');
    run.type('c');
    await run.shows('confirmed Acme Labs for Acme <> Ownco');
    run.type('u');
    await run.shows('undone: confirmed Acme Labs');
    run.type('c');
    await run.shows(/(?<!undone: )confirmed Acme Labs for/);
    run.type('qq');
    expect(await run.exit()).toEqual({ code: 0, signal: 0 });
    expect(await run.modes()).toEqual(restored);
    expect(await decisionsIn(home)).toEqual({
      crm: ['Globex partners', 'Договор Рога и Копыта'],
      ignored: [],
      companies: ['Acme Labs'],
      contacts: ['Ann Acme'],
    });
  });

  test('what another program writes shows by itself, and moves nothing', async () => {
    const home = await triageHome();
    const run = runTriage(home);
    await run.shows('>  new  Acme');
    const [first] = await seedChats(home.store.db, [
      ...mixedChats,
      { title: 'Brand new chat', hoursAgo: 0 },
    ]);
    await run.shows('1 came in');
    expect((await run.lines())[2]).toContain('>  new  Acme');
    await updateChats(home.store.db, { ids: [first ?? ''], changes: { state: 'ignored' } });
    await run.shows('>  ign  Acme');
    run.type('g');
    await run.shows('>  new  Brand new chat');
    await run.hides('Acme <> Ownco');
  });

  test('an empty store says what to do first', async () => {
    const run = runTriage(await triageHome([]));
    await run.shows('tgcrm chats --refresh');
    run.type('aicrx u\r');
    await run.shows('nothing to undo');
    run.type('q');
    expect((await run.exit()).code).toBe(0);
  });

  test('draws where CI is set', async () => {
    const run = runTriage(await triageHome(), { env: { CI: '1' } });
    await run.shows('>  new  Acme');
    run.type('j');
    await run.shows('>  CRM  Globex');
  });

  test('with NO_COLOR no colour leaves the program', async () => {
    const run = runTriage(await triageHome(), { env: { NO_COLOR: '1' }, columns: 120 });
    await run.shows(suggested);
    // Bold, dim, underline and inverse are no colours.
    expect(run.output()).not.toMatch(/\u001b\[(?:3|4|9|10)\d[;m]/u);
    expect(run.output()).toContain('\u001b[7m');
  });

  test.each([
    ['with --ascii', ['--ascii'], {}, 'Договор Рога'],
    ['in a locale of another character set', [], { LANG: 'ru_RU.KOI8-R' }, '??????? ????'],
  ])('%s no sign beyond ASCII is drawn', async (_name, argv, env, title) => {
    const run = runTriage(await triageHome(), { argv, env, columns: 120 });
    await run.shows(suggested);
    expect(await run.text()).toContain(title);
    expect(run.output()).not.toMatch(/[│█░…·↓]/);
  });

  test('resized in mid-act it stays whole, with the cursor on its chat', async () => {
    const run = runTriage(await triageHome());
    await run.shows('1/7');
    run.type('jj');
    await run.shows('3/7');
    for (const [columns, rows] of [
      [200, 60],
      [60, 15],
      [120, 40],
      [80, 24],
    ] as const) {
      run.resizeTo(columns, rows);
      await run.shows(/> {2}new {2}Договор/);
      await run.shows('3/7');
    }
    const lines = await run.lines();
    expect(lines.filter((line) => line.includes('@olga_bd'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('? keys'))).toHaveLength(1);
  });
});

const restored = {
  isAlternate: false,
  wraps: true,
  isCursorHidden: false,
  pastesInBrackets: false,
};

async function decisionsIn({ store: { db } }: Awaited<ReturnType<typeof triageHome>>) {
  const chats = await db.selectFrom('chats').select(['title', 'state']).orderBy('title').execute();
  const inState = (state: string) =>
    chats.filter((chat) => chat.state === state).map(({ title }) => title);
  const names = async (table: 'companies' | 'contacts') =>
    (await db.selectFrom(table).select('name').execute()).map(({ name }) => name);
  return {
    crm: inState('crm'),
    ignored: inState('ignored'),
    companies: await names('companies'),
    contacts: await names('contacts'),
  };
}

import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { openTriageScreen } from '../../support/triage-screen.ts';

const wide = { columns: 120, rows: 40 };

/** How sure the rules are is their own affair. */
const suggested = /\d\d% Acme Labs/;

describe('keys', () => {
  test('many in one chunk are each a key', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('jjjjk');
    await screen.shows('4/7');
    screen.type('/glob\r');
    await screen.shows('1/1');
  });

  test('Cyrillic letters are the keys they sit on', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('оо');
    await screen.shows('3/7');
  });

  test('Esc and a letter typed at once are two keys', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('/glob\r');
    await screen.shows('1/1');
    screen.type('\u001bj');
    await screen.shows('3/7');
  });

  test('a paste does nothing in the list and goes into the filter', async () => {
    const { screen } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('\u001b[200~iiaaq\u001b[201~');
    screen.type('j');
    await screen.shows('2/7');
    screen.type('/\u001b[200~globex\u001b[201~');
    await screen.shows('/globex');
    await screen.hides('Acme');
  });
});

describe('the store', () => {
  test('holds what was decided, and what was undone', async () => {
    const { screen, store } = await openTriageScreen({ size: wide });
    await screen.shows(suggested);
    screen.type('c');
    await screen.shows('confirmed Acme Labs');
    expect(await companies(store)).toEqual(['Acme Labs']);
    screen.type('u');
    await screen.shows('undone: confirmed Acme Labs');
    expect(await companies(store)).toEqual([]);
    screen.type('Ispam\r');
    await screen.shows('ignored Acme <> Ownco');
    expect(await decided(store)).toEqual({ state: 'ignored', ignoredReason: 'spam' });
    screen.type('fi');
    await screen.shows('1/1');
    screen.type('r');
    await screen.shows('restored Acme <> Ownco');
    expect(await decided(store)).toEqual({ state: 'new', ignoredReason: null });
  });

  test('holds another company than the suggested one, or none', async () => {
    const { screen, store } = await openTriageScreen({ size: wide });
    await screen.shows(suggested);
    screen.type('eRight Labs\r');
    await screen.shows('confirmed Right Labs for Acme');
    expect(await companies(store)).toEqual(['Right Labs']);
    screen.type('gu');
    await screen.shows(/undone: (confirmed|ignored) /);
    expect(await companies(store)).toEqual([]);
    screen.type('enone\r');
    await screen.shows('confirmed Acme <> Ownco');
    expect(await companies(store)).toEqual([]);
    const decisions = await store.db.selectFrom('decisions').select('answer').execute();
    expect(decisions.map(({ answer }) => answer)).toContain('none');
  });

  test('marked chats are decided and undone together', async () => {
    const { screen, store } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('   i');
    await screen.shows('ignored 3 chats');
    expect(await countIgnored(store)).toBe(3);
    screen.type('u');
    await screen.shows('undone: ignore: 3 chats');
    expect(await countIgnored(store)).toBe(0);
    await screen.shows('6 new, 1 in CRM');
  });

  test('several acts are undone one after the other', async () => {
    const { screen, store } = await openTriageScreen();
    await screen.shows('1/7');
    screen.type('i');
    await screen.shows('ignored Acme');
    screen.type('i');
    await screen.shows('ignored Globex');
    screen.type('u');
    await screen.shows('undone: ignored Globex');
    expect(await countIgnored(store)).toBe(1);
    screen.type('u');
    await screen.shows(/undone: (confirmed|ignored) /);
    expect(await countIgnored(store)).toBe(0);
    screen.type('u');
    await screen.shows('nothing to undo');
  });

  test('looking around writes nothing but suggestions', async () => {
    const { screen, store } = await openTriageScreen({ size: wide });
    await screen.shows(suggested);
    const before = await rowsOf(store);
    screen.type('jjj\rq');
    await screen.shows('4/7');
    screen.type('sasrfaxxGgJK? ');
    await screen.shows('Decide');
    expect(await rowsOf(store)).toEqual(before);
  });

  test('another suggestion than the one on the screen is not confirmed', async () => {
    const { screen, store } = await openTriageScreen({
      size: wide,
      chats: [{ title: 'Misc', suggestion: { name: 'Old Guess', confidence: 0.9 } }],
    });
    await screen.shows('90% Old Guess');
    screen.type('c');
    await screen.shows(/failed: |no company is suggested/);
    expect(await companies(store)).toEqual([]);
  });

  test('what it refuses is an error on one line, and the chat is back', async () => {
    const { screen, store } = await openTriageScreen();
    await screen.shows('1/7');
    await sql`pragma query_only = on`.execute(store.db);
    screen.type('i');
    await screen.shows('failed: ');
    await screen.shows('>  CRM  Globex');
    await screen.shows('6 new, 1 in CRM');
    await sql`pragma query_only = off`.execute(store.db);
    screen.type('ki');
    await screen.shows('ignored Acme');
  });

  test('a bug ends the screen with its error', async () => {
    const { screen, store, ended } = await openTriageScreen();
    await screen.shows('1/7');
    await store.db.schema.dropTable('activities').execute();
    screen.type('i');
    await expect(ended).rejects.toThrow('activities');
    expect(await screen.modes()).toMatchObject({ isAlternate: false, wraps: true });
  });
});

async function companies({ db }: Store): Promise<string[]> {
  return (await db.selectFrom('companies').select('name').execute()).map(({ name }) => name);
}

async function decided({ db }: Store) {
  return db
    .selectFrom('chats')
    .select(['state', 'ignoredReason'])
    .where('title', '=', 'Acme <> Ownco')
    .executeTakeFirst();
}

async function countIgnored({ db }: Store): Promise<number> {
  const rows = await db.selectFrom('chats').select('id').where('state', '=', 'ignored').execute();
  return rows.length;
}

async function rowsOf({ db }: Store) {
  const tables = ['chats', 'messages', 'decisions', 'activities', 'companies', 'contacts'] as const;
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
}

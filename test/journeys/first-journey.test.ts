import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  answersOf,
  eagerSending,
  newFolder,
  type ProgramBeside,
  patiently,
  programBeside,
} from '../support/program.ts';
import { eachStore, type Stores } from '../support/stores.ts';

eachStore((stores) => {
  // PGlite lives in one process only: nothing to run a program against.
  it.skipIf(stores.name === 'PGlite')(
    'from the login to a follow-up that is sent, and one that the answer to it cancels',
    patiently,
    async () => {
      const stage = await newStage(stores);
      await logsIn(stage);
      await seesTheDashboard(stage);
      await choosesAndSyncs(stage);
      await searches(stage);
      await ignoresAndRestores(stage);
      await confirmsTheSuggestion(stage);
      await sendsOnce(stage);
      await isAnswered(stage);
      await logsOut(stage);
      expect(stage.sandbox.world.readCalls).toEqual([]);
    },
  );
});

interface Stage extends ProgramBeside {
  later(seconds: number): void;
  json(line: string, ...words: string[]): Promise<unknown>;
}

/** The story's clock stands still unless the test moves it: nobody answers before they should. */
async function newStage(stores: Stores): Promise<Stage> {
  let laterMs = 0;
  const program = await programBeside('small', {
    now: () => new Date(Date.now() + laterMs),
    env: { TGCRM_STORE_URL: await stores.place(), ...eagerSending },
  });
  // Seventy starts of a program prove no more than thirty-five: the other half runs in this process.
  const tgcrm = stores.name === 'SQLite' ? program.tgcrm : program.here;
  return {
    ...program,
    later(seconds) {
      laterMs += seconds * 1000;
      program.sandbox.world.tick();
    },
    async json(line, ...words) {
      const asJson = words.some((word) => word.startsWith('--json')) ? [] : ['--json'];
      const { code, json, stderr } = await tgcrm(line, ...words, ...asJson);
      if (code !== 0) throw new Error(`tgcrm ${line} ended with ${code}: ${stderr}`);
      return json;
    },
  };
}

async function logsIn({ run, sandbox, json }: Stage) {
  const [mira] = sandbox.logins.map(answersOf);
  expect(await run(['login'], { answers: mira ?? [] })).toMatchObject({ code: 0 });
  expect(await json('status')).toMatchObject({
    loggedIn: true,
    account: { username: 'mira_quillbridge' },
    store: { chats: 0, messages: 0 },
    lastSyncAt: null,
  });
}

async function seesTheDashboard({ json, sandbox }: Stage) {
  const chats = await json('chats --refresh');
  expect(chats).toHaveLength(12);
  expect(chats).toContainEqual(
    expect.objectContaining({ title: 'Chain Gazette', unread: 2, participants: 12_002 }),
  );
  expect(await json('chats --refresh --unread --sort title', '--json=title,messages')).toEqual(
    ['Ann Keller', 'Chain Gazette', 'Northwind <> Quillbridge', 'Stablecoin Builders'].map(
      (title) => ({ title, messages: 0 }),
    ),
  );
  expect(sandbox.seen().map(({ method }) => method)).not.toContain('messages.GetHistory');
}

async function choosesAndSyncs({ json, sandbox }: Stage) {
  await json('chats add @ann_northwind', 'northwind <> quillbridge');
  await json('chats sync-on t.me/stablecoin_builders');
  expect(await json('sync')).toMatchObject({
    chats: 3,
    messages: { added: 14, edited: 0, deleted: 0 },
  });
  const { world } = sandbox;
  const [, , hello] = world.messagesOf('mira', 'northwind-group');
  world.edit('mira', 'northwind-group', hello?.id ?? 0, 'Hello, I am Omar of Northwind Labs');
  world.say('ann', 'mira', 'The window closes on Friday');
  expect(await json('sync')).toMatchObject({ messages: { added: 1, edited: 1, deleted: 0 } });
  expect(await json('chats --state crm', '--json=title,messages,unread')).toEqual([
    { title: 'Ann Keller', messages: 8, unread: 2 },
    { title: 'Northwind <> Quillbridge', messages: 4, unread: 2 },
  ]);
}

async function searches({ json }: Stage) {
  expect(await json('search pricing from:@ann_northwind has:link')).toMatchObject({
    total: 1,
    messages: [{ chatTitle: 'Ann Keller', links: ['https://northwind-labs.xyz/pricing'] }],
  });
  expect(await json('search', '"window closes"')).toMatchObject({ total: 1 });
}

async function ignoresAndRestores({ json }: Stage) {
  await json('chats ignore @stablecoin_builders --reason', 'no business');
  expect(await json('chats --state ignored', '--json=title')).toEqual([
    { title: 'Stablecoin Builders' },
  ]);
  expect(await json('sync')).toMatchObject({ chats: 2 });
  await json('chats restore @stablecoin_builders');
  expect(await json('chats --search stablecoin')).toMatchObject([
    { state: 'new', synced: true, messages: 3 },
  ]);
}

async function confirmsTheSuggestion({ json }: Stage) {
  expect(await json('suggest @ann_northwind')).toMatchObject([
    {
      chat: { title: 'Ann Keller' },
      verdict: 'confident',
      candidates: [{ company: { name: 'Northwind Labs', domain: 'northwind-labs.xyz' } }],
    },
  ]);
  await json('confirm @ann_northwind --contacts all');
  expect(await json('companies show northwind-labs.xyz')).toMatchObject({
    name: 'Northwind Labs',
    chats: [{ title: 'Ann Keller' }],
    contacts: [{ name: 'Ann Keller', username: 'ann_northwind' }],
  });
  expect(await json('contacts')).toMatchObject([
    { name: 'Ann Keller', company: { name: 'Northwind Labs' } },
  ]);
  expect(await json('chats --search northwind --sort title', '--json=company')).toMatchObject([
    { company: { name: 'Northwind Labs', domain: 'northwind-labs.xyz' } },
    { company: null },
  ]);
}

const question = 'Hi Ann, shall we talk on Tuesday?';

async function sendsOnce(stage: Stage) {
  const { json } = stage;
  const id = idOf(await json('followups add @ann_northwind --at now --text', question));
  expect(await json('followups run')).toEqual(outcomes({}));
  expect(await json(`followups approve ${id}`)).toMatchObject([{ id, status: 'approved' }]);
  expect(await json('followups run --dry-run')).toMatchObject({ sent: [{ id }] });
  expect(sentTexts(stage)).toEqual([]);
  expect(await json('followups run')).toMatchObject(outcomes({ sent: [{ id, status: 'sent' }] }));
  expect(await json('followups run')).toEqual(outcomes({}));
  expect(sentTexts(stage)).toEqual([question]);
}

async function isAnswered(stage: Stage) {
  const { json, later } = stage;
  const reminder = 'Did you see my last message?';
  const id = idOf(await json('followups add @ann_northwind --at now --text', reminder));
  await json(`followups approve ${id}`);
  later(60);
  expect(await json('followups run')).toMatchObject(
    outcomes({ cancelled: [{ id, status: 'cancelled', statusWhy: expect.any(String) }] }),
  );
  expect(sentTexts(stage)).toEqual([question]);
  expect(await json('sync')).toMatchObject({ messages: { added: 2 } });
  expect(await json('search', 'tuesday works')).toMatchObject({ total: 1 });
  expect(await json('followups history', '--json=status')).toEqual([
    { status: 'cancelled' },
    { status: 'sent' },
  ]);
}

async function logsOut({ json, tgcrm, home, sandbox }: Stage) {
  const copy = await newFolder();
  await cp(join(home, 'data'), join(copy, 'data'), { recursive: true });
  await cp(join(home, 'config'), join(copy, 'config'), { recursive: true });
  await json('logout');
  expect(sandbox.seen().at(-1)).toMatchObject({ method: 'auth.LogOut', answer: 'ok' });
  // What somebody may have copied before is worth nothing after: the session is over at Telegram.
  await cp(copy, home, { recursive: true });
  expect(await tgcrm('chats --refresh')).toMatchObject({ code: 4 });
  expect(await json('status')).toMatchObject({ loggedIn: false, store: { messages: 17 } });
  expect(await json('search pricing')).toMatchObject({ total: 1 });
  expect(await json('companies')).toHaveLength(1);
}

function sentTexts({ sandbox: { world } }: Stage): string[] {
  const start = world.messagesOf('mira', 'ann').findIndex(({ text }) => text.includes('window'));
  const mira = world.find('mira');
  const later = world.messagesOf('mira', 'ann').slice(start);
  return later.filter(({ from }) => from === mira).map(({ text }) => text);
}

function outcomes(some: Record<string, unknown>) {
  return { sent: [], scheduled: [], deferred: [], cancelled: [], failed: [], ...some };
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  if (typeof id !== 'string') throw new Error(`no id in ${JSON.stringify(value)}`);
  return id;
}

import { expect, it } from 'vitest';
import { largeStory } from '../../src/sandbox/stories/large.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { eagerSending, heldCalls, loggedInProgram, patiently } from '../support/program.ts';
import { storedMessageIds } from '../support/stored-messages.ts';
import { eachStore } from '../support/stores.ts';
import { until } from '../support/wait.ts';

const longChats = largeStory({ chats: 3, messages: 1500 });

eachStore((stores) => {
  it.skipIf(stores.name === 'PGlite')(
    'a sync that is killed again and again stores each message once, and misses none',
    patiently,
    async () => {
      const url = await stores.place();
      const { tgcrm, here, start, sandbox } = await loggedInProgram(longChats, {
        env: { TGCRM_STORE_URL: url },
      });
      const { world, faults } = sandbox;
      const [account] = world.state.accounts.values();
      const peers = [...(account?.box.dialogs.keys() ?? [])];
      await here('chats --refresh');
      await here('chats sync-on', ...peers.map((peer) => chatIdOf('1', peer)));
      for (const [round, page] of [0, 1, 3, 2].entries()) {
        // It is killed while it waits for this page, with the pages before it just stored.
        faults.delay('messages.getHistory', 600_000, { skip: page });
        const sync = start(['sync']);
        const isHeld = () => heldCalls(sandbox, 'messages.GetHistory') > round;
        await until(isHeld, sync.stderr, 60_000);
        sync.kill('SIGKILL');
        expect(await sync.ended).toMatchObject({ signal: 'SIGKILL' });
        faults.clear();
      }
      expect(await tgcrm('sync --json')).toMatchObject({ code: 0, json: { chats: 3 } });
      let total = 0;
      for (const peer of peers) {
        const ids = world.messagesOf(account?.userId ?? '', peer).map(({ id }) => id);
        expect(await storedMessageIds(url, chatIdOf('1', peer))).toEqual(ids);
        total += ids.length;
      }
      expect(total).toBe(1500);
    },
  );
});

it('a sync that is interrupted ends with 130, and keeps what it has', patiently, async () => {
  const { tgcrm, here, start, sandbox } = await loggedInProgram();
  await here('chats --refresh');
  await here('chats add @ann_northwind @stablecoin_builders');
  // The first chat is complete when the first page of the second is asked for.
  sandbox.faults.delay('messages.getHistory', 600_000, { skip: 2 });
  const sync = start(['sync']);
  await until(() => heldCalls(sandbox, 'messages.GetHistory') > 0, sync.stderr, 60_000);
  sync.kill('SIGINT');
  expect(await sync.ended).toMatchObject({
    code: 130,
    stdout: '',
    stderr: expect.stringMatching(/\ntgcrm: interrupted\n$/),
  });
  sandbox.faults.clear();
  expect((await tgcrm('status --json store')).json).toMatchObject({ store: { messages: 3 } });
  expect((await tgcrm('sync --json')).json).toMatchObject({ messages: { added: 7 } });
});

it.each([
  { when: 'after Telegram has taken the message', fault: 'loseAnswer' },
  { when: 'before Telegram has seen the message', fault: 'ignore' },
] as const)(
  'a run that is killed $when sends it once all the same',
  patiently,
  async ({ fault }) => {
    const { tgcrm, here, start, sandbox } = await loggedInProgram('small', { env: eagerSending });
    await here('chats --refresh');
    await here('chats add @ann_northwind');
    await here('sync');
    const text = 'Tuesday at ten?';
    await here('followups add @ann_northwind --at now --text', text);
    const { stdout } = await here('followups list --json=id');
    await here('followups approve', JSON.parse(stdout)[0].id);
    sandbox.faults[fault]('messages.sendMessage');
    const run = start(['followups', 'run']);
    const sends = () => sandbox.seen().filter(({ method }) => method === 'messages.SendMessage');
    await until(() => sends().length > 0, run.stderr, 60_000);
    run.kill('SIGKILL');
    await run.ended;
    expect(await tgcrm('followups run --json')).toMatchObject({
      code: 0,
      json: {
        sent: [{ text, status: 'sent' }],
        scheduled: [],
        deferred: [],
        cancelled: [],
        failed: [],
      },
    });
    expect((await tgcrm('followups run --json')).json).toMatchObject({ sent: [] });
    const there = sandbox.world
      .messagesOf('mira', 'ann')
      .filter((message) => message.text === text);
    expect(there).toHaveLength(1);
  },
);

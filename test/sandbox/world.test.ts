import { expect, test } from 'vitest';
import { smallStory } from '../../src/sandbox/stories/small.ts';
import { findEntities, readMarkup } from '../../src/sandbox/world/entities.ts';
import { accessHash } from '../../src/sandbox/world/hash.ts';
import { entriesSince } from '../../src/sandbox/world/log.ts';
import { dialogOf, unreadCount } from '../../src/sandbox/world/look.ts';
import { stoppedClock } from './small-stage.ts';

function small() {
  const clock = stoppedClock();
  const world = smallStory.build({ seed: 1, now: () => clock.now });
  const account = world.accountByPhone('+999 662 0001');
  if (account === null) throw new Error('Mira has no account');
  return { clock, world, account };
}

test('the same seed and clock make the same world', () => {
  const [one, other] = [small(), small()];
  expect(one.world.messagesOf('mira', 'ann')).toEqual(other.world.messagesOf('mira', 'ann'));
});

test('ids rise over private chats and basic groups together, and in each channel from one', () => {
  const { world, account } = small();
  const inBox = [...account.box.histories.values()].flatMap((one) => one.slice(0, one.length));
  const byTime = inBox.sort((a, b) => a.id - b.id);
  expect(byTime.map((one) => one.id)).toEqual(byTime.map((_, index) => index + 1));
  expect(byTime.map((one) => one.date)).toEqual(
    byTime.map((one) => one.date).sort((a, b) => a - b),
  );
  expect(world.messagesOf('mira', 'gazette').map((one) => one.id)).toEqual([1, 2, 3]);
});

test('what somebody says lies in the box, in the log and in the unread count', () => {
  const { world, account, clock } = small();
  const before = account.box.log.pts;
  clock.pass(90);
  const said = world.say('ann', 'mira', 'And a café at café-lumen.com?');
  expect(world.messagesOf('mira', 'ann').at(-1)).toEqual(said);
  expect(said.date * 1000).toBe(clock.now.getTime());
  const change = { kind: 'new', messageId: said.id };
  expect(entriesSince(account.box.log, before)).toMatchObject([{ ptsCount: 1, change }]);
  expect(unreadCount(world.state, account, world.find('ann'))).toBe(2);
});

test('removing several messages moves the log by as many, and names what is gone', () => {
  const { world, account } = small();
  const before = account.box.log.pts;
  const ids = world.messagesOf('mira', 'ann').map((one) => one.id);
  world.remove('mira', 'ann', [...ids.slice(0, 2), 9999]);
  expect(account.box.log.pts).toBe(before + 2);
  const change = { kind: 'delete', messageIds: ids.slice(0, 2) };
  expect(entriesSince(account.box.log, before)).toMatchObject([{ ptsCount: 2, change }]);
  expect(world.messagesOf('mira', 'ann').map((one) => one.id)).toEqual(ids.slice(2));
});

test('a log that was forgotten answers no question about the time before', () => {
  const { world, account } = small();
  const before = account.box.log.pts;
  world.say('ann', 'mira', 'lost');
  world.forgetUpdates('mira');
  expect(entriesSince(account.box.log, before)).toBeNull();
  expect(entriesSince(account.box.log, before + 1)).toEqual([]);
});

test('a group that moves takes its members along and leaves its messages', () => {
  const { world, account } = small();
  const old = world.messagesOf('mira', 'northwind-group');
  const channel = world.migrate('northwind-group');
  expect([...channel.members.values()].map((one) => one.role)).toEqual([
    'creator',
    'member',
    'member',
    'member',
  ]);
  const now = world.messagesOf('mira', 'northwind-group');
  expect(now.slice(0, -1)).toEqual(old);
  expect(now.at(-1)?.action).toEqual({ kind: 'migrate-to', channelId: channel.id });
  expect(account.box.dialogs.has(`c${channel.id}`)).toBe(true);
  expect(() => world.migrate('northwind-group')).toThrow('already moved');
});

test('whoever answers in private has read what was written', () => {
  const { world, account, clock } = small();
  const sent = world.say('mira', 'ann', 'Tuesday?');
  world.state.pending.push({
    dueAt: sent.date + 5,
    by: world.find('ann').slice(1),
    to: world.find('mira'),
    topicId: null,
    text: 'Yes',
  });
  clock.pass(4);
  world.tick();
  expect(world.messagesOf('mira', 'ann').at(-1)).toEqual(sent);
  clock.pass(1);
  world.tick();
  expect(world.messagesOf('mira', 'ann').at(-1)).toMatchObject({
    text: 'Yes',
    date: sent.date + 5,
  });
  expect(dialogOf(account, world.find('ann')).readOutboxMaxId).toBe(sent.id);
});

test('a world that was started ticks by itself until it is stopped', async () => {
  const { world, clock } = small();
  const told: string[] = [];
  world.onPush((userId) => void told.push(userId));
  const stop = world.start(5);
  const dueAt = Math.floor(clock.now.getTime() / 1000);
  const by = world.find('ann').slice(1);
  world.state.pending.push({ dueAt, by, to: world.find('mira'), topicId: null, text: 'hi' });
  await expect.poll(() => told).toEqual([world.find('mira').slice(1)]);
  stop();
});

test('an access hash belongs to one viewer and one peer, and a partial one is another', () => {
  const hash = (viewer: string, peer: string, isMin = false) =>
    accessHash({ seed: 1 }, { viewer, peer, isMin });
  expect(hash('1', 'u2')).toBe(hash('1', 'u2'));
  const all = [hash('1', 'u2'), hash('2', 'u2'), hash('1', 'c2'), hash('1', 'u2', true)];
  expect(new Set(all).size).toBe(4);
});

test('links, addresses, mentions and tags are found where Telegram counts them', () => {
  const text =
    '👋 see northwind-labs.xyz/a?b=1, or ann@northwind-labs.xyz. @ann_nw #go $ACME v1.2 a.b';
  const found = findEntities(text).map((one) => [
    one.kind,
    text.slice(one.offset, one.offset + one.length),
  ]);
  expect(found).toEqual([
    ['url', 'northwind-labs.xyz/a?b=1'],
    ['email', 'ann@northwind-labs.xyz'],
    ['mention', '@ann_nw'],
    ['hashtag', '#go'],
    ['cashtag', '$ACME'],
  ]);
});

test('a label in brackets becomes a text link', () => {
  const { text, entities } = readMarkup(
    'Our [pricing](https://a.example/p) is [here](https://b.example).',
  );
  expect(text).toBe('Our pricing is here.');
  expect(entities).toEqual([
    { kind: 'text-url', offset: 4, length: 7, url: 'https://a.example/p' },
    { kind: 'text-url', offset: 15, length: 4, url: 'https://b.example' },
  ]);
});

import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { long } from '../../src/sandbox/tl/ids.ts';
import { refusal } from './client.ts';
import { history, messagesOf, openSmallStage, type SmallStage, textsOf } from './small-stage.ts';

const ids = (answer: Api.messages.TypeMessages): number[] =>
  messagesOf(answer).map((one) => one.id);

/** Ann's chat has seven messages; the ids are what the box gave out. */
const annIds = ({ world }: SmallStage): number[] =>
  world.messagesOf('mira', 'ann').map((message) => message.id);

test('a history runs from the newest down, with the total when there is more', async () => {
  await using stage = await openSmallStage();
  const { me, peer } = stage;
  const known = annIds(stage);
  const page = await me.invoke(history(peer('ann'), { limit: 3 }));
  expect(ids(page)).toEqual(known.slice(-3).reverse());
  expect(page).toMatchObject({ className: 'messages.MessagesSlice', count: 7 });
  const whole = await me.invoke(history(peer('ann'), {}));
  expect(whole).toBeInstanceOf(Api.messages.Messages);
});

test('older pages start below the offset, newer pages end right above it', async () => {
  await using stage = await openSmallStage();
  const { me, peer } = stage;
  const known = annIds(stage);
  const third = known[2] ?? 0;
  const older = await me.invoke(history(peer('ann'), { offsetId: third, limit: 5 }));
  expect(ids(older)).toEqual(known.slice(0, 2).reverse());
  const newer = await me.invoke(
    history(peer('ann'), { offsetId: third + 1, addOffset: -2, limit: 2 }),
  );
  expect(ids(newer)).toEqual(known.slice(3, 5).reverse());
  const last = known.at(-1) ?? 0;
  const none = await me.invoke(
    history(peer('ann'), { offsetId: last + 1, addOffset: -2, limit: 2 }),
  );
  expect(ids(none)).toEqual([]);
});

test('minId and maxId cut what the offsets have chosen, so that nothing may be left', async () => {
  await using stage = await openSmallStage();
  const { me, peer } = stage;
  const known = annIds(stage);
  const newerThan = await me.invoke(history(peer('ann'), { minId: known[4] ?? 0 }));
  expect(ids(newerThan)).toEqual(known.slice(5).reverse());
  const low = await me.invoke(history(peer('ann'), { maxId: known[1] ?? 0, limit: 2 }));
  expect(ids(low)).toEqual([]);
});

test('pages may be short in the middle, yet nothing is lost in either direction', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  world.state.limits.hasShortPages = true;
  const older: number[] = [];
  for (let offsetId = 0; ; offsetId = older.at(-1) ?? 0) {
    const page = ids(await me.invoke(history(peer('ann'), { offsetId, limit: 3 })));
    if (page.length === 0) break;
    older.push(...page);
  }
  expect(older).toEqual(annIds(stage).reverse());
  const newer: number[] = [];
  for (let last = 0; ; last = newer.at(-1) ?? 0) {
    const request = history(peer('ann'), { offsetId: last + 1, addOffset: -3, limit: 3 });
    const page = ids(await me.invoke(request)).reverse();
    if (page.length === 0) break;
    newer.push(...page);
  }
  expect(newer).toEqual(annIds(stage));
});

test('a private message names its writer only when it is mine; edits, answers and files show', async () => {
  await using stage = await openSmallStage();
  const answer = await stage.me.invoke(history(stage.peer('ann'), {}));
  const [, , deck, sent, link] = messagesOf(answer);
  expect(sent).toMatchObject({ out: true, editDate: expect.any(Number) });
  expect(sent).toHaveProperty('fromId', expect.any(Api.PeerUser));
  expect(link).toMatchObject({ fromId: null, out: false, replyTo: { forumTopic: false } });
  expect(link).toHaveProperty('entities.0', expect.any(Api.MessageEntityUrl));
  expect(deck).toHaveProperty('media.document.attributes.0.fileName', 'northwind-deck.pdf');
});

test('Saved Messages are from me, to me, and not "out"', async () => {
  await using stage = await openSmallStage();
  const answer = await stage.me.invoke(history(new Api.InputPeerSelf(), {}));
  expect(messagesOf(answer)[0]).toMatchObject({ out: false, fromId: expect.any(Api.PeerUser) });
});

test('a channel tells its pts, posts without a writer, and counts apart from the box', async () => {
  await using stage = await openSmallStage();
  const answer = await stage.me.invoke(history(stage.peer('gazette'), {}));
  expect(answer).toMatchObject({ className: 'messages.ChannelMessages', count: 3 });
  expect(ids(answer)).toEqual([3, 2, 1]);
  expect(messagesOf(answer)[0]).toMatchObject({ post: true, fromId: null, views: 1003 });
});

test('messages are found by id in the box and in a channel, and a missing one is empty', async () => {
  await using stage = await openSmallStage();
  const { me, channel, world } = stage;
  const id = (one: number) => new Api.InputMessageID({ id: one });
  const [first = 0] = annIds(stage);
  const box = await me.invoke(new Api.messages.GetMessages({ id: [id(first), id(99_999)] }));
  expect(textsOf(box)).toEqual([world.messagesOf('mira', 'ann')[0]?.text, '–']);
  expect(messagesOf(box)[1]).toBeInstanceOf(Api.MessageEmpty);
  const request = new Api.channels.GetMessages({ channel: channel('builders'), id: [id(2)] });
  expect(textsOf(await me.invoke(request))).toEqual(['Rules are pinned']);
});

test('search finds words within a chat', async () => {
  await using stage = await openSmallStage();
  const found = await stage.me.invoke(
    new Api.messages.Search({
      peer: stage.peer('ann'),
      q: 'northwind labs',
      filter: new Api.InputMessagesFilterEmpty(),
      limit: 10,
      hash: long(0),
    }),
  );
  expect(textsOf(found)).toEqual(['Hi Mira, Ann from Northwind Labs here. Saw you at the summit!']);
});

test('someone who was thrown out of a channel cannot read it', async () => {
  await using stage = await openSmallStage();
  stage.world.kick('mira', 'builders');
  const refused = await refusal(stage.me.invoke(history(stage.peer('builders'), {})));
  expect(refused).toBe('CHANNEL_PRIVATE');
});

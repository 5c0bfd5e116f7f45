import { describe, expect, it } from 'vitest';
import { createInstants } from '../../../src/core/import-telegram/instants.ts';
import { type Destination, toRow } from '../../../src/core/import-telegram/to-rows.ts';
import type { NewMessage } from '../../../src/store/merge-message.ts';

const ann: Destination = {
  chatId: '1-u11',
  peerId: 'u11',
  isGroup: false,
  isWithOnePerson: true,
  defaultSenderPeerId: null,
  ownPeerId: null,
  formerChatId: null,
  topicOf: new Map(),
  instantOf: createInstants(),
};
const group: Destination = {
  ...ann,
  chatId: '1-c20',
  peerId: 'c20',
  isGroup: true,
  isWithOnePerson: false,
};
const base = {
  id: 5,
  type: 'message',
  date: '2024-01-01T12:00:00',
  date_unixtime: '1704103200',
  from: 'Ann',
  from_id: 'user11',
  text: 'hello',
};

function row(more: object, to: Destination = ann): NewMessage {
  const made = toRow({ ...base, ...more }, to);
  if (typeof made === 'string') throw new Error(`no row: ${made}`);
  return made;
}

it('a plain message becomes the row that a sync would store', () => {
  expect(row({})).toEqual({
    chatId: '1-u11',
    messageId: 5,
    senderPeerId: 'u11',
    senderName: 'Ann',
    sentAt: '2024-01-01T10:00:00.000Z',
    editedAt: null,
    text: 'hello',
    replyToMessageId: null,
    topicId: null,
    links: null,
    media: null,
    fileName: null,
    forwardedFrom: null,
    isOutgoing: 0,
  });
});

describe('times', () => {
  it.each([
    [{ date_unixtime: 1704103200 }, '2024-01-01T10:00:00.000Z'],
    [{ date_unixtime: '1' }, '1970-01-01T00:00:01.000Z'],
    [{ date_unixtime: '4294967295' }, '2106-02-07T06:28:15.000Z'],
    [{ date_unixtime: '951782399' }, '2000-02-28T23:59:59.000Z'],
    [{ date_unixtime: '951782400' }, '2000-02-29T00:00:00.000Z'],
  ])('%j is %s', (more, sentAt) => {
    expect(row(more)).toMatchObject({ sentAt });
  });

  it('a time without a zone, of an old file, is read in the zone of this machine', () => {
    const sentAt = new Date(2020, 4, 3, 21, 15, 7).toISOString();
    expect(row({ date: '2020-05-03T21:15:07', date_unixtime: undefined })).toMatchObject({
      sentAt,
    });
  });

  it('an edit counts when it is later than the message', () => {
    expect(row({ edited_unixtime: '1704103260' }).editedAt).toBe('2024-01-01T10:01:00.000Z');
    expect(row({ edited: '1970-01-01T00:00:00' }).editedAt).toBeNull();
    expect(row({ edited_unixtime: '0', edited: '1970-01-01T00:00:00' }).editedAt).toBeNull();
  });

  it.each(['0', '-5', 'soon', '4294967296', '1e99', '', '1.5', null, {}])(
    'the date %j is none',
    (date_unixtime) => {
      expect(toRow({ ...base, date_unixtime }, ann)).toBe('undated');
    },
  );

  it.each(['2020-13-45T00:00:00', 'yesterday', '', null, 7, undefined])(
    'the local date %j is none',
    (date) => {
      expect(toRow({ ...base, date_unixtime: undefined, date }, ann)).toBe('undated');
    },
  );
});

describe('who wrote', () => {
  it.each([
    ['user11', 'u11'],
    ['user5823467812', 'u5823467812'],
    ['channel20', 'c20'],
    ['chat7', 'g7'],
    [11, 'u11'],
    ['11', null],
    ['user', null],
    ['user0', null],
    ['user-1', null],
    ['user1e5', null],
    ['bot7', null],
    [-3, null],
    [1.5, null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (from_id, senderPeerId) => {
    expect(row({ from_id })).toMatchObject({ senderPeerId });
  });

  it('a deleted account has an id and no name', () => {
    expect(row({ from: null })).toMatchObject({ senderPeerId: 'u11', senderName: null });
  });

  it("a channel's post is the channel's, under the name of who signed it", () => {
    const channel = { ...group, isGroup: false, defaultSenderPeerId: 'c20' };
    expect(row({ from: 'News', from_id: 'channel20', author: 'Bo' }, channel)).toMatchObject({
      senderPeerId: 'c20',
      senderName: 'Bo',
    });
    expect(row({ from: undefined, from_id: undefined }, channel).senderPeerId).toBe('c20');
  });

  it('in a chat with one person, whoever is not that person is me', () => {
    expect(row({ from_id: 'user11' }).isOutgoing).toBe(0);
    expect(row({ from_id: 'user7' }).isOutgoing).toBe(1);
    expect(row({ from_id: undefined }).isOutgoing).toBe(0);
  });

  it('in a group I am known by my id alone', () => {
    expect(row({ from_id: 'user7' }, group).isOutgoing).toBe(0);
    expect(row({ from_id: 'user7' }, { ...group, ownPeerId: 'u7' }).isOutgoing).toBe(1);
    expect(row({ from_id: 'user8' }, { ...group, ownPeerId: 'u7' }).isOutgoing).toBe(0);
  });
});

describe('places', () => {
  it('a reply names the message it answers, if that stands in the same chat', () => {
    expect(row({ reply_to_message_id: 3 }).replyToMessageId).toBe(3);
    expect(row({ reply_to_message_id: 3, reply_to_peer_id: 'user11' }).replyToMessageId).toBe(3);
    expect(row({ reply_to_message_id: 3, reply_to_peer_id: 'channel9' }).replyToMessageId).toBe(
      null,
    );
    expect(row({ reply_to_message_id: '3' }).replyToMessageId).toBe(null);
  });

  it('what was written before a migration goes to the group that the chat was, under its own id', () => {
    const shifted = { id: -999_999_990, reply_to_message_id: -999_999_995 };
    expect(row(shifted, { ...group, formerChatId: '1-g9' })).toMatchObject({
      chatId: '1-g9',
      messageId: 10,
      replyToMessageId: 5,
    });
  });

  it('as long as that group is not known it stays here, before everything else', () => {
    const shifted = { id: -999_999_990, reply_to_message_id: -999_999_995 };
    expect(row(shifted, group)).toMatchObject({
      chatId: '1-c20',
      messageId: -999_999_990,
      replyToMessageId: -999_999_995,
    });
  });

  it('what follows the first message of a forum topic is in that topic', () => {
    const forum = { ...group, topicOf: new Map<number, number>() };
    const start = { id: 2, type: 'service', action: 'topic_created', title: 'Sales' };
    expect(row(start, forum)).toMatchObject({ topicId: null, media: 'service' });
    expect(row({ id: 3, reply_to_message_id: 2 }, forum)).toMatchObject({
      topicId: 2,
      replyToMessageId: null,
    });
    expect(row({ id: 4, reply_to_message_id: 3 }, forum)).toMatchObject({
      topicId: 2,
      replyToMessageId: 3,
    });
    expect(row({ id: 5 }, forum)).toMatchObject({ topicId: null });
  });
});

it('a forward keeps the name of where it is from, as far as it is known', () => {
  expect(row({ forwarded_from: 'News' }).forwardedFrom).toBe('News');
  expect(row({ forwarded_from: null }).forwardedFrom).toBe('Deleted Account');
  expect(row({ forwarded_from: null, forwarded_from_id: 'channel9' }).forwardedFrom).toBe('c9');
  expect(row({}).forwardedFrom).toBeNull();
});

it('a service message has no words of its own, and is from who acted', () => {
  const pinned = { type: 'service', actor: 'Bo', actor_id: 'user8', action: 'pin_message' };
  const message = { ...pinned, message_id: 2, text: 'x', from: undefined, from_id: undefined };
  expect(row(message)).toMatchObject({
    text: '',
    media: 'service',
    senderPeerId: 'u8',
    senderName: 'Bo',
    replyToMessageId: 2,
  });
});

it.each([
  [{ id: 9, type: 'unsupported' }, 'unsupported'],
  [null, 'no-message'],
  ['text', 'no-message'],
  [[], 'no-message'],
  [{}, 'no-message'],
  [{ ...base, id: 0 }, 'no-message'],
  [{ ...base, id: 2 ** 31 }, 'no-message'],
  [{ ...base, id: '5' }, 'no-message'],
  [{ ...base, id: 1.5 }, 'no-message'],
])('%j is left out: %s', (message, why) => {
  expect(toRow(message, ann)).toBe(why);
});

import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { expect, test } from 'vitest';
import { historyPageOf, messageOf } from '../../../src/core/telegram/from-tl-message.ts';

const ann = new Api.PeerUser({ userId: bigInt(7) });
const group = new Api.PeerChat({ chatId: bigInt(8) });
const channel = new Api.PeerChannel({ channelId: bigInt(9) });
const around = {
  selfId: 'u1',
  peers: new Map([
    [
      'u7',
      {
        peerId: 'u7',
        accessHash: '1',
        name: 'Ann Lee',
        username: null,
        bio: null,
        isBot: false,
        isDeleted: false,
        isMin: false,
      },
    ],
  ]),
};

type MessageArgs = ConstructorParameters<typeof Api.Message>[0];

function map(args: Partial<MessageArgs>) {
  const message = messageOf(
    new Api.Message({ id: 5, peerId: ann, date: 1_700_000_000, message: '', ...args }),
    around,
  );
  if (!message) throw new Error('a hole');
  return message;
}

test('links come from Telegram, counted in UTF-16 units, each once', () => {
  const text = '👩‍🚀 Acme: acme.com:8080/x, see docs, http://acme.com';
  const at = (part: string) => ({ offset: text.indexOf(part), length: part.length });
  const { links } = map({
    message: text,
    entities: [
      new Api.MessageEntityUrl(at('acme.com:8080/x')),
      new Api.MessageEntityTextUrl({ ...at('docs'), url: 'https://docs.acme.com/' }),
      new Api.MessageEntityTextUrl({ ...at('see'), url: 'https://docs.acme.com/' }),
      new Api.MessageEntityUrl(at('http://acme.com')),
      new Api.MessageEntityBold(at('Acme')),
    ],
  });
  expect(links).toEqual(['https://acme.com:8080/x', 'https://docs.acme.com/', 'http://acme.com']);
});

test('a private message without a sender is from the one or the other', () => {
  expect(map({})).toMatchObject({ senderPeerId: 'u7', senderName: 'Ann Lee', isOutgoing: false });
  expect(map({ out: true })).toMatchObject({ senderPeerId: 'u1', isOutgoing: true });
});

test('a post of a channel is from the channel, signed with the name of who wrote it', () => {
  const post = map({ peerId: channel, postAuthor: 'Ann' });
  expect(post).toMatchObject({ peerId: 'c9', senderPeerId: 'c9', senderName: 'Ann' });
});

test('a group member whom the page does not describe has an id and no name', () => {
  const fromId = new Api.PeerUser({ userId: bigInt('9007199254740993') });
  expect(map({ peerId: group, fromId })).toMatchObject({
    peerId: 'g8',
    senderPeerId: 'u9007199254740993',
    senderName: null,
  });
});

test('an edit counts only if the text was changed', () => {
  const editDate = 1_700_000_060;
  expect(map({ editDate }).editedAt).toBe('2023-11-14T22:14:20.000Z');
  expect(map({ editDate, editHide: true }).editedAt).toBeNull();
});

test.for([
  ['in a plain chat', { replyToMsgId: 3 }, 3, null],
  ['below a topic', { replyToMsgId: 2, forumTopic: true }, null, 2],
  ['to a message in a topic', { replyToMsgId: 4, replyToTopId: 2, forumTopic: true }, 4, 2],
  ['to another chat', { replyToMsgId: 3, replyToPeerId: channel }, null, null],
] as const)('a reply %s', ([, header, replyToMessageId, topicId]) => {
  const replyTo = new Api.MessageReplyHeader(header);
  expect(map({ replyTo })).toMatchObject({ replyToMessageId, topicId });
});

test('a forward says from whom, by name where there is one', () => {
  const from = (header: Partial<ConstructorParameters<typeof Api.MessageFwdHeader>[0]>) =>
    map({ fwdFrom: new Api.MessageFwdHeader({ date: 1, ...header }) }).forwardedFrom;
  expect(from({ fromId: ann })).toBe('Ann Lee');
  expect(from({ fromName: 'Hidden Bob' })).toBe('Hidden Bob');
  expect(from({ fromId: channel })).toBe('c9');
  expect(map({}).forwardedFrom).toBeNull();
});

test('the move of a basic group names the supergroup', () => {
  const action = new Api.MessageActionChatMigrateTo({ channelId: bigInt(99) });
  const moved = new Api.MessageService({ id: 6, peerId: group, date: 1, action });
  expect(messageOf(moved, around)).toMatchObject({
    media: 'service',
    text: '',
    migratedTo: 'c99',
  });
});

function documentWith(
  attributes: Api.TypeDocumentAttribute[],
  flags: { voice?: boolean } = {},
): Api.MessageMediaDocument {
  const document = new Api.Document({
    id: bigInt(1),
    accessHash: bigInt(2),
    fileReference: Buffer.alloc(0),
    date: 1,
    mimeType: 'x/y',
    size: bigInt(1),
    dcId: 2,
    attributes,
  });
  return new Api.MessageMediaDocument({ document, ...flags });
}

const named = new Api.DocumentAttributeFilename({ fileName: 'offer.pdf' });
const moving = new Api.DocumentAttributeVideo({ duration: 1, w: 1, h: 1 });

test.for<[string, Api.TypeMessageMedia, string | null]>([
  ['photo', new Api.MessageMediaPhoto({}), null],
  ['file', documentWith([named]), 'offer.pdf'],
  ['video', documentWith([moving, named]), 'offer.pdf'],
  ['animation', documentWith([moving, new Api.DocumentAttributeAnimated()]), null],
  ['voice', documentWith([new Api.DocumentAttributeAudio({ duration: 1, voice: true })]), null],
  ['audio', documentWith([new Api.DocumentAttributeAudio({ duration: 1 })]), null],
  ['voice', new Api.MessageMediaDocument({ voice: true }), null],
  [
    'sticker',
    documentWith([
      moving,
      new Api.DocumentAttributeSticker({ alt: '', stickerset: new Api.InputStickerSetEmpty() }),
    ]),
    null,
  ],
  ['link', new Api.MessageMediaWebPage({ webpage: new Api.WebPageEmpty({ id: bigInt(1) }) }), null],
  ['location', new Api.MessageMediaGeo({ geo: new Api.GeoPointEmpty() }), null],
  [
    'contact',
    new Api.MessageMediaContact({
      phoneNumber: '1',
      firstName: '',
      lastName: '',
      vcard: '',
      userId: bigInt(0),
    }),
    null,
  ],
  ['other', new Api.MessageMediaUnsupported(), null],
])('what is attached is called %s', ([media, tl, fileName]) => {
  expect(map({ media: tl })).toMatchObject({ media, fileName });
});

test('a page comes oldest first, without the holes of deleted messages', () => {
  const message = (id: number) => new Api.Message({ id, peerId: ann, date: id, message: `${id}` });
  const page = historyPageOf(
    {
      messages: [message(9), new Api.MessageEmpty({ id: 8 }), message(7)],
      users: [new Api.User({ id: bigInt(7), firstName: 'Ann', min: true, accessHash: bigInt(5) })],
      chats: [],
    },
    'u1',
  );
  expect(page.messages.map(({ messageId }) => messageId)).toEqual([7, 9]);
  expect(page.peers).toMatchObject([{ peerId: 'u7', name: 'Ann', isMin: true, accessHash: null }]);
});

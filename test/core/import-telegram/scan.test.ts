import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, inTemporaryFolder, messagesOf, printed, scanAll, scanText } from './files.ts';

const text = (id: number, words: string) => ({
  id,
  type: 'message',
  date: '2024-01-01T10:00:00',
  date_unixtime: '1704103200',
  from: 'Ann',
  from_id: 'user11',
  text: words,
});
const entities = [{ type: 'plain', text: 'said again' }];

const chat = {
  name: 'Ann } ] " \\ 安',
  type: 'personal_chat',
  id: 11,
  messages: [
    { ...text(1, 'one } ], "messages": ['), text_entities: entities },
    { ...text(2, 'two\n\\" 二 \u{1f44d}'), text_entities: [], reactions: [{ type: 'emoji' }] },
    { ...text(3, ''), poll: { question: '?', answers: [{ text: 'a' }] }, text_entities: [] },
  ],
};
const account = {
  about: 'Here is "it": { [',
  personal_information: { user_id: 7, first_name: 'Vera', bio: '}' },
  profile_pictures: [{ photo: 'a.jpg' }],
  contacts: { about: '', list: [{ user_id: 11, messages: [{ id: 99 }] }] },
  chats: { about: '', list: [chat, { ...chat, id: 12 }] },
  left_chats: { about: '', list: [{ ...chat, id: 13 }] },
};
const withoutCopies = chat.messages.map(({ text_entities: _, ...rest }) =>
  Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'reactions')),
);

const layouts = {
  'as Telegram Desktop prints it': printed,
  'in one line': (value: unknown) => JSON.stringify(value),
  'with four spaces': (value: unknown) => JSON.stringify(value, null, 4),
  'with tabs': (value: unknown) => JSON.stringify(value, null, '\t'),
  'with line ends of Windows': (value: unknown) => printed(value).replaceAll('\n', '\r\n'),
  'with a byte order mark': (value: unknown) => `\ufeff${printed(value)}`,
  'with white space everywhere': (value: unknown) =>
    printed(value)
      .replace(/^(\s*"\w+"): /gm, '$1 \n : \t')
      .replace(/},$/gm, '} ,\n\n'),
};

describe.each(Object.entries(layouts))('an export %s', (_name, layout) => {
  it('of one chat is read whole, without what nobody reads', async () => {
    const scanned = await scanText(layout(chat));
    expect(scanned[0]).toEqual({
      kind: 'chat',
      header: { name: chat.name, type: chat.type, id: 11 },
    });
    expect(messagesOf(scanned)).toEqual(withoutCopies);
    expect(endOf(scanned)).toEqual({ kind: 'end', brokenAt: null });
  });

  it('of a whole account gives the owner and every chat, also those that were left', async () => {
    const scanned = await scanText(layout(account));
    expect(scanned[0]).toEqual({ kind: 'owner', owner: account.personal_information });
    expect(scanned.filter(({ kind }) => kind === 'chat')).toMatchObject(
      [11, 12, 13].map((id) => ({ header: { id } })),
    );
    expect(messagesOf(scanned)).toEqual([...withoutCopies, ...withoutCopies, ...withoutCopies]);
  });

  it('reads the same in windows of any size', async () => {
    const whole = messagesOf(await scanText(layout(account)));
    for (const chunkBytes of [1, 7, 64, 300, 1000]) {
      const scanned = await scanText(layout(account), { chunkBytes });
      expect(messagesOf(scanned)).toEqual(whole);
      expect(endOf(scanned)).toEqual({ kind: 'end', brokenAt: null });
    }
  });

  it('that breaks off anywhere yields every message before the break, and says where it is', async () => {
    const [messages, brief] = [chat.messages, { name: 'Ann', type: 'personal_chat' }];
    const chats = {
      list: [
        { ...brief, id: 11, messages },
        { ...brief, id: 12, messages },
      ],
    };
    const bytes = Buffer.from(layout({ personal_information: { user_id: 7 }, chats }));
    const expected = [...withoutCopies, ...withoutCopies];
    const step = layout === printed || !bytes.includes(10) ? 1 : 11;
    let fewest = expected.length;
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'result.json');
      await writeFile(path, bytes);
      for (let length = bytes.length - 1; length > 0; length -= step) {
        await truncate(path, length);
        const scanned = await scanAll(path, { chunkBytes: 200 });
        const found = messagesOf(scanned);
        expect(found).toEqual(expected.slice(0, found.length));
        expect(found.length).toBeLessThanOrEqual(fewest);
        fewest = found.length;
        const isWhole = bytes.subarray(length).toString().trim() === '';
        expect(endOf(scanned)).toEqual({ kind: 'end', brokenAt: isWhole ? null : length });
      }
    });
    expect(fewest).toBe(0);
  });
});

describe('what is not JSON', () => {
  it('control characters written as \\xHH are mended, in texts, names and owners', async () => {
    const json = printed({ ...account, personal_information: { user_id: 7, bio: 'B\u0000' } })
      .replaceAll('said again', 'said\\x0Bagain')
      .replaceAll('one }', 'o\\x00ne \\\\x41 }')
      .replaceAll('Ann }', 'An\\x1Fn }')
      .replaceAll('\\u0000', '\\x00');
    const scanned = await scanText(json);
    expect(scanned[0]).toMatchObject({ owner: { bio: 'B\0' } });
    expect(scanned[1]).toMatchObject({ header: { name: `An\u001fn } ] " \\ 安` } });
    expect(messagesOf(scanned)[0]).toMatchObject({ text: 'o\0ne \\x41 } ], "messages": [' });
    expect(messagesOf(scanned)).toHaveLength(9);
  });

  it.each([
    'video_files/sticker (2).webm',
    '(File unavailable, please try again later)',
    '5368324170671202286',
    '5368.webm',
  ])('a custom emoji with the bare document id %s is read', async (bare) => {
    const emoji = { type: 'custom_emoji', text: '😮', document_id: 'BARE' };
    const message = { ...text(1, ''), text: [emoji, emoji, ' "document_id": no'] };
    const json = printed({ ...chat, messages: [message, text(2, 'two')] }).replaceAll(
      '"BARE"',
      bare,
    );
    expect(messagesOf(await scanText(json))).toMatchObject([
      { text: [{ text: '😮' }, { text: '😮' }, ' "document_id": no'] },
      { text: 'two' },
    ]);
  });

  it('a key given twice counts once', async () => {
    const json = printed(chat).replace('"text": "two', '"text": "first",\n   "text": "two');
    expect(messagesOf(await scanText(json))).toEqual(withoutCopies);
  });

  it('one message that cannot be read costs that message alone, and is counted', async () => {
    const json = printed({ ...chat, messages: [text(1, 'a'), text(2, 'b'), text(3, 'c')] });
    const scanned = await scanText(json.replace('"id": 2', '"id": 2 2'));
    expect(messagesOf(scanned)).toEqual([text(1, 'a'), text(3, 'c')]);
    expect(scanned).toContainEqual(expect.objectContaining({ kind: 'messages', unreadable: 1 }));
  });

  it('garbage in place of a message ends the file there', async () => {
    const json = printed(chat);
    const at = json.indexOf('{', json.indexOf('"text": "two'));
    const scanned = await scanText(`${json.slice(0, at)}\0\0\0\0`);
    expect(messagesOf(scanned)).toEqual(withoutCopies.slice(0, 1));
    expect(endOf(scanned)).toMatchObject({ kind: 'end' });
  });
});

describe('odd files', () => {
  it('keeps text_entities where there is no text', async () => {
    const { text: _, ...bare } = { ...text(1, ''), text_entities: entities };
    for (const layout of [printed, (value: unknown) => JSON.stringify(value)]) {
      const scanned = await scanText(layout({ ...chat, messages: [bare, bare] }));
      expect(messagesOf(scanned)).toEqual([bare, bare]);
    }
  });

  it('reads headers alone, for files whose keys are sorted', async () => {
    const { name, type, id, messages } = chat;
    const scanned = await scanText(printed({ id, messages, name, type }), { skipMessages: true });
    expect(scanned).toEqual([
      { kind: 'chat', header: { name, type, id } },
      { kind: 'end', brokenAt: null },
    ]);
  });

  it.each(['', '   ', '[]', '<html>', 'null', '\0\0'])('finds nothing in %j', async (odd) => {
    const scanned = await scanText(odd);
    expect(scanned).toHaveLength(1);
    expect(scanned[0]).toMatchObject({ kind: 'end', brokenAt: expect.any(Number) });
  });

  it('whatever a message says, it arrives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...Object.values(layouts)),
        fc.integer({ min: 1, max: 400 }),
        async (words, layout, chunkBytes) => {
          const messages = words.map((word, index) => text(index + 1, word));
          const scanned = await scanText(layout({ ...chat, messages }), { chunkBytes });
          expect(messagesOf(scanned)).toEqual(messages);
        },
      ),
      { numRuns: 100 },
    );
  });
});

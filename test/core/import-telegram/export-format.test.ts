import { describe, expect, it } from 'vitest';
import { asExportChat, ownerPeerId } from '../../../src/core/import-telegram/export-format.ts';
import { peerIdOfChat } from '../../../src/core/import-telegram/peer-id-of-chat.ts';

function peerOf(type: string, id: number, messages: unknown[] = []): string | null {
  const chat = asExportChat({ type, id, name: 'N' });
  return chat && peerIdOfChat(chat, messages);
}

describe('a chat of an export', () => {
  it.each([
    ['saved_messages', 'user', 'u5', 'Saved Messages'],
    ['replies', 'user', 'u5', 'Replies'],
    ['verification_codes', 'user', 'u5', 'Verification Codes'],
    ['personal_chat', 'user', 'u5', 'Deleted Account'],
    ['bot_chat', 'bot', 'u5', 'bot 5'],
    ['private_group', 'group', 'g5', 'group 5'],
    ['private_supergroup', 'supergroup', 'c5', 'supergroup 5'],
    ['public_supergroup', 'supergroup', 'c5', 'supergroup 5'],
    ['private_channel', 'channel', 'c5', 'channel 5'],
    ['public_channel', 'channel', 'c5', 'channel 5'],
  ])('%s is a %s, %s, and has a title also without a name', (type, kind, peerId, title) => {
    for (const header of [
      { type, id: 5 },
      { type, id: 5, name: null },
      { type, id: 5, name: ' ' },
    ]) {
      expect(asExportChat(header)).toMatchObject({ kind, title, id: 5 });
    }
    expect(peerOf(type, 5)).toBe(peerId);
  });

  it('keeps its name', () => {
    expect(asExportChat({ type: 'private_group', id: 5, name: 'A \u202e <> B' })).toMatchObject({
      title: 'A \u202e <> B',
    });
  });

  it.each([
    {},
    { type: 'personal_chat' },
    { type: 'hologram', id: 5 },
    { type: 'constructor', id: 5 },
    { type: 'personal_chat', id: -5 },
    { type: 'personal_chat', id: 0 },
    { type: 'personal_chat', id: 2 ** 60 },
    { type: 7, id: 5 },
  ])('%j is none', (header) => {
    expect(asExportChat(header)).toBeNull();
  });
});

describe('ids of old exports', () => {
  const old = [{ id: 1, type: 'message', from_id: 77, date: '2020-05-03T21:15:07' }];
  const recent = [{ id: 1, type: 'message', from_id: 'user77', date_unixtime: '1704103200' }];

  it('carry the kind of the peer above bit 32, which is taken off', () => {
    expect(peerOf('personal_chat', 2 ** 32 + 77, old)).toBe('u77');
    expect(peerOf('bot_chat', 2 ** 32 + 78, old)).toBe('u78');
    expect(peerOf('private_group', 2 ** 33 + 9, old)).toBe('g9');
    expect(peerOf('private_supergroup', 2 ** 33 + 1_234_567_890, old)).toBe('c1234567890');
    expect(peerOf('public_channel', 2 ** 33 + 9, [{ id: 1, date: '2020-05-03T21:15:07' }])).toBe(
      'c9',
    );
  });

  it('are told from the large ids of today', () => {
    expect(peerOf('personal_chat', 2 ** 32 + 77, recent)).toBe('u4294967373');
    expect(peerOf('private_group', 2 ** 33 + 9, recent)).toBe('g8589934601');
    expect(peerOf('personal_chat', 77, old)).toBe('u77');
  });

  it('of 2021, with neither, are told by who writes in the chat', () => {
    const between = (from_id: string) => [{ id: 1, from_id, date: '2021-05-03T21:15:07' }];
    expect(peerOf('personal_chat', 2 ** 32 + 77, between('user77'))).toBe('u77');
    expect(peerOf('personal_chat', 2 ** 32 + 77, between('user4294967373'))).toBe('u4294967373');
  });
});

it.each([
  [{ user_id: 7 }, 'u7'],
  [{ user_id: 5823467812, first_name: 'V' }, 'u5823467812'],
  [{ user_id: '7' }, null],
  [{ user_id: -7 }, null],
  [{}, null],
  [null, null],
  ['7', null],
  [undefined, null],
])('the owner %j is %s', (owner, peerId) => {
  expect(ownerPeerId(owner)).toBe(peerId);
});

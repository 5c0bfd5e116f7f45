import { describe, expect, it } from 'vitest';
import { isClosing } from '../../../src/core/rules/closing-words.ts';
import type { Conversation } from '../../../src/core/rules/conversation.ts';
import { readConversation, whoseTurn } from '../../../src/core/rules/turn.ts';

describe('whose turn it is', () => {
  const turn = (
    lines: readonly (readonly ['me' | 'they', string])[],
    chat: Partial<Conversation> = {},
  ) =>
    whoseTurn(
      readConversation({
        kind: 'user',
        participantCount: 2,
        messages: lines.map(([who, text], index) => ({
          id: index + 1,
          sentAt: `2026-11-0${index + 1}T10:00:00.000Z`,
          text,
          media: null,
          isMine: who === 'me',
          sender: who,
          senderName: who,
          replyTo: null,
          isBot: false,
        })),
        ours: { names: [], usernames: [] },
        settledTo: null,
        ...chat,
      }),
    );

  it('is mine since the first message that waits for an answer', () => {
    expect(
      turn([
        ['me', 'Hi'],
        ['they', 'What does it cost?'],
        ['they', 'Hello?'],
      ]),
    ).toEqual({
      turn: 'mine',
      since: '2026-11-02T10:00:00.000Z',
    });
  });

  it('is theirs when the last word was mine', () => {
    expect(
      turn([
        ['they', 'Hi'],
        ['me', 'Shall we talk on Tuesday?'],
      ]),
    ).toMatchObject({ turn: 'theirs' });
  });

  it.each([
    'Thanks!',
    'ok 👍',
    'Спасибо большое',
    'Perfekt, danke',
    'gracias 🙏',
    '好的',
    'ありがとうございます',
    '🤝',
  ])('is nobody\'s after "%s"', (text) => {
    expect(
      turn([
        ['me', 'Sent it'],
        ['they', text],
      ]),
    ).toMatchObject({ turn: 'closed' });
  });

  it.each([
    'Thanks, but what does it cost?',
    'ok, send me the contract',
    '👋',
    'Thanks. Please call me',
  ])('is mine after "%s"', (text) => {
    expect(
      turn([
        ['me', 'Sent it'],
        ['they', text],
      ]),
    ).toMatchObject({ turn: 'mine' });
  });

  it('is mine when a stranger only says thanks out of nothing', () => {
    expect(turn([['they', 'thanks']])).toMatchObject({ turn: 'mine' });
  });

  it("is nobody's in a channel, with a bot, in a crowd where I am silent, or without a message", () => {
    const said = [['they', 'News!']] as const;
    expect(turn(said, { kind: 'channel' }).turn).toBeNull();
    expect(turn(said, { kind: 'bot' }).turn).toBeNull();
    expect(turn(said, { kind: 'supergroup', participantCount: 400 }).turn).toBeNull();
    expect(turn(said, { kind: 'supergroup', participantCount: 4 }).turn).toBe('mine');
    expect(turn([]).turn).toBeNull();
  });

  it('takes a sticker for a closing and a photo for none', () => {
    expect(isClosing({ text: '', media: 'sticker' })).toBe(true);
    expect(isClosing({ text: '', media: 'photo' })).toBe(false);
  });
});

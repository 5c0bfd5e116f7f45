import { describe, expect, it } from 'vitest';
import { isClosing } from '../../../../src/core/rules/speech/closing-words.ts';
import type { Conversation } from '../../../../src/core/rules/turn/conversation.ts';
import { findNextSteps } from '../../../../src/core/rules/turn/next-steps.ts';
import { readConversation, whoseTurn } from '../../../../src/core/rules/turn/turn.ts';

describe('whose turn it is', () => {
  const turn = (
    lines: readonly (readonly ['me' | 'they', string])[],
    chat: Partial<Conversation> = {},
  ) => whoseTurn(reading(lines, chat));
  const reading = (
    lines: readonly (readonly ['me' | 'they', string])[],
    chat: Partial<Conversation> = {},
  ) =>
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
    });

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
    "Thanks, the link doesn't open",
    'not working',
    'Спасибо, но третьей страницы нет',
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

  it('stays mine while one of two questions has no answer', () => {
    const asked = [
      ['they', 'Did you get the KYB form?'],
      ['they', 'And who signs on your side?'],
    ] as const;
    expect(turn([...asked, ['me', 'got the form']])).toMatchObject({
      turn: 'mine',
      since: '2026-11-02T10:00:00.000Z',
    });
    expect(turn([...asked, ['me', 'got the form, and Mira signs'], ['me', 'Mira does']]).turn).toBe(
      'theirs',
    );
  });

  it.each([
    'never mind, found it',
    'no need anymore',
    'уже не надо, разобрались',
    'ya no hace falta',
    '不用了',
  ])('sets me free of what I have promised after "%s"', (text) => {
    const promised = [
      ['they', 'Could you send the report?'],
      ['me', "I'll send it tomorrow"],
    ] as const;
    expect(turn(promised)).toMatchObject({ turn: 'mine' });
    expect(turn([...promised, ['they', text]])).toMatchObject({ turn: 'closed' });
  });

  it.each([
    'the sandbox keys expired again',
    'the invoice has the wrong entity on it',
    'ссылка не открывается',
    '链接打不开',
  ])('owes an answer to "%s"', (text) => {
    expect(findNextSteps(reading([['they', text]]), 'UTC')).toMatchObject([{ kind: 'answer' }]);
  });

  it('reads an amount for no time of the day, and ends a sentence behind it', () => {
    const [step] = findNextSteps(
      reading([['they', 'Committee said yes, 6 bps from 10M. I will send the MSA by Thursday']]),
      'UTC',
    );
    expect(step).toMatchObject({ kind: 'promise', what: 'I will send the MSA by Thursday' });
    expect(step?.why).toContain('day read');
  });

  it.each([
    ['ah pity, next time then', 'closed'],
    ['жаль, тогда в другой раз', 'closed'],
    ['ah pity, but do you know anybody there?', 'mine'],
    ['ok but the other one is still open', 'mine'],
    ['oh nice, we launched our second product there and would love to have you on stage', 'mine'],
  ])('after an answer of mine that asks nothing, "%s" leaves it %s', (text, whose) => {
    expect(
      turn([
        ['they', 'are you at Devcon next week'],
        ['me', 'nope, skipping this one'],
        ['they', text],
      ]),
    ).toMatchObject({ turn: whose });
  });

  it('what takes my promise in leaves it owed', () => {
    expect(
      turn([
        ['they', 'could you send the deck?'],
        ['me', 'sure, tomorrow morning'],
        ['they', 'ah great, that is early enough'],
      ]),
    ).toMatchObject({ turn: 'mine' });
  });

  it.each(['not sure that works', 'that is not ok'])('takes no yes from "%s"', (text) => {
    expect(
      turn([
        ['me', 'Friday 10:00 for the call?'],
        ['they', text],
      ]),
    ).toMatchObject({
      turn: 'mine',
    });
  });

  it('is theirs when what I have promised waits for them', () => {
    expect(turn([['me', "I'll prepare the contract once you have chosen a plan"]])).toMatchObject({
      turn: 'theirs',
    });
  });

  it('is closed after wishes, laughter and a plus', () => {
    expect(
      turn([
        ['they', 'Happy new year!'],
        ['me', 'same to you 🎄'],
      ]).turn,
    ).toBe('closed');
    expect(
      turn([
        ['me', 'we shipped on a friday'],
        ['they', 'ахахах'],
      ]).turn,
    ).toBe('closed');
    expect(
      turn([
        ['me', 'Friday 10:00 for the call?'],
        ['they', '+'],
      ]).turn,
    ).toBe('closed');
  });

  it('hears no question in a line that somebody quotes', () => {
    expect(
      turn([
        ['they', '> will you sponsor us?\nyes, 5k'],
        ['me', 'thank you!'],
      ]).turn,
    ).toBe('closed');
  });

  it('knows a name that is written in other letters', () => {
    const said = (sender: string, text: string, day: number) => ({
      id: day,
      sentAt: `2026-11-0${day}T10:00:00.000Z`,
      text,
      media: null,
      isMine: false,
      sender,
      senderName: sender,
      replyTo: null,
      isBot: false,
    });
    const called = turn([], {
      kind: 'group',
      participantCount: 5,
      messages: [said('Omar', 'gm', 1), said('Ann', 'Омар, ты отправил логи?', 2)],
    });
    expect(called.since).toBe('2026-11-01T10:00:00.000Z');
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

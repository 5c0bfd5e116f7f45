import { expect, it } from 'vitest';
import { appraiseChats } from '../../../src/core/appraise.ts';
import { dueStepOf, loopOfStep } from '../../../src/core/drafts/step-loop.ts';
import { draftFollowUp } from '../../../src/core/drafts.ts';
import type { NextStep } from '../../../src/core/next-steps.ts';
import { listChatsById } from '../../../src/store/chats.ts';
import { type DealMessage, seedDeal } from '../../support/seed-deal.ts';
import { eachStore } from '../../support/stores.ts';

const monday = '2026-11-02T10:00:00.000Z';

const deck = 'I will send you the deck on Tuesday.';
const numbers = 'I will send you the numbers on Tuesday.';

eachStore(({ open }) => {
  it.each<[string, { said: DealMessage[]; now: string; draft: object }]>([
    [
      'an answer that I owe, whatever was said after it',
      {
        said: [they('What does the yearly plan cost?'), they('We met your colleague in Lisbon.')],
        now: '2026-11-03T10:00:00.000Z',
        draft: {
          text: 'Hi Ann, about “What does the yearly plan cost”: [your answer]',
          reason: 'Ann Keller asked, nobody has answered (message 1 of 2026-11-02)',
          triggerMessageId: 1,
        },
      },
    ],
    [
      'a promise of mine on its day',
      {
        said: [they('Nice to meet you.'), mine(deck), they('Great, thanks!')],
        now: '2026-11-03T09:00:00.000Z',
        draft: {
          text: expect.stringContaining('as promised (“I will send you the deck on Tuesday”)'),
          reason: expect.stringMatching(/^promised by your side; .+ \(message 2 of 2026-11-02\)$/),
          triggerMessageId: 2,
        },
      },
    ],
    [
      'a promise of theirs, a day after its day',
      {
        said: [mine('Nice to meet you.'), they(numbers), mine('Great, thanks!')],
        now: '2026-11-05T09:00:00.000Z',
        draft: {
          text: 'Hi Ann, you wrote “I will send you the numbers on Tuesday”. How is that coming along?',
          reason: expect.stringMatching(/^promised by Ann Keller; .+ \(message 2 of/),
          triggerMessageId: 2,
        },
      },
    ],
    [
      'not yet a promise of theirs on its very day',
      {
        said: [mine('Nice to meet you.'), they(numbers), mine('Great, thanks!')],
        now: '2026-11-03T12:30:00.000Z',
        draft: { text: expect.not.stringContaining('numbers'), triggerMessageId: 3 },
      },
    ],
    [
      'a meeting that they have proposed',
      {
        said: [mine('Nice to meet you.'), they('Shall we have a call on Friday at 15:00?')],
        now: '2026-11-03T09:00:00.000Z',
        draft: {
          text: expect.stringMatching(/about “Shall we have a call .+: \[your answer\]$/),
          reason: expect.stringMatching(/^proposed by Ann Keller, not agreed yet.+\(message 2 of/),
          triggerMessageId: 2,
        },
      },
    ],
    [
      'a meeting that I have proposed, since a person asks for it',
      {
        said: [they('Nice to meet you.'), mine('Shall we have a call on Friday at 15:00?')],
        now: '2026-11-03T09:00:00.000Z',
        draft: {
          text: expect.stringContaining('I wrote “Shall we have a call'),
          reason: expect.stringMatching(/^proposed by your side, not agreed yet/),
        },
      },
    ],
    [
      'what I have asked, after three days',
      {
        said: [they('Nice to meet you.'), mine('Did you read our proposal?')],
        now: '2026-11-06T09:00:00.000Z',
        draft: {
          text: expect.stringContaining('I wrote “Did you read our proposal”'),
          reason: 'your side asked, no answer for 3 days (message 2 of 2026-11-02)',
          triggerMessageId: 2,
        },
      },
    ],
  ])('a draft is for %s', async (_name, { said, now, draft }) => {
    const { db } = await open();
    const seeded = await seedDeal(db, {
      title: 'Ann Keller',
      kind: 'user',
      peerId: 'u2',
      people: [{ id: 'u2', name: 'Ann Keller' }],
      messages: said,
    });
    const doors = { db, now: () => new Date(now) };
    await appraiseChats(doors, [seeded]);
    const [chat] = await listChatsById(db, [seeded.id]);
    if (!chat) throw new Error('no chat');
    const more = { templateId: null, sendAt: null, sendAtWhy: null, sameTextPerDay: 5 };
    expect(await draftFollowUp(doors, { chat, ...more, isDryRun: false })).toMatchObject(draft);
  });
});

it('what I owe comes before what they owe; a follow-up that is written already is no reason for one', () => {
  const now = new Date('2026-11-05T12:00:00.000Z');
  const late = aStep({ kind: 'promise', side: 'theirs', dueAt: '2026-11-03T12:00:00.000Z' });
  const owed = aStep({ kind: 'answer', side: 'mine' });
  expect(dueStepOf([late, owed], now)).toBe(owed);
  expect(dueStepOf([late, { ...owed, followUpId: 'f1' }], now)).toBe(late);
});

it.each([
  ['tomorrow', '2026-11-06T10:00:00.000Z', 'agreed', 'meeting'],
  ['next week', '2026-11-12T10:00:00.000Z', 'agreed', null],
  ['going on', '2026-11-05T11:30:00.000Z', 'agreed', null],
  ['asked of me', null, 'proposed by Ann, not agreed yet', 'answer'],
  ['asked of them', null, 'proposed by your side, not agreed yet', null],
])('a meeting that is %s', (_name, dueAt, why, purpose) => {
  const step = aStep({ kind: 'meeting', side: 'both', dueAt, why });
  const due = dueStepOf([step], new Date('2026-11-05T12:00:00.000Z'));
  expect(due && loopOfStep(due, []).kind).toBe(purpose);
});

function aStep(changes: Partial<NextStep>): NextStep {
  return {
    chat: { id: '1-u2', title: 'Ann Keller' },
    kind: 'answer',
    side: 'mine',
    what: 'What does it cost?',
    dueAt: null,
    messageId: '1',
    followUpId: null,
    why: 'Ann asked, nobody has answered',
    company: null,
    priority: 50,
    ...changes,
  };
}

function they(text: string): DealMessage {
  return { from: 'u2', text, at: monday };
}

function mine(text: string): DealMessage {
  return { from: 'u1', text, at: monday };
}

import { expect, test } from 'vitest';
import { changeOf } from '../../../../src/core/rules/advice/change.ts';
import type { Drafted, DraftOutcome } from '../../../../src/core/rules/advice/draft-outcome.ts';
import {
  type PolicyQuestion,
  policyAdvice,
} from '../../../../src/core/rules/advice/policy-advice.ts';
import { shareOf } from '../../../../src/core/rules/advice/share.ts';
import { templateAdvice } from '../../../../src/core/rules/advice/template-advice.ts';

type Fate = DraftOutcome['fate'];

const drafted: Drafted = {
  text: 'Hi Ann, did you read it?',
  language: 'en',
  kind: 'silence',
  templateId: 'en-silence',
  habits: [],
  firstName: 'Ann',
  me: 'Mira Voss',
};

/** `+` as it was, `~` edited, `=` written anew, `x` rejected; oldest first. */
function drafts(fates: string): DraftOutcome[] {
  return [...fates].map((sign, day) => ({
    chatId: '1-u1',
    drafted,
    text: drafted.text,
    fate:
      ({ '+': 'as-it-was', '~': 'edited', '=': 'rewritten' } as Record<string, Fate>)[sign] ??
      'rejected',
    answer: null,
    at: new Date(Date.UTC(2026, 2, 1 + day)).toISOString(),
  }));
}

function ask(fates: string, more: Partial<PolicyQuestion> = {}) {
  return policyAdvice({
    chat: { id: '1-u1', title: 'Ann', kind: 'user', state: 'crm' },
    policy: 'approve',
    drafts: drafts(fates),
    silent: 0,
    haveTheyWritten: true,
    isSnoozed: false,
    approvedTemplates: new Set(['en-silence']),
    warnings: [],
    dismissed: new Set(),
    ...more,
  });
}

test.each([
  ['+++++++', null],
  ['++++++++', 'auto:1-u1'],
  // A slip long ago counts, but does not stand in the way for ever.
  ['~++++++++', null],
  ['~++++++++++++', 'auto:1-u1'],
  ['++++++++++++~', null],
  ['x+++++++++++++++++++', null],
  ['x++++++++++++++++++++', 'auto:1-u1'],
  ['xx', null],
  ['xxx', 'manual:1-u1'],
  ['x=x', 'manual:1-u1'],
  ['+++x=x', 'manual:1-u1'],
  ['xxx+', null],
  ['x+x', null],
  ['x=x+xx', 'manual:1-u1'],
  ['~~~~~~', null],
])('%s speaks for %s', (fates, id) => {
  expect(ask(fates).advice?.id ?? null).toBe(id);
});

test('with its counts, how sure they are, and the command that asks once more', () => {
  expect(ask('++++++++')).toMatchObject({
    advice: {
      what: 'let drafts for Ann go out by themselves',
      why: '8 of the last 8 drafts were approved as they were and none was rejected; so would be between 68 and 100 of 100 of the next',
      command: 'tgcrm chats set 1-u1 --follow-up-policy auto',
      share: { were: 8, of: 8, from: 0.676, to: 1 },
    },
  });
  expect(ask('++')).toEqual({
    advice: null,
    known: 'too little is known yet: 2 of 2 drafts approved as they were',
  });
  expect(ask('')).toEqual({ advice: null, known: null });
});

const enough = '++++++++++++';

test.each<[string, Partial<PolicyQuestion>]>([
  ['a group', { chat: { id: '1-g1', title: 'Team', kind: 'supergroup', state: 'crm' } }],
  ['an ignored chat', { chat: { id: '1-u1', title: 'Ann', kind: 'user', state: 'ignored' } }],
  ['a warning', { warnings: ['marked as scam'] }],
  ['silence', { silent: 1 }],
  ['nobody who ever wrote', { haveTheyWritten: false }],
  ['auto already', { policy: 'auto' }],
  ['manual, on purpose', { policy: 'manual' }],
  ['no template that could go by itself', { approvedTemplates: new Set() }],
  ['what was put aside', { dismissed: new Set(['auto:1-u1']) }],
])('never auto with %s', (_, more) => {
  expect(ask(enough, more).advice).toBeNull();
});

test('a machine that writes by itself is stopped sooner, and the silent are left in peace', () => {
  expect(ask('++++xx', { policy: 'auto' }).advice).toMatchObject({
    id: 'approve:1-u1',
    command: 'tgcrm chats set 1-u1 --follow-up-policy approve',
  });
  expect(ask('', { silent: 2 }).advice).toBeNull();
  expect(ask(enough, { silent: 3 }).advice).toMatchObject({ id: 'pause:1-u1', kind: 'pause' });
  expect(ask('', { silent: 3, isSnoozed: true }).advice).toBeNull();
});

test('a template earns its approval over all chats, one with a blank never', () => {
  const template = { id: 'en-silence', isApproved: false };
  const of = (all: DraftOutcome[], more = {}) =>
    templateAdvice({ template, drafts: all, dismissed: new Set(), ...more })?.id ?? null;
  expect(of(drafts('+++++++'))).toBeNull();
  expect(of(drafts('++++++++'))).toBe('template:en-silence');
  expect(of(drafts('++++++++'), { template: { ...template, isApproved: true } })).toBeNull();
  expect(of(drafts('+++x+++++++'))).toBeNull();
  const everywhere = drafts('=x=').map((one, chat) => ({ ...one, chatId: `1-u${chat}` }));
  expect(of(drafts('=x='))).toBeNull();
  expect(of(everywhere)).toBe('reword:en-silence');
  expect(of(everywhere, { dismissed: new Set(['reword:en-silence']) })).toBeNull();
  const blank = drafts('++++++++').map((one) => ({
    ...one,
    drafted: { ...drafted, text: 'Hi Ann, about it: [your answer]' },
  }));
  expect(of(blank)).toBeNull();
});

test('a blank that was filled in is no edit; half of the words gone is another text', () => {
  expect(changeOf('Hi Ann, about “it”: [your answer]', 'Hi Ann, about “it”: 12 days')).toBe(
    'as-it-was',
  );
  expect(changeOf('Hi Ann, about “it”: [your answer]', 'About “it”: 12 days')).toBe('edited');
  expect(changeOf('Hi Ann, did you read it?', 'Hi Ann, did you read it? ')).toBe('as-it-was');
  expect(changeOf('Hi Ann, did you read it?', 'Ann, did you read it?')).toBe('edited');
  expect(changeOf('Hi Ann, did you read it?', 'Dinner on Friday?')).toBe('rewritten');
  expect(changeOf('你好，我们之前说过价格', '我们之前说过价格')).toBe('edited');
});

test('the range is honest about few', () => {
  expect(shareOf(0, 0)).toMatchObject({ from: 0, to: 1 });
  expect(shareOf(2, 2)).toMatchObject({ from: 0.342, to: 1 });
  expect(shareOf(30, 100)).toMatchObject({ from: 0.219, to: 0.396 });
});

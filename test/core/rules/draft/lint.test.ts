import { describe, expect, it } from 'vitest';
import { supportOf } from '../../../../src/core/rules/draft/claims.ts';
import { type Finding, type LintInput, lintDraft } from '../../../../src/core/rules/draft/lint.ts';

const chat = [
  'Hi Mira, our budget is 12,000 USD for Q3, deck at https://acme.io/deck.pdf',
  'Ann Keller from Acme will join. Send it to 0x52908400098527886E0F7030069857D2E4169EE7',
];

function lint(text: string, more: Partial<LintInput> = {}): Finding[] {
  const support = supportOf(chat, { hasCapitalNouns: false });
  const input = {
    text,
    origin: 'ai',
    support,
    answer: null,
    sameWording: 0,
    sameTextPerDay: 5,
  } as const;
  return lintDraft({ ...input, ...more });
}

const rulesOf = (text: string) => lint(text).map(({ rule }) => rule);

describe('catches', () => {
  it.each([
    ['placeholder', 'Hi {name}, how is it going?'],
    ['placeholder', 'Hi {{ first_name }}, how is it going?'],
    ['placeholder', 'About the deck: [your answer]?'],
    ['placeholder', 'Hello <company>, how is it going?'],
    ['placeholder', 'Hello %FIRSTNAME%, how is it going?'],
    ['placeholder', 'Price is TBD, fine with you?'],
    ['placeholder', 'Hi ____, fine?'],
    ['placeholder', 'Dear undefined, fine?'],
    ['wallet', 'Send it to 0xde709f2102306220921060314715629080e2fb77?'],
    ['wallet', 'Is bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq still yours?'],
    ['wallet', 'Is TJRabPrwbZy45sbavfcjinPJC18kjpRTv8 still yours?'],
    ['link', 'Did you see https://evil.example/deck?'],
    ['link', 'Did you see acme.com/pricing?'],
    ['link', 'Shall I ask @somebody_else?'],
    ['link', 'Shall I write to bob@acme.dev?'],
    ['number', 'Is the budget of 15,000 still fine?'],
    ['number', 'Would 30% be fine?'],
    ['number', 'Does 2027 suit you?'],
    ['name', 'Would it suit you and Robert Miller to talk?'],
    ['empty-ping', 'Hi Ann, just checking in?'],
    ['empty-ping', 'Just following up on this?'],
    ['empty-ping', 'Any updates?'],
    ['empty-ping', 'Bumping this, fine?'],
    ['empty-ping', 'Привет, просто напоминаю о себе?'],
    ['empty-ping', 'Есть новости?'],
    ['empty-ping', 'Hola, ¿alguna novedad?'],
    ['empty-ping', 'Je me permets de vous relancer ?'],
    ['empty-ping', 'Ich wollte nur mal nachfragen?'],
    ['empty-ping', 'Volevo solo sapere?'],
    ['empty-ping', '只是跟进一下?'],
    ['question', 'I will send the deck.'],
    ['question', 'Did you see it? Do you like it? When do we talk?'],
    ['length', `${'a long story '.repeat(60)}, fine?`],
  ] satisfies [Finding['rule'], string][])('%s: %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

describe('lets pass', () => {
  it.each([
    'Hi Ann, does the budget of 12000 USD still stand?',
    'Hi Ann, did you get a chance to read https://www.acme.io/deck.pdf?',
    'Hi, shall we send it to 0x52908400098527886E0F7030069857D2E4169EE7?',
    'Would it suit you and Ann Keller to talk about Acme?',
    'Привет, что думаешь о договоре?',
    'Hi Ann, are 2 slides enough?',
  ])('%s', (text) => {
    expect(lint(text)).toEqual([]);
  });
});

it('what a person adds is pointed at; only a wallet address and a placeholder stop it', () => {
  const own = (text: string) => lint(text, { origin: 'user' });
  expect(own('See https://our.example/new, fine?')).toMatchObject([{ severity: 'warn' }]);
  expect(own('Would 30% be fine for Robert?')).toMatchObject([{ severity: 'warn' }]);
  expect(own('Pay 0xde709f2102306220921060314715629080e2fb77?')).toMatchObject([
    { rule: 'wallet', severity: 'stop' },
  ]);
  expect(own('Hi {name}?')).toMatchObject([{ severity: 'stop' }]);
});

it('an answer since then stops what a program drafted, and is said of what a person wrote', () => {
  const text = 'What do you think?';
  const answer = 'we have signed elsewhere';
  expect(lint(text, { answer })).toMatchObject([{ severity: 'stop', words: answer }]);
  expect(lint(text, { answer, origin: 'user' })).toMatchObject([{ severity: 'warn' }]);
});

it('one text into many chats is said, and stopped at the limit', () => {
  const text = 'What do you think?';
  expect(lint(text, { sameWording: 2 })).toMatchObject([{ rule: 'duplicate', severity: 'warn' }]);
  expect(lint(text, { sameWording: 5 })).toMatchObject([{ rule: 'duplicate', severity: 'stop' }]);
});

it('takes time in proportion to the length, whatever the text', () => {
  for (const unit of ['[', '{', '<a', '0x', 'a.', 'A b ', '1.', '1 000', '@', '%A', 'just ', '?']) {
    const text = unit.repeat(60_000);
    const start = process.cpuUsage().user;
    lint(text.slice(0, 100_000));
    // Microseconds of processor time; a quadratic walk would take minutes.
    expect(process.cpuUsage().user - start).toBeLessThan(10_000_000);
  }
});

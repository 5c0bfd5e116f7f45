import type { Drafted, DraftOutcome } from '../../src/core/rules/advice/draft-outcome.ts';
import { type Decided, draftOutcome } from '../../src/core/rules/advice/draft-outcome.ts';
import { habitsOf, isHabit } from '../../src/core/rules/advice/habits.ts';
import { withoutEmoji, withoutGreeting, withSignature } from '../../src/core/rules/advice/marks.ts';
import { policyAdvice } from '../../src/core/rules/advice/policy-advice.ts';
import { preferTemplate } from '../../src/core/rules/advice/prefer-template.ts';
import { fillTemplate } from '../../src/core/rules/draft/fill-template.ts';
import { wordings } from '../../src/core/rules/draft/template-words.ts';
import { randomFrom } from './random.ts';

const PEOPLE = 400;
const SERIES = 20_000;
const DRAFTS = 40;

/** What a person does to a draft, each with its own probability. */
interface Person {
  greeting: number;
  emoji: number;
  signs: number;
  shorter: number;
}

/** How honest what is learned from drafts is, on made-up people: habits, policies, and the order of templates. */
export async function bench(): Promise<void> {
  process.stdout.write(
    `${SERIES} series of ${DRAFTS} drafts each, looked at after every one: taken for a habit at any time\n`,
  );
  for (const share of [0.1, 0.2, 0.3, 0.4, 0.5, 0.8, 0.9, 0.95, 1]) seriesOf(share);
  process.stdout.write(`\n${PEOPLE} people of each kind, real drafts in eleven languages\n`);
  const none = { greeting: 0, emoji: 0, signs: 0, shorter: 0 };
  peopleOf('leaves drafts alone', none);
  for (const share of [0.1, 0.2, 0.3, 0.5])
    peopleOf(`each edit at random, ${share}`, {
      greeting: share,
      emoji: share,
      signs: share,
      shorter: share,
    });
  peopleOf('takes the greeting out (.95), the rest .1', {
    greeting: 0.95,
    emoji: 0.1,
    signs: 0.1,
    shorter: 0.1,
  });
  peopleOf('signs (.95), nothing else', { ...none, signs: 0.95 });
  process.stdout.write(`\n${SERIES} chats of ${DRAFTS} drafts: "auto" advised at any time\n`);
  for (const share of [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98]) policyOf(share);
  process.stdout.write('\nanother template moved to the front, after so many drafts of each\n');
  for (const count of [3, 10, 30, 100]) templatesOf(count);
}

function seriesOf(share: number): void {
  const random = randomFrom(Math.round(share * 1000) + 1);
  const first: number[] = [];
  for (let one = 0; one < SERIES; one += 1) {
    const seen: boolean[] = [];
    for (let draft = 1; draft <= DRAFTS; draft += 1) {
      seen.push(random() < share);
      if (!isHabit(seen)) continue;
      first.push(draft);
      break;
    }
  }
  say(`does it in ${share} of drafts`, first, SERIES);
}

function peopleOf(what: string, person: Person): void {
  const random = randomFrom(7);
  const first: number[] = [];
  const found = new Map<string, number>();
  for (let one = 0; one < PEOPLE; one += 1) {
    const languages = Object.keys(wordings);
    const language = languages[one % languages.length] ?? 'en';
    const outcomes: DraftOutcome[] = [];
    const names = new Set<string>();
    for (let draft = 1; draft <= DRAFTS; draft += 1) {
      outcomes.push(edited(person, { language, draft, random }));
      const habits = habitsOf(outcomes);
      if (habits.length > 0 && names.size === 0) first.push(draft);
      for (const { name } of habits) names.add(name);
    }
    for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  }
  say(what, first, PEOPLE);
  const told = [...found].map(([name, count]) => `${name} ${percent(count / PEOPLE)}`);
  if (told.length > 0) process.stdout.write(`    ${told.join(', ')}\n`);
}

const firstNames = ['Ann', 'Мира', 'Jorge', 'Li', 'Zoë'];
const kinds = ['silence', 'owed', 'hello'] as const;
const topics = ['the price list for next year', 'договор на поставку', 'la oferta de mayo'];

function edited(
  person: Person,
  { language, draft, random }: { language: string; draft: number; random: () => number },
): DraftOutcome {
  const firstName = firstNames[draft % firstNames.length] ?? null;
  const kind = kinds[draft % kinds.length] ?? 'silence';
  const wording = Object.entries(wordings).find(([code]) => code === language)?.[1];
  const tone = { isFormal: false, isSure: false, greeting: null };
  const topic = topics[draft % topics.length] ?? '';
  const values = { name: firstName, topic, company: null, me: 'Mira Voss' };
  const words = fillTemplate(wording?.texts[kind] ?? '', { values, wording, tone });
  // One's own template or the model's words may bear one.
  const text = draft % 2 === 0 ? `${words} 🚀` : words;
  const drafted: Drafted = {
    ...{ text, language, kind, templateId: null, habits: [], firstName, me: 'Mira Voss' },
  };
  let now = text;
  if (random() < person.greeting) now = withoutGreeting(now, firstName);
  if (random() < person.emoji) now = withoutEmoji(now);
  if (random() < person.shorter) now = shortened(now);
  if (random() < person.signs) now = withSignature(now, 'Mira');
  return decided({ drafted, text: now }, draft);
}

/** Without its middle, so that what stands at both ends is another matter. */
function shortened(text: string): string {
  const characters = [...text];
  const part = Math.floor(characters.length / 4);
  return [...characters.slice(0, part), ...characters.slice(-part)].join('');
}

function decided({ drafted, text }: Pick<Decided, 'drafted' | 'text'>, day: number): DraftOutcome {
  const at = new Date(Date.UTC(2026, 0, day)).toISOString();
  const row = { chatId: '1-u1', drafted, text, approvedAt: at, approvedBy: 'person' } as const;
  const outcome = draftOutcome({ ...row, rejectedAt: null, answer: null });
  if (!outcome) throw new Error('it was approved');
  return outcome;
}

function made(fate: DraftOutcome['fate'], templateId: string): DraftOutcome {
  const drafted: Drafted = {
    ...{ text: '', language: 'en', kind: 'silence', templateId, habits: [] },
    ...{ firstName: null, me: null },
  };
  return { chatId: '1-u1', drafted, text: '', fate, answer: null, at: '2026-01-01T00:00:00.000Z' };
}

function policyOf(share: number): void {
  const random = randomFrom(Math.round(share * 1000) + 5);
  const first: number[] = [];
  for (let one = 0; one < SERIES; one += 1) {
    const drafts: DraftOutcome[] = [];
    for (let draft = 1; draft <= DRAFTS; draft += 1) {
      drafts.push(made(random() < share ? 'as-it-was' : 'edited', 'en-silence'));
      const { advice } = policyAdvice({
        chat: { id: '1-u1', title: 'Ann', kind: 'user', state: 'crm' },
        ...{ policy: 'approve', drafts, silent: 0, haveTheyWritten: true, isSnoozed: false },
        approvedTemplates: new Set(['en-silence']),
        ...{ warnings: [], dismissed: new Set<string>() },
      });
      if (!advice) continue;
      first.push(draft);
      break;
    }
  }
  say(`approves ${share} as they were`, first, SERIES);
}

function templatesOf(count: number): void {
  const rate = (ofFirst: number, ofOther: number) => {
    const random = randomFrom(count * 31 + Math.round(ofOther * 100));
    const runs = 4000;
    let moved = 0;
    for (let run = 0; run < runs; run += 1) {
      const all = Array.from({ length: 2 * count }, (_, at) => {
        const [share, id] = at % 2 ? [ofOther, 'other'] : [ofFirst, 'first'];
        return {
          ...made(random() < share ? 'as-it-was' : 'rejected', String(id)),
          answer: random() < Number(share) ? ('answered' as const) : ('ignored' as const),
        };
      });
      if (preferTemplate(['first', 'other'], all)?.id === 'other') moved += 1;
    }
    return percent(moved / runs);
  };
  process.stdout.write(
    `  ${String(count).padStart(4)}: both .5 ${rate(0.5, 0.5)}, the other .6 ${rate(0.5, 0.6)}, .8 ${rate(0.5, 0.8)}, worse .4 ${rate(0.5, 0.4)}\n`,
  );
}

function say(what: string, first: readonly number[], of: number): void {
  const sorted = first.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)];
  const when =
    sorted.length === 0 ? '' : `, the middle one after ${at(0.5)}, nine of ten by ${at(0.9)}`;
  process.stdout.write(`  ${what}: ${percent(first.length / of)}${when}\n`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

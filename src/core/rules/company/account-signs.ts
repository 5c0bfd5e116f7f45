import type { Person } from '../evidence.ts';
import { foldWords } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';

/**
 * What is odd about an account, as whole sentences: new at Telegram, another name than before, name or photo changed
 * shortly before it wrote. None of them is a proof: together with a name that I know it is how impostors look.
 */
export function oddSigns(person: Person): string[] {
  const who = `"${shortened(person.name, 60)}"`;
  const odd: string[] = [];
  const { signs } = person;
  const age = signs ? monthsBetween(signs.registeredIn, signs.toldAt) : null;
  if (signs && age !== null && age <= young)
    odd.push(`${who} is a new account: at Telegram since ${signs.registeredIn}`);
  if (isAnotherNow(person)) odd.push(renamingOf(person));
  else if (signs && isRecent(signs.nameChangedAt, signs.toldAt))
    odd.push(`${who} took this name on ${day(signs.nameChangedAt)}, says Telegram`);
  // People change their photos; beside another sign it counts.
  if (odd.length > 0 && signs && isRecent(signs.photoChangedAt, signs.toldAt))
    odd.push(`${who} took another photo on ${day(signs.photoChangedAt)}, says Telegram`);
  return odd;
}

/** Months. Impostors use an account for some weeks, until it is reported. */
const young = 3;
const recentDays = 30;

function monthsBetween(month: string | null, instant: string): number | null {
  const [year = '', of = ''] = month?.split('-') ?? [];
  if (of === '') return null;
  const months = (text: string, from: string) => Number(text) * 12 + Number(from);
  return months(instant.slice(0, 4), instant.slice(5, 7)) - months(year, of);
}

function isRecent(at: string | null, toldAt: string): boolean {
  if (at === null) return false;
  return Date.parse(toldAt) - Date.parse(at) <= recentDays * 86_400_000;
}

function day(instant: string | null): string {
  return (instant ?? '').slice(0, 10);
}

/** Another name altogether: who adds a company or a surname is no other person. */
function isAnotherNow({ name, renamed }: Person): boolean {
  if (!renamed) return false;
  const words = foldWords(name);
  const before = foldWords(renamed.from);
  return words.length > 0 && before.length > 0 && !words.some((word) => before.includes(word));
}

function renamingOf({ name, renamed }: Person): string {
  const { from = '', at = '' } = renamed ?? {};
  return `"${shortened(name, 60)}" was called "${shortened(from, 60)}" before ${at.slice(0, 10)}`;
}

import type { Evidence, Person } from '../evidence.ts';
import { coreOfDomain } from '../mentions/cored-mention.ts';
import { areAlike, lookOf, looksAlike, mixesAlphabets } from '../names/look-alikes.ts';
import { coreOf } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';
import { oddSigns } from './account-signs.ts';
import { isBaitOn } from './bait-domains.ts';
import type { CandidateCompany } from './candidates.ts';
import { firstLookOf, knownNames } from './known-companies.ts';

/** What about a company looks like another one that it is not; `null` for nothing. */
export function lookAlikeOf(
  { name, domain, knownId, mentions }: CandidateCompany,
  { known, own, people }: Evidence,
): string | null {
  const marked = people.find(
    ({ peerId, mark }) => mark !== undefined && mentions.some((one) => one.peerId === peerId),
  );
  if (marked) return `${warningOf(marked)}, and it speaks of ${shortened(name, 60)}`;
  const label = domain === null ? null : domain.toLowerCase();
  const look = lookOf(coreOf(name));
  const firstLook = firstLookOf(name);
  const siteLook = label === null ? null : lookOf(coreOfDomain(label));
  for (const other of knownNames(known).all) {
    const { company } = other;
    if (company.id === knownId) continue;
    const isAlikeAtFirst =
      firstLook !== null && other.firstLook !== null && areAlike(firstLook, other.firstLook);
    if (areAlike(look, other.look) || isAlikeAtFirst)
      return `"${shortened(name, 60)}" looks like your ${shortened(company.name, 60)}, but is spelled otherwise`;
    if (label === null || company.domain === null) continue;
    const isAlikeSite = siteLook && other.siteLook && areAlike(siteLook, other.siteLook);
    if (isAlikeSite || isBaitOn(label, company.domain))
      return `${label} looks like ${company.domain} of your ${shortened(company.name, 60)}`;
  }
  const mine = own.names.find((core) => core.length >= 4 && areAlike(lookOf(core), look));
  if (mine !== undefined) return `"${shortened(name, 60)}" looks like your own company's name`;
  const site =
    siteLook &&
    own.domains.find(
      (one) => areAlike(siteLook, lookOf(coreOfDomain(one))) || isBaitOn(label ?? '', one),
    );
  if (site) return `${label} looks like your own ${site}`;
  const sites = [
    ...new Set(mentions.filter(({ kind }) => kind === 'domain').map(({ text }) => text)),
  ].slice(0, 12);
  if (sites.length > 1) {
    const looks = sites.map((one) => lookOf(coreOfDomain(one)));
    for (const [index, one] of looks.entries()) {
      const other = looks.findIndex((twin, at) => at > index && areAlike(one, twin));
      if (other >= 0) return `two sites that look alike: ${sites[index]} and ${sites[other]}`;
    }
  }
  const mixed = mentions.find(({ kind, text }) => kind === 'name' && mixesAlphabets(text));
  if (mixed)
    return `"${shortened(mixed.text, 60)}" mixes letters of two alphabets that look the same`;
  return null;
}

/** What Telegram, or a former name, says against an account. */
export function accountWarnings(people: readonly Person[]): string[] {
  return people
    .filter(({ isMe, isDeleted }) => !(isMe || isDeleted))
    .flatMap((person) => [
      ...(person.mark === undefined ? [] : [warningOf(person)]),
      ...oddSigns(person),
    ])
    .slice(0, mostShown);
}

/** People of the chat who look like somebody else in it: a username a letter apart, or a colleague's name and photo. */
export function impostorsAmong(people: readonly Person[], mySide: ReadonlySet<string>): string[] {
  const warnings = accountWarnings(people);
  const some = people.slice(0, mostCompared);
  const mine = some.filter(({ peerId, isMe }) => isMe || mySide.has(peerId));
  for (const person of some) {
    if (mine.includes(person) || person.isBot) continue;
    const twin = some.find((other) => other !== person && isUsernameAlike(person, other));
    if (twin)
      warnings.push(
        `@${shortened(person.username ?? '', 40)} looks like @${shortened(twin.username ?? '', 40)}, who is somebody else here`,
      );
    const colleague = mine.find((other) => isNamedAlike(person, other));
    if (colleague)
      warnings.push(
        `"${shortened(person.name, 60)}" has the name of ${colleague.isMe ? 'yourself' : 'a colleague of yours'}, but is another account`,
      );
    if (mixesAlphabets(person.name) || mixesAlphabets(person.username ?? ''))
      warnings.push(
        `"${shortened(person.name, 60)}" mixes letters of two alphabets that look the same`,
      );
  }
  return [...new Set(warnings)].slice(0, mostShown);
}

function warningOf({ name, mark }: Person): string {
  const who = `"${shortened(name, 60)}"`;
  return mark === 'scam'
    ? `Telegram marks ${who} as a scam`
    : `Telegram says that ${who} passes for somebody else`;
}

const mostCompared = 60;
const mostShown = 5;

function isUsernameAlike(person: Person, other: Person): boolean {
  const [a, b] = [person.username ?? '', other.username ?? ''];
  if (a.length < 5 || b.length < 5) return false;
  return looksAlike(a.replaceAll('_', ''), b.replaceAll('_', '')) || isOnlyMarks(a, b);
}

/** `dana_reyes` and `danareyes_`. */
function isOnlyMarks(a: string, b: string): boolean {
  return a.toLowerCase() !== b.toLowerCase() && bare(a) === bare(b) && bare(a).length >= 5;
}

function bare(username: string): string {
  return username.toLowerCase().replace(/[_\d]+/g, '');
}

function isNamedAlike(person: Person, mine: Person): boolean {
  const [a, b] = [person.name.trim().toLowerCase(), mine.name.trim().toLowerCase()];
  return a.includes(' ') && b.includes(' ') && (a === b || looksAlike(a, b));
}

import type { CandidateCompany } from '../company/candidates.ts';
import type { Evidence, Person, Source } from '../evidence.ts';
import type { CoredMention } from '../mentions/cored-mention.ts';
import type { Collected } from '../mentions/mentions.ts';
import { bioNames, nameShows, usernameHolds } from '../names/holds-name.ts';
import { isSameName } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';

/** What is the same for everybody in a chat, read once. */
export interface Circle {
  company: Pick<CandidateCompany, 'cores'>;
  mentions: readonly CoredMention[];
  /** What each of the other side says of companies. */
  spoken: ReadonlyMap<string, PersonSaying>;
  /**
   * Cores of other names that its people bear in another place than the company's: its ticker, its site, its product.
   */
  kin: readonly string[];
  /** Who sends links to my own site. */
  ownTalkers: ReadonlySet<string>;
  /** How many are on the other side. */
  others: number;
  /** How many of my side are here beside me. */
  colleagues: number;
  written: ReadonlyMap<string, number>;
  /** Messages of the other side. */
  writtenByOthers: number;
}

export interface PersonSaying {
  about: readonly CoredMention[];
  /** What says that this person is of the company, by where it stands. */
  here: ReadonlyMap<Source, string>;
  /** What says so of another company. */
  elsewhere: readonly CoredMention[];
}

export function circleOf(
  evidence: Evidence,
  {
    collected: { mentions, mySide, others, ownTalkers },
    company,
  }: { collected: Collected; company: Pick<CandidateCompany, 'cores'> },
): Circle {
  const byPerson = Map.groupBy(mentions, ({ peerId }) => peerId ?? '');
  const written = countWritten(evidence);
  const theirs = evidence.people.filter(({ peerId, isMe }) => !(isMe || mySide.has(peerId)));
  const { cores } = company;
  const claimed = placesIn(mentions, cores);
  const spoken = new Map(
    theirs.map((person) => {
      const about = byPerson.get(person.peerId) ?? [];
      return [person.peerId, sayingOf(person, { about, cores, claimed })] as const;
    }),
  );
  return {
    company,
    mentions,
    spoken,
    kin: kinOf([...spoken.values()]),
    ownTalkers,
    others,
    colleagues: evidence.people.filter(({ peerId, isMe }) => !isMe && mySide.has(peerId)).length,
    written,
    writtenByOthers: theirs.reduce((sum, { peerId }) => sum + (written.get(peerId) ?? 0), 0),
  };
}

/** How many messages each has written. */
function countWritten({ messages }: Pick<Evidence, 'messages'>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { senderPeerId } of messages)
    if (senderPeerId) counts.set(senderPeerId, (counts.get(senderPeerId) ?? 0) + 1);
  return counts;
}

export function isOneOf(cores: readonly string[], core: string): boolean {
  return cores.some((other) => isSameName(other, core));
}

/** Says where somebody works; in a username or alone in a bio it may be anything. */
const claimSources: ReadonlySet<Source> = new Set([
  'bio',
  'bio-alone',
  'bio-link',
  'display-name',
  'username',
  'intro',
  'signature',
  'email-theirs',
]);

export function isPlain(source: Source): boolean {
  return source !== 'username' && source !== 'bio-alone';
}

/** The other companies that somebody says plainly to be of, with one who says so. */
function placesIn(
  mentions: readonly CoredMention[],
  cores: readonly string[],
): ReadonlyMap<string, CoredMention> {
  const plain = mentions.filter(
    ({ source, core }) => claimSources.has(source) && isPlain(source) && !isOneOf(cores, core),
  );
  return new Map(plain.map((mention) => [mention.core, mention]));
}

function sayingOf(
  person: Person,
  {
    about,
    cores,
    claimed,
  }: {
    about: readonly CoredMention[];
    cores: readonly string[];
    claimed: ReadonlyMap<string, CoredMention>;
  },
): PersonSaying {
  const claims = about.filter(({ source }) => claimSources.has(source));
  const here = new Map<Source, string>();
  for (const { source, core, evidence } of claims)
    if (!here.has(source) && isOneOf(cores, core)) here.set(source, evidence);
  // Whose name is looked for is known now: it may be written smaller than a reader of all names dares to read.
  for (const [source, evidence] of shownBy(person, cores))
    if (!here.has(source)) here.set(source, evidence);
  const elsewhere = claims.filter(
    // What stands in a username may be anything, unless somebody says that it is a company.
    ({ core, source }) => !isOneOf(cores, core) && (source !== 'username' || claimed.has(core)),
  );
  if (elsewhere.length === 0 && here.size === 0)
    elsewhere.push(...claimedBy(person, { about, claimed }));
  return { about, here, elsewhere };
}

function shownBy({ bio, name, username }: Person, cores: readonly string[]): [Source, string][] {
  const shown: [Source, string][] = [];
  if (bio && bioNames(bio, cores)) shown.push(['bio', `the bio "${shortened(bio, 120)}"`]);
  if (nameShows(name, cores)) shown.push(['display-name', `the name "${shortened(name, 80)}"`]);
  if (username && usernameHolds(username, { cores, person: name }))
    shown.push(['username', `the username @${shortened(username, 40)}`]);
  return shown;
}

/** Bears the name of a company that others here are of. */
function claimedBy(
  person: Person,
  {
    about,
    claimed,
  }: { about: readonly CoredMention[]; claimed: ReadonlyMap<string, CoredMention> },
): CoredMention[] {
  const [first] = shownBy(person, [...claimed.keys()]);
  const [some] = claimed.values();
  if (!first || !some) return [];
  const [source, evidence] = first;
  const formerly = about.some((mention) => mention.source === 'former');
  return formerly ? [] : [{ ...some, source, evidence, peerId: person.peerId }];
}

/** `Ann | XYZ` with `ann@acme.io`: who is of Acme in one place and of XYZ in another says that both are one. */
function kinOf(sayings: readonly PersonSaying[]): string[] {
  const kin = sayings.flatMap(({ here, elsewhere }) =>
    here.size === 0
      ? []
      : elsewhere.filter(({ source }) => !here.has(source)).map(({ core }) => core),
  );
  return [...new Set(kin)];
}

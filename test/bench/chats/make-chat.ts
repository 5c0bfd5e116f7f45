import type {
  Evidence,
  EvidenceMessage,
  KnownCompany,
  Person,
} from '../../../src/core/rules/evidence.ts';
import { coreOf } from '../../../src/core/rules/names/names.ts';
import type { Random } from '../made-up-text.ts';
import { type Company, oneOf } from './company.ts';
import { type Openness, type Shown, showPerson, type Tongue, wayOfWriting } from './people.ts';
import type { Line } from './talk.ts';
import type { TitleFamily } from './titles.ts';

/** What a slice is made of; traps are impostors, and groups called after a project of mine: not in the gated ones. */
export interface Regime {
  family: TitleFamily;
  /** `noisy`: fewer people say where they work, more of the links, people and bios are of others. */
  isNoisy: boolean;
  hasTraps?: boolean;
  companies: readonly Company[];
}

/** A made-up chat with the truth about it. */
export interface MadeChat {
  evidence: Evidence;
  /** Any of these is right; none of them means that there is no company. */
  truth: readonly Company[];
  /** Peer ids of the truth's own people, among all of the other side. */
  staff: ReadonlySet<string>;
  /** `group`, `private`, `none`, `channel`, … */
  scene: string;
}

export type Side = 'theirs' | 'mine' | 'third';

export interface Cast extends Shown {
  first: string;
  peerId: string;
  side: Side;
  company: Company | null;
  isMe: boolean;
}

/** One chat while it is being made up. */
export interface Draft {
  random: Random;
  regime: Regime;
  tongue: Tongue;
  openness: Openness;
  own: { name: string; domain: string };
  cast: Cast[];
  lines: { from: string; line: Line }[];
}

const owns = [
  ['Ourco', 'ourco.com'],
  ['Quillbridge', 'quillbridge.io'],
  ['Tessellate Labs', 'tessellate.xyz'],
  ['Nordlyt', 'nordlyt.no'],
  ['BrightHarvest', 'brightharvest.finance'],
  ['Zapline', 'zapline.app'],
  ['Mira Network', 'mira.network'],
  ['Korvex', 'korvex.ai'],
] as const;
const tongues: readonly Tongue[] = [
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'ru',
  'ru',
  'es',
  'pt',
  'de',
  'fr',
  'tr',
  'zh',
  'zh',
  'id',
];

export function newDraft(random: Random, regime: Regime): Draft {
  const [name, domain] = oneOf(random, owns);
  // One circle is open about where people work, another is not.
  const openness = random() * (regime.isNoisy ? 0.55 : 0.95);
  const draft: Draft = {
    random,
    regime,
    tongue: oneOf(random, tongues),
    openness: { bio: openness, name: openness * 0.4, username: openness * 0.4 },
    own: { name, domain },
    cast: [],
    lines: [],
  };
  const company = ownCompany(draft);
  draft.cast.push({
    ...showPerson(random, { company, openness: draft.openness, tongue: 'en' }),
    name: 'Mira Solano',
    first: 'Mira',
    username: 'mirasolano',
    peerId: 'u1',
    side: 'mine',
    company,
    isMe: true,
  });
  return draft;
}

export function ownCompany({ own: { name, domain } }: Draft): Company {
  return {
    name,
    domain,
    mailDomain: domain,
    x: domain.split('.')[0] ?? null,
    github: null,
    telegram: null,
    cores: [coreOf(name)],
  };
}

export function addPerson(
  draft: Draft,
  {
    company,
    side,
    isSupplier = false,
  }: { company: Company | null; side: Side; isSupplier?: boolean },
): Cast {
  const { random, openness, tongue } = draft;
  // Somebody of my company hides less from me, and a third party advertises.
  const open = side === 'theirs' ? openness : { bio: 0.7, name: 0.3, username: 0.25 };
  const person = {
    ...showPerson(random, { company, openness: open, tongue, isSupplier }),
    peerId: `u${draft.cast.length + 1}`,
    side,
    company,
    isMe: false,
  };
  draft.cast.push(person);
  return person;
}

export function say(draft: Draft, person: Cast, line: Line): void {
  draft.lines.push({ from: person.peerId, line });
}

export function titleParts(draft: Draft, company: Company, person: Cast | undefined) {
  const { random, own } = draft;
  return {
    A: wayOfWriting(random, company),
    B: random() < 0.15 ? own.name.toLowerCase() : own.name,
    a: person?.first ?? 'Sam',
    b: 'Mira',
  };
}

export function finish(
  draft: Draft,
  {
    title,
    kind,
    truth,
    scene,
    members,
    username = null,
  }: {
    title: string;
    kind: Evidence['chat']['kind'];
    truth: readonly Company[];
    scene: string;
    members?: number | undefined;
    username?: string | null;
  },
): MadeChat {
  const people = draft.cast.map(
    ({ peerId, name, username: handle, bio, isMe }): Person => ({
      peerId,
      name,
      username: handle,
      bio,
      isMe,
      isBot: false,
      isDeleted: false,
    }),
  );
  const mine = new Map(draft.cast.map(({ peerId, isMe }) => [peerId, isMe]));
  const messages = draft.lines.map(
    ({ from, line }, index): EvidenceMessage => ({
      messageId: index + 1,
      senderPeerId: from,
      senderName: people.find(({ peerId }) => peerId === from)?.name ?? null,
      sentAt: new Date(Date.UTC(2026, 9, 1, 9, index * 37)).toISOString(),
      text: line.text === 'sticker' ? '' : line.text,
      links: line.links,
      fileName: line.fileName ?? null,
      forwardedFrom: line.forwardedFrom ?? null,
      isOutgoing: mine.get(from) ?? false,
    }),
  );
  const { name, domain } = draft.own;
  return {
    evidence: {
      chat: { id: '1-c1', kind, title, username, participantCount: members ?? people.length },
      people,
      messages,
      known: knownTo(draft, truth),
      own: {
        names: [coreOf(name)],
        domains: [domain],
        people: draft.cast
          .filter((one) => one.side === 'mine' && isKnown(draft))
          .map(({ peerId }) => peerId),
      },
    },
    truth,
    staff: new Set(
      draft.cast
        .filter(
          ({ side, company }) => side === 'theirs' && company !== null && truth.includes(company),
        )
        .map(({ peerId }) => peerId),
    ),
    scene,
  };
}

/** Most colleagues are met in other groups, too. */
function isKnown({ random }: Draft): boolean {
  return random() < 0.8;
}

/** One in seven has this company in the CRM, and as many have others there: then it must not be taken for them. */
function knownTo({ random, regime }: Draft, truth: readonly Company[]): KnownCompany[] {
  const die = random();
  if (die > 0.3) return [];
  const others = Array.from({ length: 20 }, () => oneOf(random, regime.companies));
  const known = die < 0.15 ? [...truth, ...others] : others;
  return [...new Map(known.map((one) => [one.domain, one])).values()].map(
    ({ name, domain }, index) => ({
      id: `k${index}`,
      name,
      domain,
      url: `https://${domain}`,
      socials: {},
      aliases: [],
    }),
  );
}

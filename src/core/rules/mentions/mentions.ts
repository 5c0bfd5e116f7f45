import { oddSigns } from '../company/account-signs.ts';
import { withOwnMail } from '../contact/own-side.ts';
import type { Evidence, Mention, OwnSide, Person } from '../evidence.ts';
import { readLink } from '../links/links.ts';
import { bioNames, nameShows, usernameHolds } from '../names/holds-name.ts';
import { mixesAlphabets } from '../names/look-alikes.ts';
import { foldWords } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';
import { readTitle, type TitlePart, type TitleReading } from '../title/title.ts';
import { type CoredMention, coreOfMention, isOwnMention } from './cored-mention.ts';
import { mentionsOfMessage } from './message-mentions.ts';
import { mentionsOfPerson } from './person-mentions.ts';

export interface Collected {
  /** Not about my own company, nor about a person of the chat. */
  mentions: CoredMention[];
  /** Peer ids of my side: my account, and whoever says to be of my company. */
  mySide: ReadonlySet<string>;
  /** How many people are on the other side. */
  others: number;
  /** Who of the other side sends links to my own site: rather one of mine that does not say so. */
  ownTalkers: ReadonlySet<string>;
  /** Empty for a private chat, whose title is the other person's name. */
  title: TitleReading;
}

/** Everything in a chat that speaks for or against a company. */
export function collectMentions(evidence: Evidence): Collected {
  const { people } = evidence;
  const own = withOwnMail(evidence);
  const claims = new Map(people.map((person) => [person.peerId, claimsOf(person)] as const));
  const isMine = (person: Person) => {
    // Who passes for one of mine says so as well.
    if (!person.isMe && (person.mark !== undefined || oddSigns(person).length > 0)) return false;
    const said = claims.get(person.peerId) ?? [];
    // An agency sits in most of my groups as well, but says so.
    const isMet = said.length === 0 && (own.people ?? []).includes(person.peerId);
    return (
      person.isMe ||
      isMet ||
      said.some((claim) => claim.source !== 'former' && isOwnMention(claim, own)) ||
      showsOwn(person, own)
    );
  };
  const mySide = new Set([
    ...people.filter((person) => isMine(person)).map(({ peerId }) => peerId),
    ...colleaguesByWord(evidence, own),
  ]);
  const theirs = people.filter(
    ({ peerId, isBot, isDeleted }) => !(mySide.has(peerId) || isBot || isDeleted),
  );
  const { mentions: inTitle, title } = mentionsInTitle({ ...evidence, own });
  const all = [
    ...inTitle.map(cored),
    ...theirs.flatMap(({ peerId }) => claims.get(peerId) ?? []),
    ...mentionsInMessages(evidence, mySide).map(cored),
  ];
  const ownTalkers = new Set(
    all.flatMap((mention) =>
      mention.source === 'link-theirs' && mention.peerId && isOwnMention(mention, own)
        ? [mention.peerId]
        : [],
    ),
  );
  const names = new Set(
    people.filter(({ isBot }) => !isBot).map(({ name }) => foldWords(name).join('')),
  );
  const usernames = new Set(people.map(({ username }) => username?.toLowerCase()));
  const mentions = all
    .filter((mention) => mention.core.length >= 2 && !isOwnMention(mention, own))
    .filter(({ kind, text }) => kind !== 'handle' || !usernames.has(text.toLowerCase()))
    .filter(({ kind, text }) => kind !== 'name' || !names.has(foldWords(text).join('')));
  return {
    mentions: mentions.slice(0, mostMentions),
    mySide,
    others: theirs.length,
    ownTalkers,
    title,
  };
}

/** Bears my company's name in any spelling, since here it is known which name to look for. */
function showsOwn({ bio, name, username }: Person, { names: cores }: OwnSide): boolean {
  return (
    (bio !== null && bioNames(bio, cores)) ||
    nameShows(name, cores) ||
    (username !== null && usernameHolds(username, { cores, person: name }))
  );
}

/** `Jon from Mine here`, and whoever writes from my company's address. */
function colleaguesByWord({ people, messages }: Evidence, own: OwnSide): string[] {
  const signs = [...own.names.filter((name) => name.length >= 3), ...own.domains];
  if (signs.length === 0) return [];
  const byId = new Map(people.map((person) => [person.peerId, person] as const));
  const found = new Set<string>();
  let looked = 0;
  for (const message of messages) {
    const { senderPeerId, isOutgoing, text } = message;
    if (isOutgoing || senderPeerId === null || found.has(senderPeerId)) continue;
    const folded = text
      .slice(0, 2000)
      .toLowerCase()
      .replace(/[\s_.-]+/g, '');
    if (!signs.some((sign) => folded.includes(sign.replaceAll('.', '')))) continue;
    looked += 1;
    if (looked > mostLooked) break;
    const sender = byId.get(senderPeerId) ?? null;
    const claims = mentionsOfMessage(message, { isMine: false, sender }).map(cored);
    if (claims.some((claim) => ownWords.has(claim.source) && isOwnMention(claim, own)))
      found.add(senderPeerId);
  }
  return [...found];
}

const mostLooked = 300;
const ownWords: ReadonlySet<Mention['source']> = new Set(['intro', 'signature', 'email-theirs']);

/** A hostile chat may hold any number; a sane one has a few hundred. */
const mostMentions = 5000;

function claimsOf(person: Person): CoredMention[] {
  return mentionsOfPerson(person).map(cored);
}

function mentionsInTitle({ chat, people, own }: Evidence): {
  mentions: Mention[];
  title: TitleReading;
} {
  const base = { peerId: null, url: null, network: null };
  // A private chat's title is the other person's name, which is read as such.
  if (chat.kind === 'user') return { mentions: [], title: noTitle };
  const title = readTitle(chat.title, { people, ownNames: own.names });
  const mentions = title.parts.map(
    ({ text, role }): Mention => ({
      ...base,
      kind: 'name',
      text,
      source: titleSources[role],
      evidence: `the title "${shortened(chat.title, 120)}"`,
    }),
  );
  if (!chat.username) return { mentions, title };
  const evidence = `the chat's username @${shortened(chat.username, 40)}`;
  const url = `https://t.me/${chat.username}`;
  return {
    mentions: [
      ...mentions,
      {
        ...base,
        kind: 'handle',
        text: chat.username,
        source: 'chat-username',
        evidence,
        url,
        network: 'telegram',
      },
    ],
    title,
  };
}

const noTitle: TitleReading = { parts: [], isCommunity: false, hasOwn: false, isBySign: false };

const titleSources = {
  pair: 'title-pair',
  solo: 'title-solo',
  part: 'title-part',
} as const satisfies Record<TitlePart['role'], Mention['source']>;

function mentionsInMessages(
  { messages, people }: Evidence,
  mySide: ReadonlySet<string>,
): Mention[] {
  const byId = new Map(people.map((person) => [person.peerId, person] as const));
  const mentions: Mention[] = [];
  for (const message of messages) {
    const sender = byId.get(message.senderPeerId ?? '') ?? null;
    const isMine = message.isOutgoing || mySide.has(message.senderPeerId ?? '');
    mentions.push(...mentionsOfMessage(message, { isMine, sender }));
    if (mentions.length > mostMentions) break;
  }
  return mentions;
}

/** `Acme.xyz` as a name is a domain too. */
function cored(mention: Mention): CoredMention {
  // A URL turns a Cyrillic letter in `Acme.io` into `xn--…`, which looks like nothing any more.
  const isWritten = /^\S+\.\S+$/.test(mention.text) && !mixesAlphabets(mention.text);
  const site = mention.kind === 'name' && isWritten ? readLink(mention.text) : null;
  const whole: Mention =
    site?.kind === 'site'
      ? { ...mention, kind: 'domain', text: site.domain, url: site.url }
      : mention;
  return { ...whole, core: coreOfMention(whole) };
}

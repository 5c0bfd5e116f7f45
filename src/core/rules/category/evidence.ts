import type { ChatKind } from '../../../store/schema.ts';
import type { Evidence, EvidenceMessage, OwnSide, Person } from '../evidence.ts';
import { coreOfMention, isOwnMention } from '../mentions/cored-mention.ts';
import { mentionsOfPerson } from '../mentions/person-mentions.ts';
import { foldWords } from '../names/names.ts';
import { isFormer } from '../names/roles.ts';

export interface CategoryEvidence {
  kind: ChatKind;
  title: string;
  participantCount: number | null;
  /** Oldest first; the newest sixty count. */
  messages: readonly CategoryMessage[];
  /** Everybody but me. */
  people: readonly CategoryPerson[];
  /** Cores (see `coreOf`) of my company's names. */
  ownNames: readonly string[];
  /** Of the CRM, or confidently suggested. */
  hasCompany: boolean;
}

export interface CategoryMessage {
  text: string;
  /** Mine, or a colleague's. */
  isMine: boolean;
  fileName: string | null;
}

export interface CategoryPerson {
  name: string;
  bio: string | null;
  /** Where the person says to work. */
  place: 'mine' | 'elsewhere' | null;
  isBot: boolean;
}

/** A chat as its category is read: what is mine and theirs told apart. */
export function categoryEvidenceOf({
  chat: { kind, title, participantCount },
  people,
  messages,
  own,
  hasCompany,
}: {
  chat: Pick<Evidence['chat'], 'kind' | 'title' | 'participantCount'>;
  people: readonly Person[];
  messages: readonly Pick<
    EvidenceMessage,
    'text' | 'fileName' | 'forwardedFrom' | 'isOutgoing' | 'senderPeerId'
  >[];
  own: OwnSide;
  hasCompany: boolean;
}): CategoryEvidence {
  const others = people
    .filter(({ isMe, isDeleted }) => !(isMe || isDeleted))
    .map((person) => ({ person, place: placeOf(person, own) }));
  const mySide = new Set(
    others.filter(({ place }) => place === 'mine').map(({ person }) => person.peerId),
  );
  return {
    kind,
    title,
    participantCount,
    people: others.map(({ person: { name, bio, isBot }, place }) => ({ name, bio, isBot, place })),
    messages: messages
      // What is forwarded is in nobody's own words.
      .filter(({ text, fileName, forwardedFrom }) => (text || fileName) && forwardedFrom === null)
      .map(({ text, fileName, isOutgoing, senderPeerId }) => ({
        text,
        fileName,
        isMine: isOutgoing || (senderPeerId !== null && mySide.has(senderPeerId)),
      })),
    ownNames: own.names,
    hasCompany,
  };
}

/** Where a person says to work, by bio, name and username. */
function placeOf(person: Person, own: OwnSide): CategoryPerson['place'] {
  if (own.people?.includes(person.peerId) || namesMine(person, own)) return 'mine';
  const claims = mentionsOfPerson(person).filter(({ source }) => source !== 'former');
  if (claims.some((claim) => isOwnMention({ ...claim, core: coreOfMention(claim) }, own)))
    return 'mine';
  return claims.some(({ source }) => plain.has(source)) ? 'elsewhere' : null;
}

/** `Mine design`, `Support, Mine`: in my own list that is a colleague, unless the bio speaks of other days. */
function namesMine({ bio }: Person, { names }: OwnSide): boolean {
  if (!bio || isFormer(bio)) return false;
  const words = foldWords(bio);
  // Colleagues do not call themselves official; those who pretend to be my company do.
  if (words.some((word) => word.startsWith('offi') || word.startsWith('офиц'))) return false;
  return names.some((core) => core.length >= shortestName && words.includes(core));
}

const shortestName = 4;

/** A username may hold anything. */
const plain: ReadonlySet<string> = new Set(['bio', 'bio-link', 'display-name']);

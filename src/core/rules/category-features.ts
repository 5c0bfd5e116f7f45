import type { ChatKind } from '../../store/schema.ts';
import { type Said, saidIn } from './category-said.ts';
import { type Category, categories } from './category-words.ts';

export interface CategoryEvidence {
  kind: ChatKind;
  title: string;
  participantCount: number | null;
  /** Oldest first; the newest sixty count. */
  messages: readonly { text: string; isMine: boolean }[];
  /** Of the CRM, or confidently suggested. */
  hasCompany: boolean;
  /** 0..1: which part of the people in it are of my own company. */
  ownShare: number;
}

export type CategoryFeature =
  | 'title'
  | 'said'
  | 'company'
  | 'companyGroup'
  | 'alone'
  | 'crowd'
  | 'channel'
  | 'bot'
  | 'ownShare'
  | 'unanswered'
  | 'answered';

/** A feature that the chat has: how much of it, and what was seen. */
export interface CategorySign {
  feature: CategoryFeature;
  value: number;
  evidence: string;
}

export interface CategorySigns {
  /** What kind, size and people say before a word is read: the same for every category. */
  ofChat: readonly CategorySign[];
  /** What the words say. */
  ofWords: ReadonlyMap<Category, readonly CategorySign[]>;
}

export function readCategorySigns(evidence: CategoryEvidence): CategorySigns {
  const inTitle = saidIn(evidence.title, 'title');
  const messages = evidence.messages.slice(-mostMessages);
  const inTexts = messages.map(({ text, isMine }) => saidIn(text, isMine ? 'mine' : 'theirs'));
  const ofWords = new Map(
    categories.map((category) => {
      const title = inTitle.get(category);
      const said = inTexts.flatMap((all) => all.get(category) ?? []);
      return [category, [...titleSign(title), ...saidSign(said, inTexts.length)]] as const;
    }),
  );
  return { ofChat: circumstances(evidence), ofWords };
}

const mostMessages = 60;

function titleSign(said: Said | undefined): CategorySign[] {
  if (!said) return [];
  return [{ feature: 'title', value: said.strength, evidence: `"${said.word}" in the title` }];
}

function saidSign(said: readonly Said[], of: number): CategorySign[] {
  if (said.length === 0) return [];
  const words = [...new Set(said.map(({ word }) => `"${word}"`))].slice(0, 3).join(', ');
  const amount = said.reduce((total, { strength }) => total + strength, 0);
  // In every other message or more it counts in full, now and then by half.
  const share = 0.5 + Math.min(0.5, said.length / of);
  return [
    {
      feature: 'said',
      value: Math.min(mostSaid, Math.log2(1 + amount)) * share,
      evidence: `${words} in ${said.length} of the last ${of} messages`,
    },
  ];
}

const mostSaid = 3.5;

function circumstances({ messages, ...chat }: CategoryEvidence): CategorySign[] {
  const { kind, participantCount, hasCompany, ownShare } = chat;
  const members = participantCount ?? 0;
  const isPrivate = kind === 'user' || kind === 'bot';
  const signs: CategorySign[] = [];
  const add = (feature: CategoryFeature, evidence: string, value = 1) =>
    signs.push({ feature, value, evidence });
  if (kind === 'channel') add('channel', 'only its owners write');
  if (kind === 'bot') add('bot', 'a program answers');
  if (kind === 'user' && !hasCompany) add('alone', 'no company is known');
  if (members > 100 && kind !== 'channel')
    add('crowd', `${members} members`, Math.min(4, Math.log2(members / 50)));
  if (hasCompany) add('company', 'confirmed or suggested');
  if (hasCompany && !isPrivate && kind !== 'channel' && members <= 100)
    add('companyGroup', 'a group with its people');
  if (ownShare > 0.5) add('ownShare', `${Math.round(ownShare * 100)} % of the people`, ownShare);
  const isAnswered = messages.some(({ isMine }) => isMine);
  if (isPrivate && messages.length > 0)
    if (isAnswered) add('answered', 'you wrote to them');
    else add('unanswered', 'you never wrote to them');
  return signs;
}

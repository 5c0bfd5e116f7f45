import type { ChatKind, Instant } from '../../store/schema.ts';

/** Everything that a suggestion is made from, read from the store: a plain value, the same in, the same out. */
export interface Evidence {
  chat: EvidenceChat;
  people: readonly Person[];
  /** Oldest first. */
  messages: readonly EvidenceMessage[];
  /** The companies that are in the CRM already. */
  known: readonly KnownCompany[];
  own: OwnSide;
}

export interface EvidenceChat {
  id: string;
  kind: ChatKind;
  title: string;
  username: string | null;
  participantCount: number | null;
}

export interface Person {
  peerId: string;
  name: string;
  username: string | null;
  bio: string | null;
  isBot: boolean;
  isDeleted: boolean;
  /** The account that is logged in here. */
  isMe: boolean;
  /** Telegram warns of the account. */
  mark?: 'scam' | 'fake';
  /** What it was called before, and when the other name was first seen. */
  renamed?: { from: string; at: Instant };
  /** Told by Telegram of a stranger: the month of registration (`2026-10`), the last changes, and when it was told. */
  signs?: {
    registeredIn: string | null;
    nameChangedAt: Instant | null;
    photoChangedAt: Instant | null;
    toldAt: Instant;
  };
}

export interface EvidenceMessage {
  messageId: number;
  senderPeerId: string | null;
  senderName: string | null;
  sentAt: Instant;
  text: string;
  links: readonly string[];
  fileName: string | null;
  forwardedFrom: string | null;
  isOutgoing: boolean;
}

export interface KnownCompany {
  id: string;
  name: string;
  domain: string | null;
  url: string | null;
  socials: Readonly<Record<string, string>>;
  aliases: readonly string[];
}

/** What is mine and so never the company behind a chat. */
export interface OwnSide {
  /** Cores (see `coreOf`) of my company's names. */
  names: readonly string[];
  domains: readonly string[];
  /** Peer ids of my colleagues, as far as they are known from elsewhere: who is in most of my groups. */
  people?: readonly string[];
}

/** One thing that was seen and speaks for (or against) a company. */
export interface Mention {
  kind: 'name' | 'domain' | 'handle';
  /** As it was written: `Acme Labs`, `acme.xyz`, `acme_hq`. */
  text: string;
  source: Source;
  /** What was seen and where, for a person: `the link https://acme.xyz in Ann's message of 3 Nov`. */
  evidence: string;
  /** Whose claim it is: a member of the chat. */
  peerId: string | null;
  /** The address itself, where there was one. */
  url: string | null;
  /** `x`, `github`, `linkedin`, `telegram`, …: of a handle. */
  network: string | null;
}

/** Where a mention was found; `score-weights.ts` says what each is worth. */
export type Source =
  | 'title-pair'
  | 'title-solo'
  | 'title-part'
  | 'chat-username'
  | 'bio'
  | 'bio-alone'
  | 'bio-link'
  | 'former'
  | 'display-name'
  | 'username'
  | 'intro'
  | 'signature'
  | 'spoken'
  | 'addressed'
  | 'email-theirs'
  | 'email-mine'
  | 'link-theirs'
  | 'link-mine'
  | 'mention'
  | 'forward'
  | 'file'
  | 'named';

import type { Media } from '../world/message.ts';
import type { Folder } from '../world/types.ts';

/** A story as data. People and chats are called by short names of the story's own (`ann`). */
export interface Script {
  accounts: readonly AccountScript[];
  people: readonly PersonScript[];
  chats: readonly ChatScript[];
  /** Of the first account. */
  folders?: readonly FolderScript[];
  reactions?: readonly ReactionScript[];
  /** Who has blocked whom: `['ann', 'me']`. */
  blocks?: readonly (readonly [string, string])[];
}

export interface PersonScript {
  name: string;
  /** `First` or `First Last`; the rest is the last name. */
  called: string;
  username?: string;
  phone?: string;
  bio?: string;
  isBot?: boolean;
  isDeleted?: boolean;
  isVerified?: boolean;
  isScam?: boolean;
  paidMessageStars?: number;
  needsPremium?: boolean;
  /** How long ago the account was opened, and its name and photo were changed: `20d`. */
  past?: { registered: string; renamed?: string; photo?: string };
  /** Takes another name so long after the story began: `2m`. */
  renames?: { after: string; to: string };
  /** In the first account's address book. */
  isContact?: boolean;
  /** A fixed Telegram id, where one matters. */
  id?: string;
}

export interface AccountScript extends PersonScript {
  phone: string;
  dcId: number;
  codeVia?: 'app' | 'sms';
  password?: { text: string; hint: string | null };
  isBanned?: boolean;
  isLimited?: boolean;
}

interface Told {
  /** Whose box and read marks these are; the first account if not given. */
  owner?: string;
  lines: readonly Line[];
  /** So many of the newest incoming messages are unread. */
  unread?: number;
  isPinned?: boolean;
  isArchived?: boolean;
  isMuted?: boolean;
  draft?: string;
}

interface CommunityScript extends Told {
  name: string;
  title: string;
  /** `ann`, `ann:creator`, `ann:admin`, `ann:admin:CEO`, `ann:restricted`. */
  members: readonly string[];
  about?: string;
  noForwards?: boolean;
  isReadOnly?: boolean;
}

export type ChatScript =
  | ({ kind: 'private'; with: string } & Told)
  | ({ kind: 'group' } & CommunityScript)
  | ({
      kind: 'supergroup' | 'broadcast';
      username?: string;
      crowd?: number;
      topics?: readonly { title: string; by: string; isClosed?: boolean }[];
      slowModeS?: number;
      isMembersHidden?: boolean;
      isScam?: boolean;
      /** The basic group that this one was. */
      movedFrom?: string;
    } & CommunityScript);

/**
 * Who, how long ago (`3d 4h 20m`), what. `[label](https://…)` in the text is a text link; plain links,
 * addresses and mentions are found as Telegram finds them.
 */
export type Line = readonly [who: string, ago: string, text: string, more?: LineExtras];

export interface LineExtras {
  media?: Media;
  /** Index of the line in this chat that this one answers. */
  answers?: number;
  topic?: string;
  /** Whose words these are; `name` alone when the author hides the account. */
  forward?: { from?: string; name?: string };
  /** How long ago it was edited. */
  edited?: string;
  isPinned?: boolean;
  hasJoinedTelegram?: boolean;
}

export interface FolderScript {
  title: string;
  chats: readonly string[];
  pinned?: readonly string[];
  excluded?: readonly string[];
  includes?: Folder['includes'];
  excludes?: Folder['excludes'];
}

export interface ReactionScript {
  by: string;
  /** A group or supergroup; a private chat if not given. */
  chat?: string;
  /** What the account's message must contain; anything if not given. */
  matches?: RegExp;
  reply: string;
  afterS: number;
  times?: number;
}

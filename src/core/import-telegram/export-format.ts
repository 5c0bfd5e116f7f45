import type { ChatKind } from '../../store/schema.ts';
import type { ChatHeader } from './outline.ts';

/**
 * What Telegram Desktop writes, as far as an import reads it. Everything is checked where it is used:
 * a million messages pass here, and a file may hold anything.
 * Source: tdesktop `export_output_json.cpp`, versions of 2018 to 2025.
 */
export interface ExportMessage {
  id?: unknown;
  /** `message`, `service`, or `unsupported`, which has nothing but an id. */
  type?: unknown;
  /** Local time of the machine that exported, without a zone. Files before 2022 have nothing else. */
  date?: unknown;
  /** Seconds since 1970 as text. */
  date_unixtime?: unknown;
  edited?: unknown;
  edited_unixtime?: unknown;
  /** `null` for a deleted account. Service messages have an `actor` instead. */
  from?: unknown;
  /** `user1`, `chat1`, `channel1`; a bare number, always a user, in files before 2021. */
  from_id?: unknown;
  actor?: unknown;
  actor_id?: unknown;
  /** Who signed a channel's post. */
  author?: unknown;
  action?: unknown;
  forwarded_from?: unknown;
  forwarded_from_id?: unknown;
  reply_to_message_id?: unknown;
  /** Given when the message answered stands in another chat. */
  reply_to_peer_id?: unknown;
  /** Of service messages: what was pinned, which game was played. */
  message_id?: unknown;
  game_message_id?: unknown;
  /** A string, or a list of strings and of `{type, text, href}`. */
  text?: unknown;
  text_entities?: unknown;
  photo?: unknown;
  /** A path inside the export's folder, or a remark in parentheses why there is none. */
  file?: unknown;
  file_name?: unknown;
  media_type?: unknown;
  poll?: unknown;
  contact_information?: unknown;
  location_information?: unknown;
  place_name?: unknown;
  game_title?: unknown;
  invoice_information?: unknown;
  todo_list?: unknown;
  giveaway_information?: unknown;
  giveaway_results?: unknown;
  paid_stars_amount?: unknown;
}

export interface ExportChat {
  type: keyof typeof kinds;
  kind: ChatKind;
  /** As the file has it; see `peerIdOfChat`. */
  id: number;
  title: string;
}

const kinds = {
  saved_messages: 'user',
  replies: 'user',
  verification_codes: 'user',
  personal_chat: 'user',
  bot_chat: 'bot',
  private_group: 'group',
  private_supergroup: 'supergroup',
  public_supergroup: 'supergroup',
  private_channel: 'channel',
  public_channel: 'channel',
} as const satisfies Record<string, ChatKind>;

/** These three have no name in the file. */
const ownTitles: Partial<Record<string, string>> = {
  saved_messages: 'Saved Messages',
  replies: 'Replies',
  verification_codes: 'Verification Codes',
};

/** `null` when the header does not tell which chat it is. */
export function asExportChat({ type, id, name }: ChatHeader): ExportChat | null {
  const number = typeof id === 'string' && /^\d+$/.test(id) ? Number(id) : id;
  if (!isChatType(type) || !isId(number)) return null;
  const kind = kinds[type];
  const nameless = kind === 'user' ? 'Deleted Account' : `${kind} ${number}`;
  const title = ownTitles[type] ?? (typeof name === 'string' && name.trim() ? name : nameless);
  return { type, kind, id: number, title };
}

function isChatType(type: unknown): type is keyof typeof kinds {
  return typeof type === 'string' && Object.hasOwn(kinds, type);
}

function isId(id: unknown): id is number {
  return Number.isSafeInteger(id) && Number(id) > 0;
}

/** The user whose account was exported, as `u1`; `null` when the file does not tell. */
export function ownerPeerId(owner: unknown): string | null {
  if (typeof owner !== 'object' || owner === null || !('user_id' in owner)) return null;
  return isId(owner.user_id) ? `u${owner.user_id}` : null;
}

export function isExportMessage(message: unknown): message is ExportMessage {
  return typeof message === 'object' && message !== null && !Array.isArray(message);
}

/** `user1` → `u1`, `chat1` → `g1`, `channel1` → `c1`, `1` → `u1`. */
export function peerIdFrom(id: unknown): string | null {
  if (typeof id === 'string') {
    const digits = digitsAfterWord(id);
    if (digits < 0) return null;
    const letter = id.startsWith('user') ? 'u' : id.startsWith('channel') ? 'c' : 'g';
    return letter + id.slice(digits);
  }
  return isId(id) ? `u${id}` : null;
}

function digitsAfterWord(id: string): number {
  const start = PEER_WORDS.find((word) => id.startsWith(word))?.length ?? -1;
  return start > 0 && /^[1-9]\d{0,18}$/.test(id.slice(start)) ? start : -1;
}

const PEER_WORDS = ['user', 'channel', 'chat'];

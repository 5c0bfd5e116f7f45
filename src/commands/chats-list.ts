import type { Doors } from '../core/doors.ts';
import {
  type ChatListRequest,
  type ChatListRow,
  type ChatSort,
  listChats,
} from '../store/chat-list.ts';
import type { ChatState } from '../store/schema.ts';
import { clockOf } from './clock.ts';
import { limitOf, oneOf, sortOf } from './list-options.ts';
import { type Context, withDoors } from './shell.ts';

export interface ListChatsOptions {
  refresh?: boolean;
  search?: string;
  state?: string;
  category?: string;
  stage?: string;
  folder?: string;
  tag?: string;
  owed?: boolean;
  unread?: boolean;
  snoozed?: boolean;
  sort?: string;
  limit?: string;
}

const sortKeys: readonly ChatSort[] = [
  'activity',
  'title',
  'company',
  'priority',
  'participants',
  'unread',
];

/** @throws {AppError} `usage` for a state, key or number that it does not know. */
export function requestOf(context: Context, options: ListChatsOptions): ChatListRequest {
  const { search, category, stage, folder, tag, owed, unread } = options;
  return {
    search,
    category,
    stage,
    folder,
    tag,
    owed,
    unread,
    states: statesOf(options.state),
    snoozed: snoozedOf(context, options),
    sort: sortOf(sortKeys, options.sort),
    limit: limitOf(context, options.limit),
  };
}

export function listChatsAs(
  { db }: Pick<Doors, 'db'>,
  request: ChatListRequest,
): Promise<ChatListRow[]> {
  return listChats(db, request);
}

/** Telegram is closed again before the list is read, so that a slow reader holds no connection. */
export async function refreshFirst(context: Context): Promise<void> {
  if (context.flags.dryRun) {
    context.talk('--dry-run: the chat list is not fetched, this is the stored one');
    return;
  }
  const { refreshChats } = await import('../core/refresh.ts');
  const { report, signal } = context;
  await withDoors(context, ['db', 'now', 'telegram'], (doors) =>
    refreshChats(doors, { report, signal }),
  );
}

/** Whoever asks for all chats means all. */
function snoozedOf(
  context: Context,
  { snoozed = false, state }: ListChatsOptions,
): ChatListRequest['snoozed'] {
  if (state === 'all' && !snoozed) return undefined;
  return { now: clockOf(context)().toISOString(), show: snoozed ? 'only' : 'none' };
}

function statesOf(text: string | undefined): ChatState[] | undefined {
  if (text === undefined) return ['new', 'crm'];
  const state = oneOf('--state', ['new', 'crm', 'ignored', 'all'], text);
  return state === 'all' ? undefined : [state];
}

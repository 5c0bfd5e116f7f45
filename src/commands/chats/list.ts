import { parseChatQuery } from '../../core/chat-query.ts';
import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import { listViews } from '../../core/saved-views.ts';
import {
  type ChatListRequest,
  type ChatListRow,
  type ChatSort,
  listChats,
} from '../../store/chat-list.ts';
import type { ChatTerm } from '../../store/chat-terms.ts';
import { foldName } from '../../store/fold-name.ts';
import type { ChatState } from '../../store/schema.ts';
import type { Context } from '../context.ts';
import { clockOf } from '../doors/clock.ts';
import { withDoors } from '../shell.ts';
import { limitOf, oneOf, sortOf } from '../terminal/list-options.ts';

export interface ListChatsOptions {
  refresh?: boolean;
  view?: string;
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
  const query = search === undefined ? null : parseChatQuery(search);
  const [problem] = query?.problems ?? [];
  if (problem !== undefined) throw new AppError('usage', `--search: ${problem}`);
  const terms = query?.terms ?? [];
  return {
    terms: { all: terms, now: clockOf(context)().toISOString() },
    category,
    stage,
    folder,
    tag,
    owed,
    unread,
    states: statesOf(options.state, terms),
    snoozed: snoozedOf(context, { ...options, terms }),
    sort: sortOf(sortKeys, options.sort),
    limit: limitOf(context, options.limit),
  };
}

/**
 * A saved view of the triage screen means the same here. What is said besides narrows it, or goes before its state and order.
 *
 * @throws {AppError} `not-found`
 */
export async function withView(
  { db }: Pick<Doors, 'db'>,
  options: ListChatsOptions,
): Promise<ListChatsOptions> {
  const { view: name, search, state, sort } = options;
  if (name === undefined) return options;
  const views = await listViews(db);
  const view = views.find((known) => foldName(known.name) === foldName(name));
  if (!view) {
    const names = views.map((known) => known.name).join(', ');
    throw new AppError('not-found', `no saved view "${name}"`, { hint: `views: ${names}` });
  }
  return {
    ...options,
    search: [view.filter, search ?? ''].join(' ').trim(),
    sort: sort ?? `${view.sort.isDescending ? '-' : ''}${view.sort.by}`,
    ...(state === undefined && view.shown !== 'open' && { state: view.shown }),
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
  const { refreshChats } = await import('../../core/refresh.ts');
  const { report, signal } = context;
  await withDoors(context, ['db', 'now', 'telegram'], (doors) =>
    refreshChats(doors, { report, signal }),
  );
}

/** Whoever asks for all chats means all. */
function snoozedOf(
  context: Context,
  { snoozed = false, state, terms }: ListChatsOptions & { terms: readonly ChatTerm[] },
): ChatListRequest['snoozed'] {
  const isAsked = terms.some((term) => term.kind === 'is' && term.what === 'snoozed');
  if ((state === 'all' || isAsked) && !snoozed) return undefined;
  return { now: clockOf(context)().toISOString(), show: snoozed ? 'only' : 'none' };
}

/** Without a word about the state: what is undecided and what is in the CRM. */
function statesOf(text: string | undefined, terms: readonly ChatTerm[]): ChatState[] | undefined {
  if (text === undefined) return terms.some(isOfState) ? undefined : ['new', 'crm'];
  const state = oneOf('--state', ['new', 'crm', 'ignored', 'all'], text);
  return state === 'all' ? undefined : [state];
}

function isOfState(term: ChatTerm): boolean {
  return 'field' in term && term.field === 'state';
}

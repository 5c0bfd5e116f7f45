import { actOnChats } from '../../core/chat-state.ts';
import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import { findChat } from '../../core/find-chat.ts';
import type { ChatAct } from '../../core/rules/chat-acts.ts';
import { listFolders } from '../../store/chat-labels.ts';
import { type ChatListRow, listChats } from '../../store/chat-list.ts';
import { settleChatsAtTelegram } from '../at-telegram.ts';
import type { Context } from '../context.ts';

export interface ActRequest {
  names: readonly string[];
  folder: string | undefined;
  act: ChatAct;
}

/** All chats are found before the first one is changed: a name that is wrong changes nothing. */
export async function actOn(
  doors: Pick<Doors, 'db' | 'now'>,
  context: Context,
  { names, folder, act }: ActRequest,
): Promise<ChatListRow[]> {
  if (names.length === 0 && folder === undefined) {
    throw new AppError('usage', 'which chats?', { hint: 'name them, or give --folder NAME' });
  }
  const chatIds = new Set<string>();
  for (const name of names) chatIds.add((await findChat(doors.db, name)).id);
  for (const id of await chatsInFolder(doors, folder)) chatIds.add(id);
  const ids = [...chatIds];
  const rows = await actOnChats(doors, { chatIds: ids, act, isDryRun: context.flags.dryRun });
  if (act.kind === 'ignore') await settleChatsAtTelegram(doors, context, ids);
  return rows;
}

async function chatsInFolder(
  { db }: Pick<Doors, 'db'>,
  folder: string | undefined,
): Promise<string[]> {
  if (folder === undefined) return [];
  const folders = await listFolders(db);
  const title = folders.find((name) => name === folder) ?? folders.find(isNamed(folder));
  if (title === undefined) {
    throw new AppError('not-found', `no Telegram folder is called "${folder}"`, {
      hint:
        folders.length === 0
          ? 'fetch them first: tgcrm chats --refresh'
          : `folders: ${folders.join(', ')}`,
    });
  }
  return (await listChats(db, { folder: title })).map(({ id }) => id);
}

function isNamed(wanted: string): (name: string) => boolean {
  return (name) => name.toLowerCase() === wanted.toLowerCase();
}

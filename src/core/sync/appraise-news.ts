import { chatIdOf } from '../../store/chat-id.ts';
import { listChatsById } from '../../store/chats.ts';
import { dropSetting, readSetting, writeSetting } from '../../store/settings.ts';
import { appraiseChats } from '../appraise.ts';
import type { Doors } from '../doors.ts';
import type { Run } from './run.ts';
import type { ChatList } from './take-chat-list.ts';

/** Priority fades with time, but not from one run to the next. */
const wholeEveryMs = 12 * 3_600_000;

/**
 * Does the work, then brings turn, category and priority of the chats up to date that had news in it; twice a day
 * those of every chat of the list. A work that is killed leaves a mark: the next one looks at every chat.
 */
export async function appraisingNews<T extends { list: ChatList; touched?: Iterable<string> }>(
  doors: Pick<Doors, 'db' | 'now'>,
  { account }: Pick<Run, 'account'>,
  work: () => Promise<T>,
): Promise<T> {
  const { db, now } = doors;
  const name = `appraised.${account.id}`;
  const last = await readSetting(db, name);
  await dropSetting(db, name);
  const done = await work();
  const { list, touched = [] } = done;
  const ageMs = typeof last === 'string' ? now().getTime() - Date.parse(last) : Infinity;
  const isWhole = Math.abs(ageMs) > wholeEveryMs;
  const listed = list.dialogs.map(({ peer }) => chatIdOf(account.id, peer.peerId));
  const ids = new Set([...(isWhole ? listed : list.changed), ...touched]);
  await appraiseChats(doors, await listChatsById(db, [...ids]));
  await writeSetting(db, { name, value: isWhole ? now().toISOString() : last });
  return done;
}

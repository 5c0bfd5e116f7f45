import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { serverStateOf } from '../../../core/rules/dispatch/server-state.ts';
import { cleanLines, cleanText } from '../../../core/rules/text/clean-text.ts';
import { listAccounts } from '../../../store/accounts.ts';
import { listChatBriefs } from '../../../store/chat-briefs.ts';
import { foldersOf, tagsOf } from '../../../store/chat-labels.ts';
import { listFollowUps } from '../../../store/follow-ups.ts';
import type { Schema } from '../../../store/schema.ts';
import type { RowFollowUp, TriageRow } from '../state/row.ts';
import { accountLabel, type Labels, toTriageRow } from './from-store.ts';

type Db = Kysely<Schema>;

/** Enough for the tallest terminal. */
const firstRows = 150;
const pageRows = 250;

export async function readAccount(db: Db): Promise<string | null> {
  return accountLabel(await listAccounts(db));
}

/** What the first frame needs. */
export async function readNewest(db: Db): Promise<TriageRow[]> {
  const briefs = await listChatBriefs(db, { kind: 'newest', limit: firstRows });
  const labels = await readLabels(
    db,
    briefs.map(({ id }) => id),
  );
  return briefs.map((brief) => toTriageRow(brief, labels.get(brief.id)));
}

/** All chats, page by page: SQLite reads within this process, and a key must not wait for ten thousand rows. */
export async function readAll(db: Db, signal: AbortSignal): Promise<TriageRow[]> {
  const rows: TriageRow[] = [];
  const labels = await readLabels(db, null);
  for (let after = ''; !signal.aborted; ) {
    const page = await listChatBriefs(db, { kind: 'page', after, limit: pageRows });
    rows.push(...page.map((brief) => toTriageRow(brief, labels.get(brief.id))));
    const last = page.at(-1);
    if (!last || page.length < pageRows) break;
    after = last.id;
    await nextTurn();
  }
  return rows;
}

export async function readSome(db: Db, ids: readonly string[]): Promise<TriageRow[]> {
  const labels = await readLabels(db, ids);
  const briefs = await listChatBriefs(db, { kind: 'some', ids });
  return briefs.map((brief) => toTriageRow(brief, labels.get(brief.id)));
}

/** What hangs on these chats, or on all: few chats have any. */
async function readLabels(db: Db, ids: readonly string[] | null): Promise<Map<string, Labels>> {
  const labels = new Map<string, Collected>();
  const of = (chatId: string) => {
    const known = labels.get(chatId) ?? { tags: [], folders: [], followUps: [] };
    labels.set(chatId, known);
    return known;
  };
  for (const { chatId, tag } of await tagsOf(db, ids)) of(chatId).tags.push(cleanText(tag));
  for (const { chatId, folder } of await foldersOf(db, ids)) {
    of(chatId).folders.push(cleanText(folder));
  }
  for (const followUp of await listFollowUps(db, { statuses: ['draft', 'approved'] })) {
    const { id, chatId, status, sendAt, text } = followUp;
    if (status !== 'draft' && status !== 'approved') continue;
    const server = serverStateOf(followUp);
    of(chatId).followUps.push({ id, status, sendAt, text: cleanLines(text), server });
  }
  return labels;
}

interface Collected {
  tags: string[];
  folders: string[];
  followUps: RowFollowUp[];
}

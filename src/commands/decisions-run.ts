import * as v from 'valibot';
import { appraiseChats } from '../core/appraise.ts';
import type { Doors } from '../core/doors.ts';
import { findChat } from '../core/find-chat.ts';
import { forget } from '../core/forget-decisions.ts';
import { listChatsById } from '../store/chats.ts';
import { listDecisions } from '../store/decisions.ts';
import type { DecisionRow } from '../store/schema-records.ts';
import type { Context } from './context.ts';
import { limitOf, oneOf } from './terminal/list-options.ts';
import type { DecisionRecord } from './views/decision.ts';

export interface ListDecisionsOptions {
  chat?: string;
  kind?: string;
  limit?: string;
  sort?: string;
}

const kinds = ['company', 'contact', 'category', 'priority'] as const;

export async function listDecisionsAs(
  { db }: Pick<Doors, 'db'>,
  context: Context,
  { chat, kind, limit }: ListDecisionsOptions,
): Promise<DecisionRecord[]> {
  const chatId = chat === undefined ? undefined : (await findChat(db, chat)).id;
  const ofKind = kind === undefined ? undefined : oneOf('--kind', kinds, kind);
  const decisions = await listDecisions(db, { chatId, kind: ofKind });
  return recordsOf({ db }, decisions.toReversed().slice(0, limitOf(context, limit)));
}

export async function forgetAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { flags }: Context,
  ids: readonly string[],
): Promise<DecisionRecord[]> {
  const forgotten = await forget(doors, { ids, isDryRun: flags.dryRun });
  const chats = await listChatsById(doors.db, [...new Set(forgotten.map(({ chatId }) => chatId))]);
  await appraiseChats(doors, chats, {
    isDryRun: flags.dryRun,
  });
  return recordsOf(doors, forgotten);
}

async function recordsOf(
  { db }: Pick<Doors, 'db'>,
  decisions: readonly DecisionRow[],
): Promise<DecisionRecord[]> {
  const ids = [...new Set(decisions.map(({ chatId }) => chatId))];
  const titles = new Map(
    (await listChatsById(db, ids)).map(({ id, title }) => [id, title] as const),
  );
  return decisions.map((row) => ({
    row,
    chatTitle: titles.get(row.chatId) ?? row.chatId,
    said: saidIn(row),
  }));
}

/** The answer in a word or two. */
function saidIn({ kind, chosen, answer }: DecisionRow): string {
  const parsed = v.safeParse(anyAnswer, JSON.parse(chosen ?? 'null'));
  if (!parsed.success || answer === 'none') return 'none';
  const { name, category, priority, participantId } = parsed.output;
  const words = { company: name, contact: participantId, category, priority }[kind];
  return words === undefined || words === null ? 'none' : String(words);
}

const anyAnswer = v.object({
  name: v.exactOptional(v.string()),
  category: v.exactOptional(v.nullable(v.string())),
  priority: v.exactOptional(v.number()),
  participantId: v.exactOptional(v.nullable(v.string())),
});

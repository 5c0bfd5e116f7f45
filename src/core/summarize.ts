import { createHash } from 'node:crypto';
import type { ChatRow } from '../store/schema.ts';
import { findSummary, saveSummary } from '../store/summaries.ts';
import type { Doors } from './doors.ts';
import { readTalk } from './drafts/read-talk.ts';
import type { NoAnswer } from './llm/port.ts';
import { checkSummary, summaryQuestion } from './rules/summary.ts';
import { type ChatSummary, readSummary, summaryByRules, toSummed } from './summary/read-summary.ts';

export interface SummarizeOptions {
  isDryRun?: boolean;
  signal?: AbortSignal;
  report?: (step: { done: number; of: number; title: string; characters: number }) => void;
}

export interface SummarizedChat {
  chat: Pick<ChatRow, 'id' | 'title'>;
  /** `null` when nothing is stored of the chat. */
  summary: ChatSummary | null;
  /** Why the rules had to do without the model. */
  trouble: NoAnswer | null;
}

/**
 * Asks the language model to sum up each chat, one chat a call, and keeps the points whose quotes stand in it. A chat
 * in which nothing was said since is not asked about again. Without the model, and for chats that forbid copying, the
 * rules pick out who said what last and what is open.
 */
export async function summarize(
  doors: Pick<Doors, 'db' | 'llm' | 'now'>,
  chats: readonly ChatRow[],
  { isDryRun = false, signal, report }: SummarizeOptions = {},
): Promise<SummarizedChat[]> {
  const summarized: SummarizedChat[] = [];
  let forAll: NoAnswer | null = null;
  for (const [done, chat] of chats.entries()) {
    signal?.throwIfAborted();
    const { id, title } = chat;
    const known: NoAnswer | null = chat.isProtected === 1 ? protectedChat : forAll;
    const made: Made = known
      ? { kind: 'none', why: known }
      : await summaryBy(doors, {
          chat,
          isDryRun,
          signal,
          report: (characters) => report?.({ done, of: chats.length, title, characters }),
        });
    const trouble: NoAnswer | null = made.kind === 'none' ? made.why : null;
    if (trouble && !known && isForAll(trouble)) forAll = trouble;
    // What the model said earlier stays while it is there.
    const summary = made.kind === 'made' ? made.summary : await readSummary(doors, chat);
    summarized.push({ chat: { id, title }, summary, trouble });
  }
  return summarized;
}

type Made = { kind: 'made'; summary: ChatSummary | null } | { kind: 'none'; why: NoAnswer };

interface Order {
  chat: ChatRow;
  isDryRun: boolean;
  signal: AbortSignal | undefined;
  report: (characters: number) => void;
}

async function summaryBy(
  doors: Pick<Doors, 'db' | 'llm' | 'now'>,
  { chat, isDryRun, signal, report }: Order,
): Promise<Made> {
  const { messages: rows, language, support } = await readTalk(doors, chat);
  const messages = rows.flatMap(toSummed);
  const question = summaryQuestion({ title: chat.title, language, messages });
  if (question === null) return { kind: 'made', summary: await summaryByRules(doors, chat.id) };
  const questionHash = hashOf(question.material);
  const known = await findSummary(doors.db, chat.id);
  if (known?.questionHash === questionHash)
    return { kind: 'made', summary: await readSummary(doors, chat) };
  const answer = await doors.llm.ask({ ...question, maxTokens: 900, signal, report });
  if (answer.kind === 'none') return answer;
  const points = checkSummary(answer.value, { messages, support });
  if (points.length === 0) return { kind: 'none', why: unproved };
  const madeAt = doors.now().toISOString();
  const { engine } = answer;
  const row = {
    chatId: chat.id,
    questionHash,
    points: JSON.stringify(points),
    engine,
    newestMessageId: rows.at(-1)?.messageId ?? 0,
    madeAt,
  };
  if (!isDryRun) await saveSummary(doors.db, row);
  return { kind: 'made', summary: { engine, madeAt, isOutdated: false, points } };
}

/** What will be no better with the next chat. */
function isForAll({ reason }: NoAnswer): boolean {
  return reason !== 'too-long' && reason !== 'useless';
}

const protectedChat: NoAnswer = {
  reason: 'no-consent',
  message: 'this chat forbids copying',
  hint: null,
};

const unproved: NoAnswer = {
  reason: 'useless',
  message: 'nothing that it said could be found in the chat',
  hint: null,
};

function hashOf(material: unknown): string {
  return createHash('sha256').update(JSON.stringify(material)).digest('hex');
}

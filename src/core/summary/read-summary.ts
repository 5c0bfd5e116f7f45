import * as v from 'valibot';
import { listMessages, listMessagesById } from '../../store/messages.ts';
import { listStepsOf } from '../../store/next-steps.ts';
import type { ChatRow, Instant, MessageRow } from '../../store/schema.ts';
import type { SummaryRow } from '../../store/schema-records.ts';
import { findSummary } from '../../store/summaries.ts';
import type { Doors } from '../doors.ts';
import { plainSummary } from '../rules/plain-summary.ts';
import { isQuoted, type SummaryPoint, type SummedMessage } from '../rules/summary.ts';

export interface ChatSummary {
  /** `rules`, or the model and its build. */
  engine: string;
  /** When the model was asked; `null` for the rules, which are asked anew each time. */
  madeAt: Instant | null;
  /** Something was written since. */
  isOutdated: boolean;
  points: readonly SummaryPoint[];
}

const plainMessages = 40;

/** The model's summary while it holds, else that of the rules; `null` when nothing is stored of the chat. */
export async function readSummary(
  doors: Pick<Doors, 'db' | 'now'>,
  chat: Pick<ChatRow, 'id' | 'isProtected' | 'newestMessageId'>,
): Promise<ChatSummary | null> {
  const row = chat.isProtected === 1 ? undefined : await findSummary(doors.db, chat.id);
  const said = row ? await stillStanding(doors, row) : [];
  if (row && said.length > 0) {
    const isOutdated = (chat.newestMessageId ?? 0) > row.newestMessageId;
    return { engine: row.engine, madeAt: row.madeAt, isOutdated, points: said };
  }
  return summaryByRules(doors, chat.id);
}

export async function summaryByRules(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  chatId: string,
): Promise<ChatSummary | null> {
  const messages = await listMessages(db, { chatId, limit: plainMessages });
  const steps = await listStepsOf(db, [chatId]);
  const points = plainSummary({ messages: messages.flatMap(toSummed), steps, now: now() });
  return points.length === 0 ? null : { engine: 'rules', madeAt: null, isOutdated: false, points };
}

/** A message that was edited or deleted since proves nothing any more. */
async function stillStanding(
  { db }: Pick<Doors, 'db'>,
  { chatId, points }: SummaryRow,
): Promise<SummaryPoint[]> {
  const parsed = v.safeParse(pointsSchema, JSON.parse(points));
  if (!parsed.success) return [];
  const messageIds = parsed.output.flatMap(({ quotes }) => quotes.map((one) => one.messageId));
  const rows = await listMessagesById(db, { chatId, messageIds });
  const texts = new Map(rows.map(({ messageId, text }) => [messageId, text] as const));
  return parsed.output.filter(({ quotes }) =>
    quotes.every(({ messageId, quote }) => isQuoted(quote, texts.get(messageId))),
  );
}

const pointsSchema = v.array(
  v.object({
    about: v.picklist(['standing', 'wish', 'promise', 'open']),
    text: v.string(),
    quotes: v.array(v.object({ messageId: v.number(), quote: v.string() })),
    unknown: v.array(v.string()),
  }),
);

/** What Telegram itself notes (somebody joined, the title changed) nobody has said. */
export function toSummed(row: MessageRow): SummedMessage[] {
  const { messageId, senderName, isOutgoing, sentAt, text, media } = row;
  if (media === 'service') return [];
  return [{ messageId, from: senderName ?? 'they', isMine: isOutgoing === 1, sentAt, text }];
}

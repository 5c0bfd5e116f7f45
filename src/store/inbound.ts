import type { Kysely } from 'kysely';
import { findFormerChatId } from './chats.ts';
import { firstKeyAt } from './message-key.ts';
import type { Instant, MessageRow, Schema } from './schema.ts';

/**
 * The newest message that somebody else wrote in the chat, or in the basic group that it once was;
 * joins, pins and the like are no words of theirs.
 */
export async function newestInbound(
  db: Kysely<Schema>,
  chatId: string,
): Promise<MessageRow | undefined> {
  const own = await newestIn(db, chatId);
  if (own) return own;
  const former = await findFormerChatId(db, chatId);
  return former === null ? undefined : newestIn(db, former);
}

async function newestIn(db: Kysely<Schema>, chatId: string): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('isOutgoing', '=', 0)
    .where(({ eb, or }) => or([eb('media', 'is', null), eb('media', '<>', 'service')]))
    .orderBy('messageId', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export interface InboundRequest {
  /** Telegram's times have no fraction: from the beginning of that second. */
  since: Instant;
  /** The chat that is looked at anyway. */
  notIn: string;
  /** What this person wrote, in chats of the CRM. */
  person: string | null;
  /** Or what anybody wrote in a chat of this company. */
  companyId: string | null;
}

/** Messages of others since then, newest last; by the key, so only what is that new is read. */
export async function listInboundSince(
  db: Kysely<Schema>,
  { since, notIn, person, companyId }: InboundRequest,
): Promise<{ chatId: string; chatTitle: string }[]> {
  return db
    .selectFrom('messages')
    .innerJoin('chats', 'chats.id', 'messages.chatId')
    .select(['messages.chatId', 'chats.title as chatTitle'])
    .where('messages.key', '>=', firstKeyAt(since))
    .where('messages.chatId', '<>', notIn)
    .where('isOutgoing', '=', 0)
    .where('chats.state', '=', 'crm')
    .where(({ eb, or }) => or([eb('media', 'is', null), eb('media', '<>', 'service')]))
    .where(({ eb, or }) =>
      or([
        ...(person === null ? [] : [eb('senderPeerId', '=', person)]),
        ...(companyId === null ? [] : [eb('chats.companyId', '=', companyId)]),
      ]),
    )
    .orderBy('messages.key')
    .limit(1)
    .execute();
}

/** When somebody else first wrote in the chat after that time; `null` if nobody has. */
export async function firstInboundAfter(
  db: Kysely<Schema>,
  { chatId, after }: { chatId: string; after: Instant },
): Promise<Instant | null> {
  const found = await db
    .selectFrom('messages')
    .select('sentAt')
    .where('key', '>=', firstKeyAt(after))
    .where('chatId', '=', chatId)
    .where('sentAt', '>', after)
    .where('isOutgoing', '=', 0)
    .where(({ eb, or }) => or([eb('media', 'is', null), eb('media', '<>', 'service')]))
    .orderBy('sentAt')
    .limit(1)
    .executeTakeFirst();
  return found?.sentAt ?? null;
}

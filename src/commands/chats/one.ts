import { readChatAdvice } from '../../core/advice/read-advice.ts';
import { appraise } from '../../core/appraise.ts';
import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import { findChat } from '../../core/find-chat.ts';
import type { ChatAdvice } from '../../core/rules/advice/policy-advice.ts';
import { autoWord, policies } from '../../core/rules/dispatch/follow-up-policy.ts';
import type { Factor } from '../../core/rules/factor.ts';
import { zoneNamed } from '../../core/rules/moment/zone-offers.ts';
import { findHandover, type Handover } from '../../core/rules/turn/handover.ts';
import { type ChatSettings, setChat } from '../../core/set-chat.ts';
import { readWarnings } from '../../core/suggestion/read-warnings.ts';
import { type ChatSummary, readSummary } from '../../core/summary/read-summary.ts';
import { type ChatListRow, listChats } from '../../store/chat-list.ts';
import { listMessages } from '../../store/messages.ts';
import { listParticipants, type PersonRow } from '../../store/participants.ts';
import { settleChatsAtTelegram } from '../at-telegram.ts';
import type { Context } from '../context.ts';
import { confirmTyped } from '../terminal/confirm-typed.ts';
import { oneOf, wholeNumber } from '../terminal/list-options.ts';

export interface ChatDetail {
  chat: ChatListRow;
  people: PersonRow[];
  why: { category: Factor[]; priority: Factor[] };
  /** What to look at twice: an account that passes for somebody else, or that Telegram warns of. */
  warnings: string[];
  /** `null` when nothing is stored of it. */
  summary: ChatSummary | null;
  /** Somebody in the chat has said whom to write to instead. */
  handover: Handover | null;
  /** What its follow-ups so far speak for. */
  followUpAdvice: ChatAdvice;
}

export async function showChat(
  doors: Pick<Doors, 'db' | 'now'>,
  name: string,
): Promise<ChatDetail> {
  const found = await findChat(doors.db, name);
  const [chat] = await listChats(doors.db, { ids: [found.id] });
  if (!chat) throw new Error(`no chat ${found.id}`);
  const people = await listParticipants(doors.db, [chat.id]);
  const { why } = await appraise(doors, chat);
  const handover = await handoverIn(doors, chat.id);
  const summary = await readSummary(doors, found);
  const warnings = await readWarnings(doors.db, found);
  const present = people.filter(({ role }) => role !== 'left');
  const followUpAdvice = await readChatAdvice(doors, found);
  return { chat, people: present, why, warnings, summary, handover, followUpAdvice };
}

async function handoverIn({ db }: Pick<Doors, 'db'>, chatId: string): Promise<Handover | null> {
  const messages = await listMessages(db, { chatId, limit: newestMessages });
  return findHandover(
    messages.map(({ messageId, senderPeerId, text, isOutgoing }) => ({
      messageId,
      senderPeerId,
      text,
      isMine: isOutgoing === 1,
    })),
  );
}

const newestMessages = 60;

export interface SetOptions {
  stage?: string;
  priority?: string;
  category?: string;
  tag?: string[];
  untag?: string[];
  note?: string;
  owner?: string;
  followUpPolicy?: string;
  timeZone?: string;
}

/** An empty text takes a stage, category, note or owner away. */
export async function setChatAs(
  doors: Pick<Doors, 'db' | 'now'>,
  context: Context,
  { name, options }: { name: string; options: SetOptions },
): Promise<ChatListRow> {
  const { flags } = context;
  const { stage, priority, category, note, owner, tag, untag } = options;
  const settings: ChatSettings = {
    stage: orNull(stage),
    category: orNull(category),
    note: orNull(note),
    owner: orNull(owner),
    priority: priority === undefined ? undefined : priorityFrom(priority),
    followUpPolicy: await policyFrom(context, options.followUpPolicy),
    timeZone: zoneFrom(options.timeZone, doors.now()),
    addTags: tag,
    removeTags: untag,
  };
  if (Object.values(settings).every((value) => value === undefined))
    throw new AppError('usage', 'nothing to set', { hint: 'see tgcrm chats set --help' });
  const chat = await findChat(doors.db, name);
  const via = flags.yes ? '--yes' : 'command';
  const row = await setChat(doors, { chat, settings, via, isDryRun: flags.dryRun });
  // What stands in Telegram's schedule may have no business there any more.
  if (settings.followUpPolicy !== undefined || settings.timeZone !== undefined)
    await settleChatsAtTelegram(doors, context, [chat.id]);
  return row;
}

function orNull(text: string | undefined): string | null | undefined {
  return text?.trim() === '' ? null : text?.trim();
}

function zoneFrom(text: string | undefined, now: Date): string | null | undefined {
  const zone = orNull(text);
  if (typeof zone !== 'string') return zone;
  const named = zoneNamed(zone, now.getTime());
  if (named !== null) return named;
  throw new AppError('usage', `--time-zone: "${zone}" is not a time zone`, {
    hint: 'give an IANA name, such as Europe/Berlin or Asia/Singapore, or a large city',
  });
}

function priorityFrom(text: string): number {
  const priority = wholeNumber('--priority', text, 0);
  if (priority <= 100) return priority;
  throw new AppError('usage', `--priority: ${text} is more than 100`);
}

async function policyFrom(
  context: Context,
  text: string | undefined,
): Promise<ChatSettings['followUpPolicy']> {
  if (text === undefined) return undefined;
  const policy = oneOf('--follow-up-policy', policies, text);
  if (policy === 'auto') await confirmTyped(context, autoWord(1));
  return policy;
}

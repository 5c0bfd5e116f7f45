import { actOnChats } from '../../../core/chat-state.ts';
import { confirm } from '../../../core/confirm.ts';
import { AppError } from '../../../core/errors.ts';
import type { ChatAct } from '../../../core/rules/chat-acts.ts';
import { setChat } from '../../../core/set-chat.ts';
import { settleChats, unsettleChats } from '../../../core/settle.ts';
import { snoozeChats, wakeChats } from '../../../core/snooze.ts';
import { joinActs, latestAct } from '../../../store/activities.ts';
import { listChatsById } from '../../../store/chats.ts';
import type { ChatRow } from '../../../store/schema.ts';
import { listUndoableSince } from '../../../store/undoable.ts';
import type { ChatDeed, Target } from './deed.ts';
import { type ActDoors, doToFollowUp } from './do-follow-up.ts';
import { momentOf } from './moment.ts';

export interface Ordered {
  deed: ChatDeed;
  targets: readonly Target[];
}

export interface Done {
  isChanged: boolean;
  /** As the log names it; `null` where nothing was changed. */
  act: string | null;
  /** Chats for which it could not be done, among several. */
  refused: readonly { chatId: string; why: string }[];
}

/**
 * Does it to all these chats; the log has it as one act, so that one undo takes all of it back.
 *
 * @throws {AppError} when there is only one chat and it cannot be done to that.
 */
export async function doDeed(doors: ActDoors, { deed, targets }: Ordered): Promise<Done> {
  const before = await latestAct(doors.db);
  const refused = await act(doors, { deed, targets });
  const chatIds = new Set(targets.map(({ chatId }) => chatId));
  const acts = (await listUndoableSince(doors.db, before)).filter(
    ({ actor, chatId }) => actor === 'me' && chatIds.has(chatId ?? ''),
  );
  const names = [...new Set(acts.map((done) => done.act))];
  await joinActs(doors.db, names);
  return { isChanged: names.length > 0, act: names.toSorted().at(-1) ?? null, refused };
}

async function act(doors: ActDoors, { deed, targets }: Ordered): Promise<Done['refused']> {
  const chatIds = targets.map(({ chatId }) => chatId);
  switch (deed.kind) {
    case 'add':
    case 'ignore':
    case 'restore':
    case 'sync-on':
    case 'sync-off':
      return all(doors, chatIds, deed);
    case 'set':
      return each(doors, targets, async (chat) => {
        const { settings } = deed;
        await setChat(doors, { chat, settings, via: 'terminal', isDryRun: false });
      });
    case 'confirm': {
      const refused = await each(doors, targets, async (chat, { seen }) => {
        const answer = { ...deed.answer, ...seenWith(deed, seen), via: 'terminal' as const };
        if (!(chat.companyId !== null && isPlain(deed))) await confirm(doors, chat, answer);
      });
      const left = new Set(refused.map(({ chatId }) => chatId));
      const added = chatIds.filter((id) => !left.has(id));
      if (deed.alsoAdd && added.length > 0) await all(doors, added, { kind: 'add' });
      return refused;
    }
    case 'snooze': {
      const until = momentOf(deed.at, doors.now());
      await snoozeChats(doors, chatIds, { until, ifNoReply: deed.ifNoReply });
      return [];
    }
    case 'wake':
      await wakeChats(doors, chatIds);
      return [];
    case 'done':
      await settleChats(doors, chatIds);
      return [];
    case 'not-done':
      await unsettleChats(doors, chatIds);
      return [];
    case 'draft':
    case 'edit':
    case 'approve':
    case 'reschedule':
    case 'cancel':
      return each(doors, targets, (chat, target) => doToFollowUp(doors, { deed, chat, target }));
  }
}

async function all(doors: ActDoors, chatIds: readonly string[], act: ChatAct): Promise<[]> {
  await actOnChats(doors, { chatIds, act, isDryRun: false });
  return [];
}

/** Among many, one chat to which it cannot be done does not stop the others. */
async function each(
  doors: ActDoors,
  targets: readonly Target[],
  work: (chat: ChatRow, target: Target) => Promise<void>,
): Promise<Done['refused']> {
  const byId = new Map(targets.map((target) => [target.chatId, target]));
  const refused: { chatId: string; why: string }[] = [];
  for (const chat of await listChatsById(doors.db, [...byId.keys()])) {
    const target = byId.get(chat.id);
    try {
      if (target) await work(chat, target);
    } catch (error) {
      if (!(error instanceof AppError) || targets.length === 1) throw error;
      refused.push({ chatId: chat.id, why: error.message });
    }
  }
  return refused;
}

type Confirming = Extract<ChatDeed, { kind: 'confirm' }>;

/** "Yes, that one" to a chat whose company is confirmed already leaves the company as it is. */
function isPlain({ answer }: Confirming): boolean {
  return answer.company === undefined && answer.pick === undefined && !answer.isNone;
}

/** Whoever names a company has not looked at the suggested one. */
function seenWith({ answer }: Confirming, seen: Target['seen']) {
  return seen === null || answer.company !== undefined || answer.isNone ? {} : { seen };
}

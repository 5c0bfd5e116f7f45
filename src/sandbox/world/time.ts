import { deliver, type Happening } from './deliver.ts';
import { record } from './log.ts';
import { channelOf, dialogOf, groupOf, unixSeconds } from './look.ts';
import type { Message, PeerKey } from './message.ts';
import type { Account, ScheduledMessage, WorldState } from './types.ts';

/** Lets everything that is due by now happen, in the order in which it is due. */
export function runDue(state: WorldState): Happening[] {
  const now = unixSeconds(state);
  return [...runScheduled(state, now), ...runReplies(state, now)];
}

/** Remembers who will answer what an account has just written. */
export function plotReplies(state: WorldState, account: Account, message: Message): void {
  for (const reaction of state.reactions) {
    if (reaction.left <= 0 || `u${reaction.by}` === message.from) continue;
    const isHere =
      reaction.chat === null
        ? message.peer === `u${reaction.by}`
        : message.peer === reaction.chat && isShared(state, message.peer);
    if (!isHere || !reaction.matches(message)) continue;
    reaction.left -= 1;
    state.pending.push({
      dueAt: unixSeconds(state) + reaction.afterS,
      by: reaction.by,
      to: reaction.chat ?? `u${account.userId}`,
      topicId: message.topicId,
      text: reaction.reply,
    });
  }
}

export function sendScheduled(
  state: WorldState,
  account: Account,
  scheduled: ScheduledMessage,
): Happening[] {
  const { text, entities, replyTo, topicId, peer, from, id } = scheduled.message;
  account.box.scheduled = account.box.scheduled.filter((one) => one !== scheduled);
  const draft = { from, to: peer, text, entities, replyTo, topicId, isFromScheduled: true };
  const { message, happenings } = deliver(state, draft);
  plotReplies(state, account, message);
  const { userId } = account;
  const ids = { scheduledIds: [id], sentIds: [message.id] };
  return [...happenings, { kind: 'scheduled-sent', userId, peer, ...ids }];
}

function runScheduled(state: WorldState, now: number): Happening[] {
  return [...state.accounts.values()].flatMap((account) =>
    account.box.scheduled
      .filter((one) => one.dueAt <= now)
      .sort((a, b) => a.dueAt - b.dueAt)
      .flatMap((one) => sendScheduled(state, account, one)),
  );
}

function runReplies(state: WorldState, now: number): Happening[] {
  const due = state.pending.filter((one) => one.dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
  state.pending = state.pending.filter((one) => one.dueAt > now);
  return due.flatMap(({ by, to, topicId, text, dueAt }) => {
    const draft = { from: `u${by}`, to, topicId, text, date: dueAt };
    return [...markSeen(state, { by, to }), ...deliver(state, draft).happenings];
  });
}

/** Whoever answers in a private chat has read what was written there. */
function markSeen(state: WorldState, { by, to }: { by: string; to: PeerKey }): Happening[] {
  const account = state.accounts.get(to.slice(1));
  const peer = `u${by}`;
  const maxId = account?.box.histories.get(peer)?.last?.id;
  if (!to.startsWith('u') || account === undefined || maxId === undefined) return [];
  dialogOf(account, peer).readOutboxMaxId = maxId;
  const change = { kind: 'read-outbox', maxId } as const;
  const date = unixSeconds(state);
  const entry = record(account.box.log, { ptsCount: 1, date, peer, change });
  return [{ kind: 'logged', log: to, entry }];
}

const isShared = (state: WorldState, peer: PeerKey): boolean =>
  groupOf(state, peer) !== null || channelOf(state, peer) !== null;

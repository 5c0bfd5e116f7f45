import { deliver, type Happening } from './world-deliver.ts';
import { channelOf, groupOf, unixSeconds } from './world-look.ts';
import type { Message, PeerKey } from './world-message.ts';
import type { Account, ScheduledMessage, WorldState } from './world-types.ts';

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
  return due.flatMap((reply) => {
    const draft = { from: `u${reply.by}`, to: reply.to, text: reply.text, date: reply.dueAt };
    return deliver(state, draft).happenings;
  });
}

const isShared = (state: WorldState, peer: PeerKey): boolean =>
  groupOf(state, peer) !== null || channelOf(state, peer) !== null;

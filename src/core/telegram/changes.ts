import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { differenceOf } from './from-tl-update.ts';
import { inputChannel } from './input-peer.ts';
import type { Changes, ChannelChanges, PeerAddress, UpdateState } from './port.ts';
import { telegramText } from './rpc-errors.ts';

/**
 * What was missed, asked for with raw calls from the state that our store keeps beside the rows it covers.
 *
 * The library keeps its update state in memory alone, jumps to "now" at each start, never asks after a fresh login,
 * and drops what is "too long" (T1, T2, T3, T15); so its own recovery is not used. Live updates will come with an
 * issue of their own and have to end in these calls after every gap.
 */
export async function* changesSince(caller: Caller, from: UpdateState): AsyncGenerator<Changes> {
  let state = from;
  while (true) {
    const { pts, qts, date } = state;
    const difference = await caller.call(new Api.updates.GetDifference({ pts, qts, date }));
    switch (difference.className) {
      case 'updates.DifferenceEmpty':
        yield unchanged({ ...state, date: difference.date, seq: difference.seq });
        return;
      case 'updates.DifferenceTooLong':
        yield { ...unchanged(await updateState(caller)), isTooLong: true };
        return;
      case 'updates.Difference':
        yield changed(caller, difference, stateOf(difference.state));
        return;
      case 'updates.DifferenceSlice': {
        const next = stateOf(difference.intermediateState);
        yield changed(caller, difference, next);
        // A slice that leads nowhere would be asked for for ever.
        if (next.pts === pts && next.qts === qts && next.date === date) return;
        state = next;
        await caller.pace();
      }
    }
  }
}

export async function updateState(caller: Caller): Promise<UpdateState> {
  return stateOf(await caller.call(new Api.updates.GetState()));
}

/** `isTooLong` also where Telegram does not know `pts` any more: the caller reads the history from its newest message. */
export async function* channelChangesSince(
  caller: Caller,
  { chat, pts: from }: { chat: PeerAddress; pts: number },
): AsyncGenerator<ChannelChanges> {
  for (let pts = from; ; ) {
    await caller.pace();
    const difference = await channelDifference(caller, chat, pts);
    if (!difference) {
      yield { ...nothing(), isTooLong: true, pts };
      return;
    }
    switch (difference.className) {
      case 'updates.ChannelDifferenceEmpty':
        yield { ...nothing(), isTooLong: false, pts: difference.pts };
        return;
      case 'updates.ChannelDifferenceTooLong': {
        const known = difference.dialog.className === 'Dialog' ? difference.dialog.pts : undefined;
        yield { ...nothing(), isTooLong: true, pts: known ?? pts };
        return;
      }
      case 'updates.ChannelDifference': {
        const words = differenceOf(difference, { box: 'channel', selfId: caller.selfId });
        yield { ...words, isTooLong: false, pts: difference.pts };
        if (difference.final || difference.pts === pts) return;
        pts = difference.pts;
      }
    }
  }
}

const channelPageSize = 100;

async function channelDifference(caller: Caller, chat: PeerAddress, pts: number) {
  try {
    return await caller.call(
      new Api.updates.GetChannelDifference({
        channel: inputChannel(chat),
        filter: new Api.ChannelMessagesFilterEmpty(),
        pts,
        limit: channelPageSize,
      }),
    );
  } catch (error) {
    if (telegramText(error)?.startsWith('PERSISTENT_TIMESTAMP_')) return null;
    throw error;
  }
}

function changed(
  caller: Caller,
  difference: Api.updates.Difference | Api.updates.DifferenceSlice,
  state: UpdateState,
): Changes {
  const words = differenceOf(difference, { box: 'shared', selfId: caller.selfId });
  return { ...words, isTooLong: false, state };
}

function unchanged(state: UpdateState): Changes {
  return { ...nothing(), channels: [], isTooLong: false, state };
}

function nothing() {
  return { messages: [], peers: [], edited: [], deletedIds: [] };
}

function stateOf({ pts, qts, date, seq }: Api.updates.TypeState): UpdateState {
  return { pts, qts, date, seq };
}

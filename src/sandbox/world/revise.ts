import { type Happening, idOfCopy } from './deliver.ts';
import { findEntities } from './entities.ts';
import { record } from './log.ts';
import { accountOf, channelOf, groupOf, historyOf, logOf, unixSeconds } from './look.ts';
import type { Entity, Message, PeerKey } from './message.ts';
import type { Account, WorldState } from './types.ts';

export interface Edit {
  /** Whose numbering `peer` and `id` follow. */
  viewer: string;
  peer: PeerKey;
  id: number;
  text: string;
  entities?: Entity[];
}

/** Changes a text in every copy. @throws {Error} when the viewer sees no such message */
export function editText(state: WorldState, edit: Edit): Happening[] {
  const entities = [...(edit.entities ?? []), ...findEntities(edit.text, edit.entities ?? [])];
  const editDate = unixSeconds(state);
  return copiesOf(state, edit).map(({ account, message }) => {
    const { peer, id } = message;
    const history = historyOf(state, account, peer);
    history?.replace({ ...message, text: edit.text, entities, editDate });
    const change = { kind: 'edit', messageId: id } as const;
    const entry = record(logOf(state, account, peer), {
      ptsCount: 1,
      date: editDate,
      peer,
      change,
    });
    return { kind: 'logged', log: logKey(account, peer), entry };
  });
}

export interface Removal {
  viewer: string;
  peer: PeerKey;
  ids: readonly number[];
  /** Whether the others lose their copies too; always so in channels. */
  revoke: boolean;
}

/** Takes messages away; ids that are not there are left out, as Telegram does. */
export function removeMessages(state: WorldState, removal: Removal): Happening[] {
  const lost = new Map<Account, { peer: PeerKey; ids: number[] }>();
  for (const id of removal.ids) {
    for (const { account, message } of copiesOf(state, { ...removal, id })) {
      if (!removal.revoke && account.userId !== removal.viewer) continue;
      if (!historyOf(state, account, message.peer)?.remove(message.id)) continue;
      const entry = lost.get(account) ?? { peer: message.peer, ids: [] };
      entry.ids.push(message.id);
      lost.set(account, entry);
    }
  }
  return [...lost].map(([account, { peer, ids }]) => {
    const change = { kind: 'delete', messageIds: ids } as const;
    const entry = { ptsCount: ids.length, date: unixSeconds(state), peer, change };
    return {
      kind: 'logged',
      log: logKey(account, peer),
      entry: record(logOf(state, account, peer), entry),
    };
  });
}

const logKey = (account: Account, peer: PeerKey): PeerKey =>
  peer.startsWith('c') ? peer : `u${account.userId}`;

interface Copy {
  account: Account;
  message: Message;
}

/** The viewer's message first, then the same message in the boxes of the other accounts in the chat. */
function copiesOf(state: WorldState, of: { viewer: string; peer: PeerKey; id: number }): Copy[] {
  const viewer = accountOf(state, of.viewer);
  const message = historyOf(state, viewer, of.peer)?.find(of.id) ?? null;
  if (message === null) return [];
  const own = { account: viewer, message };
  if (channelOf(state, of.peer) !== null) return [own];
  const others = [...state.accounts.values()].flatMap((account) => {
    if (account === viewer) return [];
    const peer = peerAsSeenBy(state, account, of);
    const history = peer === null ? undefined : account.box.histories.get(peer);
    const id = idOfCopy(history, message.uid);
    const copy = id === null ? null : (history?.find(id) ?? null);
    return copy === null ? [] : [{ account, message: copy }];
  });
  return [own, ...others];
}

function peerAsSeenBy(
  state: WorldState,
  account: Account,
  of: { viewer: string; peer: PeerKey },
): PeerKey | null {
  if (groupOf(state, of.peer) !== null) return of.peer;
  return of.peer === `u${account.userId}` ? `u${of.viewer}` : null;
}

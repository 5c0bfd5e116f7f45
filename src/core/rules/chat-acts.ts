import type { ChatRow, ChatState } from '../../store/schema.ts';

/** What a person does with a chat, in one word. */
export type ChatAct =
  | { kind: 'add' }
  | { kind: 'ignore'; reason: string | null }
  | { kind: 'restore' }
  | { kind: 'sync-on' }
  | { kind: 'sync-off' };

export type Decided = Pick<ChatRow, 'state' | 'ignoredReason' | 'isSynced'>;

/**
 * What the act makes of a chat. An ignored chat keeps all it has, so that a restore finds it again.
 *
 * @param stateBefore where an ignored chat stood before, if that is known
 */
export function chatAfter(chat: Decided, act: ChatAct, stateBefore: ChatState | null): Decided {
  const { state, ignoredReason, isSynced } = chat;
  switch (act.kind) {
    case 'add':
      return { state: 'crm', ignoredReason: null, isSynced: 1 };
    case 'ignore':
      return { state: 'ignored', ignoredReason: act.reason ?? ignoredReason, isSynced };
    case 'restore':
      if (state !== 'ignored') return { state, ignoredReason, isSynced };
      return {
        state: stateBefore ?? (isSynced === 1 ? 'crm' : 'new'),
        ignoredReason: null,
        isSynced,
      };
    case 'sync-on':
      return { state, ignoredReason, isSynced: 1 };
    case 'sync-off':
      return { state, ignoredReason, isSynced: 0 };
  }
}

export function isSameDecision(a: Decided, b: Decided): boolean {
  return a.state === b.state && a.ignoredReason === b.ignoredReason && a.isSynced === b.isSynced;
}

import type { ActivityRow, ChatRow } from '../../../store/schema.ts';
import type { TypedWord } from '../text/typed-word.ts';

export type FollowUpPolicy = ChatRow['followUpPolicy'];

export const policies = ['manual', 'approve', 'auto'] as const satisfies readonly FollowUpPolicy[];

/** Letting the machine write by itself is never a slip of the hand, wherever it is said. */
export function autoWord(chats: number): TypedWord {
  const of = chats === 1 ? 'this chat' : `these ${chats} chats`;
  return { what: `With "auto", follow-ups of ${of} are sent without asking.`, word: 'auto' };
}

/** What an undo gives back for a policy: it is one key, and so can take `auto` away but never switch it on. */
export function policyAgain(policy: FollowUpPolicy): FollowUpPolicy {
  return policy === 'auto' ? 'approve' : policy;
}

/** What to say of an undo that would have switched `auto` on; `null` for any other. */
export function withoutAuto(
  undone: readonly Pick<ActivityRow, 'verb' | 'before'>[],
): string | null {
  const isShort = undone.some(({ verb, before }) => {
    if (verb !== 'set-chat') return false;
    const was: unknown = JSON.parse(before ?? 'null');
    return (
      typeof was === 'object' &&
      was !== null &&
      'followUpPolicy' in was &&
      was.followUpPolicy === 'auto'
    );
  });
  return isShort ? 'but not to "auto": only its typed word switches that on' : null;
}

import { type FollowUpPolicy, policies } from '../../../core/rules/dispatch/follow-up-policy.ts';
import type { PickItem } from './pick.ts';
import type { TriageRow } from './row.ts';

const words = {
  manual: { label: 'manual: nothing goes out by itself', more: 'takes back what is at Telegram' },
  approve: { label: 'approve: each one waits for your approval', more: '' },
  auto: {
    label: 'auto: approved templates, and words you sent before, need no approval',
    more: 'asks for its word',
  },
} as const satisfies Record<FollowUpPolicy, { label: string; more: string }>;

/** The three policies, with the one that holds now. `auto` is not chosen by one key: a form asks for its word. */
export function policyItems(targets: readonly TriageRow[]): PickItem[] {
  return policies.map((policy) => {
    const { label, more } = words[policy];
    const chosen: PickItem['chosen'] =
      policy === 'auto'
        ? { form: 'auto' }
        : { deed: { kind: 'set', settings: { followUpPolicy: policy } } };
    return { label, note: nowWords(targets, policy) ?? more, chosen };
  });
}

/** On the one that holds now, so that Enter by itself changes nothing. */
export function policyCursor(targets: readonly TriageRow[]): number {
  const [first] = targets;
  return Math.max(0, first ? policies.indexOf(first.followUpPolicy) : 0);
}

function nowWords(targets: readonly TriageRow[], policy: FollowUpPolicy): string | null {
  const count = targets.filter(({ followUpPolicy }) => followUpPolicy === policy).length;
  if (count === 0) return null;
  return count === targets.length ? 'now' : `now in ${count} of ${targets.length}`;
}

import type { ChatDeed } from '../effects/deed.ts';
import { targetsOf } from './deeds.ts';
import type { FormKind } from './form.ts';
import type { State } from './state.ts';
import { whyNot } from './why-not.ts';

/** Why there is nothing to fill in; `null` when there is. */
export function whyNoForm(state: State, form: FormKind): string | null {
  if (form === 'view') return null;
  const targets = targetsOf(state);
  const [first] = targets;
  if (!first) return 'there is no chat here';
  const deed = deedsOf[form];
  const reasons = targets.map((row) => whyNot(row, deed));
  return reasons.every((why) => why !== null) ? (reasons[0] ?? null) : null;
}

/** What the form will ask for, with nothing filled in. */
const deedsOf: Readonly<Record<Exclude<FormKind, 'view'>, ChatDeed>> = {
  reason: { kind: 'ignore', reason: null },
  company: { kind: 'confirm', answer: { company: '' }, alsoAdd: false },
  note: { kind: 'set', settings: {} },
  priority: { kind: 'set', settings: {} },
  snooze: { kind: 'snooze', at: '', ifNoReply: true },
  draft: { kind: 'draft', text: '', at: null },
  edit: { kind: 'edit', text: '', at: null },
  when: { kind: 'reschedule', at: '' },
  cancel: { kind: 'cancel', reason: null },
  zone: { kind: 'set', settings: { isZoneUnknown: true } },
  auto: { kind: 'set', settings: { followUpPolicy: 'auto' } },
};

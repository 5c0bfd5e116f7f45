import type { LiveMessage } from '../../src/core/rules/dispatch/last-look.ts';

/** A number from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** https://en.wikipedia.org/wiki/Linear_congruential_generator, as in Numerical Recipes. */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const eventKinds = [
  'they-write',
  'they-join',
  'i-write',
  'edit',
  'delete',
  'migrate',
  'sync',
  'approve',
  'change-text',
  'ignore',
  'restore',
  'clock',
  'pass',
  'run',
] as const;
/** Approvals and runs come more often, or hardly anything would ever be sent. */
const drawn: readonly EventKind[] = [
  ...eventKinds,
  ...(['approve', 'approve', 'run', 'run', 'run', 'sync', 'pass'] as const),
];

export function drawEvent(chance: Chance): EventKind {
  return drawn[Math.floor(chance() * drawn.length)] ?? 'run';
}

export type EventKind = (typeof eventKinds)[number];

/** What really happened after the approval, by a clock that never jumps: each forbids the send. */
export interface Truth {
  answered: boolean;
  wroteMyself: boolean;
  edited: boolean;
  deleted: boolean;
  migrated: boolean;
  changed: boolean;
  ignored: boolean;
}

export const nothing: Truth = {
  answered: false,
  wroteMyself: false,
  edited: false,
  deleted: false,
  migrated: false,
  changed: false,
  ignored: false,
};

export interface Told {
  events: EventKind[];
  sends: number;
  /** What forbade a send that went out all the same. */
  violations: string[];
}

export const blank: LiveMessage = {
  messageId: 0,
  sentAt: '',
  editedAt: null,
  isOutgoing: false,
  media: null,
  text: '',
  migratedTo: null,
};

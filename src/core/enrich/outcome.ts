import type { Instant } from '../../store/schema.ts';
import type { SourceSkip } from '../rules/sources/turn.ts';
import { dollars } from '../sources/gate.ts';
import type { PlannedCall, Source } from '../sources/source.ts';
import type { SourceName } from '../sources/source-settings.ts';

/** What came of one source for one company. */
export interface SourceOutcome {
  source: SourceName;
  outcome: 'found' | 'nothing' | 'failed' | 'planned' | SourceSkip['kind'];
  /** How many facts it told, and how many of them are new. */
  facts: number;
  added: number;
  /** Why it failed or was not asked, and what to do. */
  why: string | null;
  retryAt: Instant | null;
  /** The calls that it would make at most: of a rehearsal. */
  calls: PlannedCall[];
}

export function skipped(source: Source, turn: SourceSkip): SourceOutcome {
  const base = { source: source.name, outcome: turn.kind, facts: 0, added: 0, calls: [] };
  switch (turn.kind) {
    case 'off':
      return { ...base, retryAt: null, why: `switched off: sources.${source.name}.enabled` };
    case 'no-key':
      return { ...base, retryAt: null, why: withoutKey(source) };
    case 'no-address':
      return { ...base, retryAt: null, why: `give its address: sources.${source.name}.url` };
    case 'replaced':
      return { ...base, retryAt: null, why: 'another search engine is set up' };
    case 'nothing-to-ask':
      return { ...base, retryAt: null, why: 'nothing to go by for this company' };
    case 'no-budget':
      return { ...base, retryAt: null, why: tooLittle(source) };
    case 'fresh':
      return { ...base, retryAt: turn.until, why: 'asked lately: --refresh asks again' };
    case 'waiting':
      return { ...base, retryAt: turn.until, why: turn.reason };
  }
}

/** What it would add, and how to get a key. */
function withoutKey({ name, adds, key }: Source): string {
  return `would add ${adds}. Needs ${key?.how ?? 'a key'}; then: tgcrm config set sources.${name}.key < FILE`;
}

function tooLittle({ name }: Source): string {
  return `this month's budget is too small: tgcrm config set sources.${name}.monthlyBudget DOLLARS`;
}

export function costOf(calls: readonly PlannedCall[]): number {
  return calls.reduce((sum, { most, costMicros }) => sum + most * costMicros, 0);
}

/** `GET https://…, at most 2 calls, $0.035` */
export function callText({ what, most, costMicros }: PlannedCall): string {
  const many = most > 1 ? `, at most ${most} calls` : '';
  const price = costMicros > 0 ? `, ${dollars(most * costMicros)}` : '';
  return `${what}${many}${price}`;
}

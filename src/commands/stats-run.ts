import { readDraftRecord } from '../core/advice/read-record.ts';
import type { Doors } from '../core/doors.ts';
import { readOwnRecord } from '../core/learning/own-record.ts';
import { readOutcomes } from '../core/outcomes.ts';
import type { Stats } from './views/stats.ts';

/** Each part has a flag of its name; none given means all. */
export interface StatsOptions {
  suggestions?: boolean;
  followups?: boolean;
}

export async function readStats(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  options: StatsOptions,
): Promise<Stats> {
  const wants = (part: keyof StatsOptions) =>
    options[part] === true || Object.values(options).every((one) => one !== true);
  return {
    ...(wants('suggestions') && { suggestions: await readOwnRecord(db) }),
    ...(wants('followups') && {
      followups: { ...(await readOutcomes({ db, now })), ...(await readDraftRecord({ db, now })) },
    }),
  };
}

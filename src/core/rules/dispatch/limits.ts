import type { Instant } from '../../../store/schema.ts';
import type { QuietHours } from './quiet-hours.ts';

/** What keeps a run from sending all at once. */
export interface DispatchLimits {
  /** A person has paused everything. */
  pausedWhy: string | null;
  /** The breaker: Telegram limited the account; only a person arms it again. */
  stoppedWhy: string | null;
  /** Seconds between two sends. */
  pace: { least: number; most: number };
  perHour: number;
  perDay: number;
  perChatPerDay: number;
  maxUnanswered: number;
  /** The same words into so many chats a day. */
  sameTextPerDay: number;
  quietHours: QuietHours;
  /** IANA name; the other side's zone is not known yet, so this machine's. */
  timeZone: string;
  latenessMs: number;
  /** The end of the pause after a new login. */
  newLoginUntil: Instant | null;
  onlyWhereTheyWrote: boolean;
  /** A flood wait of the whole account. */
  waitUntil: Instant | null;
  /** The next slot is waited for inside the run up to here; what is later is for the next run. */
  patienceMs: number;
  /** At most so many sends in this run. */
  limit: number | null;
}

import { chanceFrom } from '../support/follow-up-events.ts';
import { tellHistory } from '../support/follow-up-history.ts';

const HISTORIES = Number(process.env.TGCRM_BENCH_HISTORIES ?? 100_000);

/** Random interleavings of replies, own messages, edits, deletions, moves, approvals, clock jumps and runs: pure rules. */
export async function bench(): Promise<void> {
  const forbidden = new Map<string, number>();
  let sends = 0;
  let events = 0;
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const told = tellHistory(chanceFrom(seed), 16);
    sends += told.sends;
    events += told.events.length;
    for (const name of told.violations) forbidden.set(name, (forbidden.get(name) ?? 0) + 1);
  }
  const violations = [...forbidden.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `${HISTORIES} histories, ${events} events, ${sends} sends: ${violations} violations\n`,
  );
  for (const [name, count] of forbidden) process.stdout.write(`  ${name}: ${count}\n`);
  if (violations > 0) process.exitCode = 1;
}

import { chanceFrom } from '../support/follow-up-events.ts';
import { tellLiveHistory } from '../support/live-history.ts';
import { chatOf, openLiveStage } from '../support/live-stage.ts';

const HISTORIES = Number(process.env.TGCRM_BENCH_HISTORIES ?? 2000);
const FROM = Number(process.env.TGCRM_BENCH_SEED ?? 1);
/** A chat list of one page: each history reads it several times. */
const BATCH = 50;

/** As `never-after-reply`, but with the dispatcher itself against the sandbox, over real MTProto. */
export async function bench(): Promise<void> {
  const forbidden = new Map<string, number>();
  const totals = { sends: 0, events: 0, violations: 0 };
  for (let from = 0; from < HISTORIES; from += BATCH) {
    const size = Math.min(BATCH, HISTORIES - from);
    const stage = await openLiveStage(size);
    try {
      for (let number = 1; number <= size; number += 1) {
        const chance = chanceFrom(FROM + from + number);
        const about = { name: chatOf(number), by: `p${number}`, chance, length: 16 };
        const told = await tellLiveHistory(stage, about).catch((error: unknown) => {
          const seen = stage.sandbox.seen().slice(-8);
          const calls = seen.map(({ at, method, answer }) => `  ${at} ${method} ${answer}\n`);
          process.stderr.write(`history ${from + number}, after:\n${calls.join('')}`);
          throw error;
        });
        totals.sends += told.sends;
        totals.events += told.events.length;
        totals.violations += told.violations.length;
        for (const name of told.violations) forbidden.set(name, (forbidden.get(name) ?? 0) + 1);
      }
    } finally {
      await stage.close();
    }
    if (from % 500 === 450) process.stderr.write(`${from + size} of ${HISTORIES}\n`);
  }
  const { sends, events, violations } = totals;
  process.stdout.write(
    `${HISTORIES} histories, ${events} events, ${sends} sends: ${violations} violations\n`,
  );
  for (const [name, count] of forbidden) process.stdout.write(`  ${name}: ${count}\n`);
  if (violations > 0) process.exitCode = 1;
}

import { expect, onTestFinished, test } from 'vitest';
import { chanceFrom } from '../../support/follow-up-events.ts';
import { tellLiveHistory } from '../../support/live-history.ts';
import { chatOf, openLiveStage } from '../../support/live-stage.ts';

const title =
  'over real MTProto nothing goes out that an answer, an edit, a deletion or a move forbids';

test(title, { timeout: 240_000 }, async () => {
  const count = 24;
  const stage = await openLiveStage(count);
  onTestFinished(() => stage.close());
  let sends = 0;
  for (let number = 1; number <= count; number += 1) {
    const about = { name: chatOf(number), by: `p${number}`, chance: chanceFrom(number) };
    const told = await tellLiveHistory(stage, { ...about, length: 16 });
    expect(told.violations, told.events.join(' ')).toEqual([]);
    sends += told.sends;
  }
  expect(sends).toBeGreaterThan(0);
});

import { expect, it } from 'vitest';
import { chanceFrom } from '../../../support/follow-up-events.ts';
import { tellHistory } from '../../../support/follow-up-history.ts';

it('in no made-up history does a follow-up go out after a reply, an edit, a move or another word', () => {
  let sends = 0;
  for (let seed = 1; seed <= 3000; seed += 1) {
    const told = tellHistory(chanceFrom(seed), 14);
    sends += told.sends;
    expect(told.violations, `seed ${seed}: ${told.events.join(' ')}`).toEqual([]);
  }
  // Else the model proves nothing.
  expect(sends).toBeGreaterThan(300);
});

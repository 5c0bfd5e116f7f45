import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf } from '../../../src/tui/triage/state/counts.ts';
import { rearrange, replaceRows } from '../../../src/tui/triage/state/listing.ts';
import { isShown } from '../../../src/tui/triage/state/row.ts';
import { loaded, rows } from '../../support/triage-rows.ts';

const states = ['new', 'crm', 'ignored'] as const;
const change = fc.record({
  at: fc.nat(29),
  state: fc.constantFrom(...states),
  turn: fc.constantFrom('mine', 'theirs', null),
});

test('what is carried from act to act is what counting and sorting anew would say', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 8 }), (acts) => {
      const state = loaded(rows(30));
      let { listing } = state;
      countsOf(listing.all, state.now);
      for (const act of acts) {
        const changed = new Map(
          act.flatMap(({ at, ...told }) => {
            const row = listing.all[at];
            return row ? [[row.id, { ...row, ...told }] as const] : [];
          }),
        );
        listing = replaceRows(listing, [...changed.values()]);
        expect(countsOf(listing.all, state.now)).toEqual(countsOf(listing.all.slice(), state.now));
        expect(listing.visible).toEqual(
          listing.all.filter((row) => isShown(row.state, listing.shown)),
        );
      }
      expect(rearrange(listing).visible).toEqual(listing.visible);
    }),
  );
});

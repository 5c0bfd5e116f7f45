import { expect, test } from 'vitest';
import { dismissFacts, listFacts, saveFacts } from '../../src/store/facts.ts';
import { listSourceChecks, saveSourceCheck } from '../../src/store/source-checks.ts';
import { countUse, listUses } from '../../src/store/source-uses.ts';
import { aFact, NOW } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const LATER = '2026-03-02T12:00:00.000Z';

eachStore(({ open }) => {
  test('the same fact from the same source again only moves its date', async () => {
    const { db } = await open();
    const fact = aFact({ id: 'a' });
    await saveFacts(db, [fact]);
    await saveFacts(db, [
      { ...fact, id: 'b', seenAt: LATER, url: 'https://acme.io' },
      { ...fact, id: 'c' },
      { ...fact, id: 'd', value: 'Oslo' },
    ]);
    expect(await listFacts(db, ['acme'])).toEqual([
      { ...fact, seenAt: LATER, url: 'https://acme.io' },
      { ...fact, id: 'd', value: 'Oslo' },
    ]);
  });

  test('a fact that was put aside does not come back with the next check', async () => {
    const { db } = await open();
    await saveFacts(db, [aFact({ id: 'a' }), aFact({ id: 'b', value: 'Oslo' })]);
    expect(await dismissFacts(db, { ids: ['a', 'unknown'], at: LATER })).toBe(1);
    await saveFacts(db, [aFact({ id: 'c', seenAt: LATER })]);
    expect(await listFacts(db, ['acme'])).toMatchObject([{ value: 'Oslo' }]);
    await dismissFacts(db, { ids: ['a'], at: null });
    expect(await listFacts(db, ['acme'])).toMatchObject([
      { value: 'Riga', seenAt: LATER },
      { value: 'Oslo' },
    ]);
  });

  test('the latest check of a source is kept, and its uses add up by hour, day and month', async () => {
    const { db } = await open();
    const check = { subjectId: 'acme', source: 'github', checkedAt: NOW, nextAt: LATER, why: null };
    await saveSourceCheck(db, { ...check, outcome: 'found' });
    await saveSourceCheck(db, { ...check, outcome: 'failed', why: 'HTTP 500' });
    expect(await listSourceChecks(db, ['acme', 'other'])).toEqual([
      { ...check, outcome: 'failed', why: 'HTTP 500' },
    ]);
    const use = { source: 'x', costMicros: 10_000 };
    await countUse(db, { ...use, periods: ['2026-03-01T12', '2026-03'] });
    await countUse(db, { ...use, periods: ['2026-03-01T13', '2026-03'] });
    expect(await listUses(db, ['2026-03', '2026-03-01T13'])).toEqual(
      expect.arrayContaining([
        { source: 'x', period: '2026-03', calls: 2, costMicros: 20_000 },
        { source: 'x', period: '2026-03-01T13', calls: 1, costMicros: 10_000 },
      ]),
    );
  });
});

import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { readAll } from '../../../src/tui/triage/effects/read-store.ts';
import { matcherOf } from '../../../src/tui/triage/state/matches.ts';
import { searches, seedSearched } from '../../support/chat-searches.ts';
import { seededNow } from '../../support/seed-chats.ts';

test('the filter of the screen finds what chats --search finds', async () => {
  const { db, close } = await openStore('file::memory:');
  await seedSearched(db);
  const rows = (await readAll(db, new AbortController().signal)).toSorted((a, b) =>
    a.titleKey < b.titleKey ? -1 : 1,
  );
  const found = searches.map(([filter]) => {
    const matches = matcherOf({ filter, shown: 'all', now: seededNow });
    const titles = rows.filter(matches).map(({ title }) => title.split(' ')[0]);
    return [filter, titles.join(' ')];
  });
  expect(found).toEqual(searches);
  await close();
});

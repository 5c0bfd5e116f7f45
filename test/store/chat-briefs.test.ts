import { expect, test, vi } from 'vitest';
import { listChatBriefs } from '../../src/store/chat-briefs.ts';
import { updateChats } from '../../src/store/chats.ts';
import { changeMark } from '../../src/store/database/change-mark.ts';
import { openStore } from '../../src/store/open.ts';
import { seedChats } from '../support/seed-chats.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ name, open, place }) => {
  test('a brief names the first candidate, unless there is too little evidence', async () => {
    const { db } = await open();
    await seedChats(db, [
      {
        title: 'Acme',
        suggestion: { name: "O'Acme “Labs”", domain: 'acme.example', confidence: 0.93 },
      },
      { title: 'Quiet' },
      { title: 'Doubtful', suggestion: { name: 'Guess', confidence: 0.2 } },
    ]);
    await db
      .updateTable('suggestions')
      .set({ verdict: 'none' })
      .where('candidates', 'like', '%Guess%')
      .execute();
    const briefs = await listChatBriefs(db, { kind: 'newest', limit: 10 });
    expect(briefs).toMatchObject([
      {
        title: 'Acme',
        guessName: "O'Acme “Labs”",
        guessDomain: 'acme.example',
        guessConfidence: 0.93,
        companyName: null,
      },
      { title: 'Quiet', guessName: null, guessDomain: null, guessConfidence: null },
      { title: 'Doubtful', guessName: null },
    ]);
  });

  test('pages give each chat once; the newest and some by id give what was asked', async () => {
    const { db } = await open();
    const ids = await seedChats(
      db,
      Array.from({ length: 7 }, (_, index) => ({ title: `Chat ${index}` })),
    );
    const seen: string[] = [];
    for (let after = ''; ; after = seen.at(-1) ?? '') {
      const page = await listChatBriefs(db, { kind: 'page', after, limit: 3 });
      if (page.length === 0) break;
      seen.push(...page.map(({ id }) => id));
    }
    expect(seen).toEqual([...ids].sort());
    const newest = await listChatBriefs(db, { kind: 'newest', limit: 2 });
    expect(newest.map(({ title }) => title)).toEqual(['Chat 0', 'Chat 1']);
    const some = await listChatBriefs(db, { kind: 'some', ids: ids.slice(2, 4) });
    expect(some.map(({ id }) => id).toSorted()).toEqual(ids.slice(2, 4).toSorted());
    expect(await listChatBriefs(db, { kind: 'some', ids: [] })).toEqual([]);
  });

  test('a group that became a supergroup is left out', async () => {
    const { db } = await open();
    const [old, fresh] = await seedChats(db, [{ title: 'Old' }, { title: 'New' }]);
    await updateChats(db, { ids: [old ?? ''], changes: { migratedToChatId: fresh ?? '' } });
    const briefs = await listChatBriefs(db, { kind: 'page', after: '', limit: 10 });
    expect(briefs.map(({ title }) => title)).toEqual(['New']);
  });

  test.skipIf(name === 'PGlite')('the mark moves when another program writes', async () => {
    const url = await place();
    const ours = await openStore(url);
    const theirs = await openStore(url);
    try {
      const [id] = await seedChats(theirs.db, [{ title: 'Acme' }]);
      // Now and then a test beside this one writes to the same server.
      await vi.waitFor(async () =>
        expect(await changeMark(ours.db)).toBe(await changeMark(ours.db)),
      );
      const before = await changeMark(ours.db);
      await updateChats(theirs.db, { ids: [id ?? ''], changes: { unread: 5 } });
      expect(await changeMark(ours.db)).not.toBe(before);
    } finally {
      await theirs.close();
      await ours.close();
    }
  });
});

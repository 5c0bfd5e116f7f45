import { expect, test } from 'vitest';
import {
  accountForImport,
  adoptAccount,
  findAccount,
  listAccounts,
  recordSync,
  saveUpdateState,
} from '../../src/store/accounts.ts';
import {
  joinActs,
  latestAct,
  latestActivity,
  listActivities,
  markUndone,
  recordActivities,
} from '../../src/store/activities.ts';
import { listDecisions, recordDecision } from '../../src/store/decisions.ts';
import { findPeer, findPeersNamed, listPeers, upsertPeers } from '../../src/store/peers.ts';
import { dropSetting, readSetting, writeSetting } from '../../src/store/settings.ts';
import { findSuggestion, listSuggestions, saveSuggestions } from '../../src/store/suggestions.ts';
import { listLatestActs, listUndoableSince } from '../../src/store/undoable.ts';
import { aDecision, aPeer, NOW } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const LATER = '2026-03-02T12:00:00.000Z';
const me = { telegramId: '5', name: 'Me', username: null, phone: '+99 … 12', loggedInAt: NOW };

eachStore(({ open }) => {
  test('the login adopts the account that an import made before it', async () => {
    const { db } = await open();
    const imported = await accountForImport(db);
    expect(await accountForImport(db)).toEqual(imported);
    const adopted = await adoptAccount(db, me);
    expect(adopted).toMatchObject({ id: imported.id, telegramId: '5' });
    expect(await adoptAccount(db, { ...me, name: 'Renamed' })).toMatchObject({ id: imported.id });
    expect(await adoptAccount(db, { ...me, telegramId: '6', loggedInAt: LATER })).toMatchObject({
      id: '2',
    });
    expect(await listAccounts(db)).toMatchObject([{ name: 'Renamed' }, { telegramId: '6' }]);
    expect(await accountForImport(db)).toMatchObject({ id: '2' });
  });

  test('an account remembers its last sync and where Telegram’s updates stand', async () => {
    const { db } = await open();
    const { id } = await adoptAccount(db, me);
    await recordSync(db, { accountId: id, at: LATER });
    await saveUpdateState(db, { accountId: id, updateState: '{"pts":1}' });
    expect(await findAccount(db, id)).toMatchObject({
      lastSyncAt: LATER,
      updateState: '{"pts":1}',
    });
  });

  test('a peer keeps the name it had before, and what Telegram says of it', async () => {
    const { db } = await open();
    const look = () => findPeer(db, { accountId: '1', peerId: 'u1' });
    const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
    await upsertPeers(db, [aPeer({ name: 'Crypto Helper', seenAt: at(1), mark: 'none' })]);
    expect(await look()).toMatchObject({ mark: 'none', formerName: null, nameChangedAt: null });
    await upsertPeers(db, [aPeer({ name: 'Dana Reyes', seenAt: at(2), mark: 'fake' })]);
    const renamed = { formerName: 'Crypto Helper', nameChangedAt: at(2), mark: 'fake' };
    expect(await look()).toMatchObject({ name: 'Dana Reyes', ...renamed });
    // An export says nothing of marks, and seeing the same name again is no change.
    await upsertPeers(db, [aPeer({ name: 'Dana Reyes', seenAt: at(3), bio: 'hi' })]);
    expect(await look()).toMatchObject(renamed);
    await upsertPeers(db, [aPeer({ name: 'Deleted Account', seenAt: at(4), isDeleted: 1 })]);
    expect(await look()).toMatchObject(renamed);
  });

  test('a partial sight of a peer never replaces a whole one, and what is not told stays', async () => {
    const { db } = await open();
    const stored = { accountId: '1', peerId: 'u1' };
    await upsertPeers(db, [aPeer({ name: 'partial', isMin: true, accessHash: '1' })]);
    expect(await findPeer(db, stored)).toMatchObject({ name: 'partial', accessHash: null });
    await upsertPeers(db, [aPeer({ bio: 'at acme.io', username: 'anna' })]);
    await upsertPeers(db, [
      aPeer({ name: 'partial', isMin: true }),
      aPeer({ name: 'Anna L', accessHash: null, username: null }),
    ]);
    expect(await findPeer(db, stored)).toMatchObject({
      name: 'Anna L',
      username: null,
      accessHash: '77',
      bio: 'at acme.io',
    });
    expect(await listPeers(db, { accountId: '1', peerIds: ['u1', 'u9'] })).toHaveLength(1);
  });

  test('people are named by id, username, or words of their name in any script', async () => {
    const { db } = await open();
    await upsertPeers(db, [
      aPeer({ peerId: 'u1', name: 'Анна Ёлкина', username: 'Anna' }),
      aPeer({ peerId: 'u2', name: 'Борис' }),
    ]);
    for (const words of ['u1', '@aNNa', 'АННА', 'елкина анна']) {
      expect(await findPeersNamed(db, words)).toEqual(['u1']);
    }
    expect(await findPeersNamed(db, 'nobody')).toEqual([]);
  });

  test('activities are listed newest first, and undone once', async () => {
    const { db } = await open();
    const activity = (id: string, at: string, before: string | null) => ({
      id,
      at,
      actor: 'me',
      verb: id === 'c' ? 'add' : 'ignore',
      chatId: '1-u1',
      subject: null,
      summary: `did ${id}`,
      before,
      undoneAt: null,
    });
    await recordActivities(db, [
      activity('a', NOW, '{"state":"new"}'),
      activity('b', LATER, '{"state":"crm"}'),
      activity('c', LATER, null),
    ]);
    expect(await listActivities(db)).toMatchObject([{ id: 'c' }, { id: 'b' }, { id: 'a' }]);
    expect(await listActivities(db, { verb: 'add', since: LATER })).toMatchObject([{ id: 'c' }]);
    expect(await listActivities(db, { chatId: '1-u2' })).toEqual([]);
    expect(await latestActivity(db, { chatId: '1-u1', verb: 'ignore' })).toMatchObject({ id: 'b' });
    expect(await listUndoableSince(db, '')).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    await markUndone(db, { ids: ['b'], at: LATER });
    expect(await listUndoableSince(db, '')).toMatchObject([{ id: 'a' }]);
  });

  test('activities of one call are one act, and acts stand in the order of writing', async () => {
    const { db } = await open();
    const activity = (id: string, actor = 'me') => ({
      id,
      at: NOW,
      actor,
      verb: 'add',
      chatId: '1-u1',
      subject: null,
      summary: `did ${id}`,
      before: '{}',
      undoneAt: null,
    });
    const last = async (count: number) => {
      const acts = await listLatestActs(db, { actor: 'me', verbs: ['add'], count });
      return acts.map(({ id }) => id).toSorted();
    };
    expect(await latestAct(db)).toBe('');
    await recordActivities(db, [activity('z')]);
    const first = await latestAct(db);
    await recordActivities(db, [activity('a'), activity('b')]);
    await recordActivities(db, [activity('s', 'sync')]);
    await recordActivities(db, [activity('c')]);
    expect(await last(1)).toEqual(['c']);
    expect(await last(2)).toEqual(['a', 'b', 'c']);
    const since = await listUndoableSince(db, first);
    expect(since.map(({ id }) => id)).toEqual(['a', 'b', 's', 'c']);
    await joinActs(
      db,
      since.filter(({ actor }) => actor === 'me').map(({ act }) => act),
    );
    expect(await last(1)).toEqual(['a', 'b', 'c']);
    expect(await listLatestActs(db, { actor: 'me', verbs: ['ignore'], count: 1 })).toEqual([]);
  });

  test('decisions come back in the order in which they were taken', async () => {
    const { db } = await open();
    await recordDecision(db, aDecision({ id: 'a', decidedAt: LATER }));
    await recordDecision(db, aDecision({ id: 'b', kind: 'category' }));
    await recordDecision(db, aDecision({ id: 'c', chatId: '1-u2' }));
    expect(await listDecisions(db)).toMatchObject([{ id: 'b' }, { id: 'c' }, { id: 'a' }]);
    expect(await listDecisions(db, { chatId: '1-u1', kind: 'company' })).toMatchObject([
      { id: 'a' },
    ]);
  });

  test('a chat has one suggestion, the latest', async () => {
    const { db } = await open();
    const suggestion = {
      chatId: '1-u1',
      verdict: 'review' as const,
      candidates: '[]',
      contacts: '[]',
      warnings: '[]',
      choice: null,
      evidenceHash: 'x',
      writers: '[]',
      engine: 'rules',
      isLearned: 0 as const,
      computedAt: NOW,
    };
    await saveSuggestions(db, [suggestion]);
    await saveSuggestions(db, [{ ...suggestion, verdict: 'confident' }]);
    expect(await findSuggestion(db, '1-u1')).toMatchObject({ verdict: 'confident' });
    expect(await listSuggestions(db, ['1-u1', '1-u2'])).toHaveLength(1);
  });

  test('a setting holds any JSON value', async () => {
    const { db } = await open();
    expect(await readSetting(db, 'stages')).toBeUndefined();
    for (const value of [['lead', 'won'], null, false]) {
      await writeSetting(db, { name: 'stages', value });
      expect(await readSetting(db, 'stages')).toEqual(value);
    }
    await dropSetting(db, 'stages');
    expect(await readSetting(db, 'stages')).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { undoLatest } from '../../../src/core/undo.ts';
import { listFollowUps } from '../../../src/store/follow-ups.ts';
import { runDeed } from '../../../src/tui/triage/effects/acts.ts';
import type { ChatDeed } from '../../../src/tui/triage/effects/deed.ts';
import { hourMs, serverWorld } from '../../core/dispatch/server-world.ts';
import { eachStore } from '../../support/stores.ts';

eachStore((stores) => {
  async function standing() {
    const world = await serverWorld(stores);
    const approved = await world.approvedThere('ann', 'Any news?');
    await world.run();
    const act = async (deed: ChatDeed) => {
      const target = { chatId: world.id('ann'), followUpId: approved.id, seen: null };
      const events = runDeed(world.doors, { kind: 'deed', deed, targets: [target] });
      return (await events.next()).value;
    };
    return { ...world, approved, act };
  }

  it('other words for what stands at Telegram are a draft, and the old ones are taken back', async () => {
    const { act, approved, store, doors, run, atTelegram, rowOf } = await standing();
    const edited = await act({ kind: 'edit', text: 'Shall we sign?', at: null });
    expect(edited).toMatchObject({ type: 'done', isOwedToTelegram: true });
    const [draft] = await listFollowUps(store.db, { statuses: ['draft'] });
    const { sendAt, reason } = approved;
    expect(draft).toMatchObject({ text: 'Shall we sign?', sendAt, reason, approvedAt: null });
    await run();
    expect(atTelegram()).toEqual([]);
    const why = `${draft?.id} has taken its place`;
    expect(await rowOf(approved)).toMatchObject({ status: 'cancelled', statusWhy: why });
    await undoLatest(doors, { count: 1 });
    expect(await listFollowUps(store.db, { statuses: ['draft'] })).toEqual([]);
    await run();
    expect(atTelegram()).toEqual(['Any news?']);
  });

  it('the same words at another time only move it', async () => {
    const { act, store, run, scheduled, doors } = await standing();
    await act({ kind: 'edit', text: 'Any news?', at: '+7h' });
    expect(await listFollowUps(store.db, { statuses: ['draft', 'cancelled'] })).toEqual([]);
    await run();
    const [there] = scheduled();
    expect((there?.dueAt ?? 0) * 1000).toBeGreaterThan(doors.now().getTime() + 6 * hourMs);
  });

  it.each([
    { kind: 'ignore', reason: null },
    { kind: 'cancel', reason: null },
    { kind: 'set', settings: { followUpPolicy: 'manual' } },
  ] as const)('%j has Telegram asked at once', async (deed) => {
    const { act, run, atTelegram } = await standing();
    expect(await act({ kind: 'done' })).toMatchObject({ isOwedToTelegram: false });
    expect(await act(deed)).toMatchObject({ isOwedToTelegram: true });
    await run();
    expect(atTelegram()).toEqual([]);
  });
});

import { approveFollowUp } from '../../../src/core/approve.ts';
import { addFollowUp } from '../../../src/core/follow-ups.ts';
import { findChat } from '../../../src/store/chats.ts';
import type { FollowUpListRow } from '../../../src/store/follow-ups.ts';
import type { Overrides } from '../../support/sandbox.ts';
import type { Stores } from '../../support/stores.ts';
import { sendWorld } from './world.ts';

export const hourMs = 3_600_000;

/** A world whose clock a test moves; its follow-ups are due in five hours. */
export async function serverWorld(stores: Stores, overrides: Overrides = {}) {
  let time = Math.floor(Date.now() / 1000) * 1000;
  const now = () => new Date(time);
  const world = await sendWorld(stores, overrides, { now });
  const { doors, store, sandbox, id } = world;
  const account = () => sandbox.world.accountById(sandbox.world.find('mira').slice(1));
  const rowOf = async (of: FollowUpListRow): Promise<FollowUpListRow> => {
    const row = await world.row(of.id);
    if (!row) throw new Error('no such follow-up');
    return row;
  };
  return {
    ...world,
    rowOf,
    /** Both clocks; then Telegram sends what is due. */
    pass: (ms: number) => {
      time += ms;
      sandbox.world.tick();
    },
    /** Texts that stand in Telegram's schedule. */
    atTelegram: () => (account()?.box.scheduled ?? []).map(({ message }) => message.text),
    scheduled: () => account()?.box.scheduled ?? [],
    approvedThere: async (name: string, text: string, afterMs = 5 * hourMs) => {
      const chat = await findChat(store.db, id(name));
      if (!chat) throw new Error(`no chat ${name}`);
      const row = await addFollowUp(doors, {
        chat,
        text,
        sendAt: new Date(time + afterMs).toISOString(),
        sendAtWhy: null,
        reason: 'test',
        isDryRun: false,
      });
      return approveFollowUp(doors, { row, via: 'test', isDryRun: false, isOnServer: true });
    },
  };
}

import { approveFollowUp } from '../../../src/core/approve.ts';
import { type Settings, settings } from '../../../src/core/config.ts';
import type { Report } from '../../../src/core/dispatch/report.ts';
import { type DispatchOptions, dispatch } from '../../../src/core/dispatch.ts';
import { addFollowUp } from '../../../src/core/follow-ups.ts';
import type { Telegram } from '../../../src/core/telegram/port.ts';
import { findChat } from '../../../src/store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../../../src/store/follow-ups.ts';
import type { Overrides } from '../../support/sandbox.ts';
import type { Stores } from '../../support/stores.ts';
import { type SyncWorld, syncWorld } from '../sync/world.ts';

export interface SendWorld extends SyncWorld {
  /** A follow-up to this chat of the story that is due now, approved. */
  approved(name: string, text: string): Promise<FollowUpListRow>;
  run(options?: Partial<Settings>, more?: Partial<DispatchOptions>): Promise<Report>;
  row(id: string): Promise<FollowUpListRow | undefined>;
  /** Texts that `mira` wrote into the chat, as the server has them. */
  written(name: string): string[];
  /** How often a run opened Telegram. */
  opened(): number;
}

/** Nothing of the protection stands in the way, but for what a test switches on. */
export const free: Partial<Settings> = {
  'sending.pace': '0-0',
  'sending.quietHours': '00-00',
  'sending.newLoginPause': '0h',
  'sending.perChatPerDay': 10,
};

/** A sync world with `ann` and `jonas` synced. */
export async function sendWorld(
  stores: Stores,
  overrides: Overrides = {},
  { now }: { now?: () => Date } = {},
): Promise<SendWorld> {
  const world = await syncWorld(stores, { overrides, ...(now && { now }) });
  const { doors, store, sandbox, id } = world;
  await world.refresh();
  await world.choose('ann', 'jonas');
  await world.sync();
  let opened = 0;
  const withTelegram = <T>(work: (telegram: Telegram) => Promise<T>) => {
    opened += 1;
    return work(doors.telegram);
  };
  const row = async (followUpId: string) =>
    (await listFollowUps(store.db, { ids: [followUpId] }))[0];
  return {
    ...world,
    row,
    opened: () => opened,
    approved: async (name, text) => {
      const chat = await findChat(store.db, id(name));
      if (!chat) throw new Error(`no chat ${name}`);
      const draft = await addFollowUp(doors, {
        chat,
        text,
        sendAt: doors.now().toISOString(),
        sendAtWhy: null,
        reason: 'test',
        isDryRun: false,
      });
      return approveFollowUp(doors, { row: draft, via: 'test', isDryRun: false });
    },
    run: (change = {}, more = {}) =>
      dispatch(doors, {
        settings: { ...defaults(), ...free, ...change },
        limit: null,
        timeZone: 'UTC',
        isDryRun: false,
        report: () => {},
        signal: new AbortController().signal,
        withTelegram,
        ...more,
      }),
    written: (name) =>
      sandbox.world
        .messagesOf('mira', name)
        .filter(({ from }) => from === sandbox.world.find('mira'))
        .map(({ text }) => text),
  };
}

export function defaults(): Settings {
  const values = Object.entries(settings).map(([name, { default: value }]) => [name, value]);
  // Every setting's own default, under its own name.
  return Object.fromEntries(values) as Settings;
}

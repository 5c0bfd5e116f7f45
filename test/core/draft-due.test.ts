import { expect, it } from 'vitest';
import { appraiseChats } from '../../src/core/appraise.ts';
import { draftDue } from '../../src/core/draft-due.ts';
import { draftFollowUp } from '../../src/core/drafts.ts';
import { cancelFollowUp } from '../../src/core/follow-ups.ts';
import { snoozeChats } from '../../src/core/snooze.ts';
import { listChatsById, updateChats } from '../../src/store/chats.ts';
import { addFollowUp, listFollowUps } from '../../src/store/follow-ups.ts';
import type { ChatRow } from '../../src/store/schema.ts';
import { seedDeal } from '../support/seed-deal.ts';
import { aFollowUp } from '../support/store-rows.ts';
import { eachStore, type Stores } from '../support/stores.ts';

const now = new Date('2026-11-04T12:00:00.000Z');

eachStore((stores) => {
  it('one draft for each chat of the CRM whose next step is due', async () => {
    const { db, doors, due } = await world(stores);
    const [asked, idle, promised, outside] = [
      await chatWith(doors, 'u2', 'What does it cost?'),
      await chatWith(doors, 'u3', 'Thank you!'),
      await chatWith(doors, 'u4', 'I will send you the numbers on Tuesday in two weeks.'),
      await chatWith(doors, 'u5', 'What does it cost?'),
    ];
    await updateChats(db, { ids: [asked, idle, promised].map(idOf), changes: { state: 'crm' } });
    await updateChats(db, { ids: [outside.id], changes: { state: 'new' } });
    expect(await due({ isDryRun: true })).toEqual([asked.id]);
    expect(await listFollowUps(db)).toEqual([]);
    expect(await due()).toEqual([asked.id]);
    expect(await due()).toEqual([]);
    expect(await listFollowUps(db)).toMatchObject([{ status: 'draft', triggerMessageId: 1 }]);
  });

  it('none where the person wants none, or has one already; and no more than the limit', async () => {
    const { db, doors, due } = await world(stores);
    const chats: ChatRow[] = [];
    for (const id of ['u2', 'u3', 'u4', 'u5', 'u6', 'u7'])
      chats.push(await chatWith(doors, id, 'What does it cost?'));
    const [manual, ignored, snoozed, taken, ...free] = chats.map(idOf);
    await updateChats(db, { ids: chats.map(idOf), changes: { state: 'crm' } });
    await updateChats(db, { ids: [manual ?? ''], changes: { followUpPolicy: 'manual' } });
    await updateChats(db, { ids: [ignored ?? ''], changes: { state: 'ignored' } });
    await snoozeChats(doors, [snoozed ?? ''], {
      until: new Date('2026-11-09T09:00:00.000Z'),
      ifNoReply: false,
    });
    await addFollowUp(db, aFollowUp({ id: 'f1', chatId: taken ?? '', status: 'approved' }));
    expect(await due({ limit: 1 })).toHaveLength(1);
    expect(new Set([...(await due({ limit: 1 })), ...(await due())])).toHaveLength(1);
    const drafted = (await listFollowUps(db, { statuses: ['draft'] })).map((row) => row.chatId);
    expect(drafted.toSorted()).toEqual(free.toSorted());
  });

  it('what was rejected once is not drafted again for the same message', async () => {
    const { db, doors, due } = await world(stores);
    const { id } = await chatWith(doors, 'u2', 'What does it cost?');
    await updateChats(db, { ids: [id], changes: { state: 'crm' } });
    expect(await due()).toEqual([id]);
    const [row] = await listFollowUps(db);
    if (!row) throw new Error('no draft');
    await cancelFollowUp(doors, {
      row,
      why: 'rejected: no',
      verb: 'reject-follow-up',
      isDryRun: false,
    });
    expect(await due()).toEqual([]);
  });
});

async function world(stores: Stores) {
  const { db } = await stores.open();
  const doors = { db, now: () => now };
  const due = async ({ limit, isDryRun = false }: { limit?: number; isDryRun?: boolean } = {}) => {
    const more = { templateId: null, sendAt: null, sendAtWhy: null, sameTextPerDay: 5, isDryRun };
    const drafts = await draftDue(doors, {
      limit,
      isDryRun,
      draft: (chat) => draftFollowUp(doors, { chat, ...more }),
    });
    return drafts.map(({ chatId }) => chatId);
  };
  return { db, doors, due };
}

async function chatWith(
  doors: Awaited<ReturnType<typeof world>>['doors'],
  peerId: string,
  text: string,
): Promise<ChatRow> {
  const seeded = await seedDeal(doors.db, {
    title: `Ann ${peerId}`,
    kind: 'user',
    peerId,
    people: [{ id: peerId, name: 'Ann' }],
    messages: [{ from: peerId, text }],
  });
  await appraiseChats(doors, [seeded]);
  const [chat] = await listChatsById(doors.db, [seeded.id]);
  if (!chat) throw new Error('no chat');
  return chat;
}

function idOf({ id }: ChatRow): string {
  return id;
}

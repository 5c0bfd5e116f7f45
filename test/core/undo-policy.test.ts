import { expect, test } from 'vitest';
import { withoutAuto } from '../../src/core/rules/dispatch/follow-up-policy.ts';
import { setChat } from '../../src/core/set-chat.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { findChat, updateChats } from '../../src/store/chats.ts';
import { seedChats, seededNow } from '../support/seed-chats.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ open }) => {
  test.each([
    ['manual', 'manual', false],
    ['approve', 'approve', false],
    ['auto', 'approve', true],
  ] as const)('an undo gives the policy %s back as %s', async (was, then, isTold) => {
    const { db } = await open();
    const [id = ''] = await seedChats(db, [{ title: 'Acme' }]);
    await updateChats(db, { ids: [id], changes: { followUpPolicy: was } });
    const chat = await findChat(db, id);
    if (!chat) throw new Error('no chat');
    const doors = { db, now: () => seededNow };
    const settings = {
      followUpPolicy: was === 'manual' ? 'auto' : 'manual',
      stage: 'won',
    } as const;
    await setChat(doors, { chat, settings, via: 'command', isDryRun: false });
    const undone = await undoLatest(doors, { count: 1 });
    expect(await findChat(db, id)).toMatchObject({ followUpPolicy: then, stage: null });
    expect(withoutAuto(undone) !== null).toBe(isTold);
  });
});

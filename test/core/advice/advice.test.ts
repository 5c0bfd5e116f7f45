import { expect, it } from 'vitest';
import { dismissedAdvice, setAside } from '../../../src/core/advice/dismissed.ts';
import { readAdvice, readChatAdvice } from '../../../src/core/advice/read-advice.ts';
import { readDraftRecord } from '../../../src/core/advice/read-record.ts';
import { approveFollowUp } from '../../../src/core/approve.ts';
import { approveTemplate } from '../../../src/core/drafts/templates.ts';
import { draftFollowUp } from '../../../src/core/drafts.ts';
import { cancelFollowUp, editFollowUp } from '../../../src/core/follow-ups.ts';
import { withoutLearning } from '../../../src/core/learning/learning-switch.ts';
import { undoLatest } from '../../../src/core/undo.ts';
import { adoptAccount } from '../../../src/store/accounts.ts';
import { findChat, updateChats } from '../../../src/store/chats.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import { upsertPeers } from '../../../src/store/peers.ts';
import { aMessage, aPeer, storeChat } from '../../support/store-rows.ts';
import { eachStore, type Stores } from '../../support/stores.ts';

const NOW = '2026-03-03T12:00:00.000Z';

/** A chat in which I wait for an answer, and what a person does with one draft after the other. */
async function world(stores: Stores) {
  const { db } = await stores.open();
  let minutes = 0;
  const now = () => new Date(Date.parse(NOW) + minutes++ * 60_000);
  const doors = { db, now };
  const me = { telegramId: '9', name: 'Mira', username: null, phone: null, loggedInAt: NOW };
  await adoptAccount(db, me);
  const id = await storeChat(db, { title: 'Ann Keller' });
  await updateChats(db, { ids: [id], changes: { state: 'crm' } });
  await upsertMessages(db, {
    messages: [
      aMessage({ messageId: 1, text: 'Hi Mira, nice to meet you' }),
      aMessage({ messageId: 2, isOutgoing: 1, text: 'Hi Ann, did you read our proposal?' }),
    ],
  });
  const chat = async () => {
    const found = await findChat(db, id);
    if (!found) throw new Error('no chat');
    return found;
  };
  const draft = async (from = db) =>
    draftFollowUp(
      { ...doors, db: from },
      {
        chat: await chat(),
        templateId: null,
        sendAt: '2026-03-20T10:00:00.000Z',
        sendAtWhy: null,
        sameTextPerDay: 5,
        isDryRun: false,
      },
    );
  const approve = async (text?: string) => {
    const drafted = await draft();
    const row =
      text === undefined
        ? drafted
        : await editFollowUp(doors, { row: drafted, text, sendAt: undefined, isDryRun: false });
    return approveFollowUp(doors, { row, via: 'test', isDryRun: false });
  };
  const reject = async (verb: 'reject-follow-up' | 'cancel-follow-up' = 'reject-follow-up') =>
    cancelFollowUp(doors, { row: await draft(), why: 'no', verb, isDryRun: false });
  const advised = async () => (await readAdvice(doors)).map((one) => one.id);
  return { db, doors, id, chat, draft, approve, reject, advised };
}

eachStore((stores) => {
  it('eight drafts approved as they were speak for the template first, then for auto; a scam mark against', async () => {
    const { db, doors, id, approve, advised } = await world(stores);
    for (let count = 0; count < 7; count += 1) await approve();
    expect(await advised()).toEqual([]);
    await approve();
    expect(await advised()).toEqual(['template:en-silence']);
    await approveTemplate(doors, { id: 'en-silence', isDryRun: false });
    expect(await advised()).toEqual([`auto:${id}`]);
    // It proposes, and leaves the policy alone.
    expect(await findChat(db, id)).toMatchObject({ followUpPolicy: 'approve' });
    expect(await readAdvice({ ...doors, db: withoutLearning(db) })).toEqual([]);
    await upsertPeers(db, [{ ...aPeer(), mark: 'scam' }]);
    expect(await advised()).toEqual([]);
  });

  it('what is put aside stays away until undo brings it back', async () => {
    const { db, doors, id, chat, reject, advised } = await world(stores);
    await reject();
    await reject('cancel-follow-up');
    expect(await readChatAdvice(doors, await chat())).toEqual({
      advice: null,
      known: 'too little is known yet: 0 of 2 drafts approved as they were',
    });
    await reject();
    expect(await advised()).toEqual([`manual:${id}`]);
    const advice = [{ id: `manual:${id}`, chatId: id }];
    await setAside(doors, { advice, verb: 'dismiss' });
    expect(await advised()).toEqual([]);
    expect(await dismissedAdvice(db)).toEqual(new Set([`manual:${id}`]));
    await undoLatest(doors, { count: 1 });
    expect(await advised()).toEqual([`manual:${id}`]);
    // The rejection itself taken back teaches nothing either.
    await undoLatest(doors, { count: 1 });
    expect(await advised()).toEqual([]);
  });

  it('an edit counts by its words, taken back it counts no more', async () => {
    const { doors, approve } = await world(stores);
    await approve('Ann, I wrote “did you read our proposal”. What do you think?');
    await approve('Dinner on Friday?');
    const record = async () => (await readDraftRecord(doors)).decided;
    expect(await record()).toEqual({ asTheyWere: 0, edited: 1, rewritten: 1, rejected: 0 });
    await undoLatest(doors, { count: 1 });
    expect(await record()).toEqual({ asTheyWere: 0, edited: 1, rewritten: 0, rejected: 0 });
  });

  it('what a person takes out of every draft is left out of the next, with the reason, until it is put aside', async () => {
    const { db, doors, id, draft, approve } = await world(stores);
    const greeted = 'Hi Ann, I wrote “did you read our proposal”. What do you think?';
    const bare = 'I wrote “did you read our proposal”. What do you think?';
    for (let count = 0; count < 4; count += 1) await approve(bare);
    expect(await draft()).toMatchObject({ text: greeted, templateId: 'en-silence' });
    await approve(bare);
    expect(await draft()).toMatchObject({
      text: bare,
      reason: 'they have not answered; without a greeting, since you took it out of 5 of 5',
      // These are not the template's words any more: in an auto chat they wait for a person.
      templateId: null,
    });
    expect(await draft(withoutLearning(db))).toMatchObject({ text: greeted });
    expect(await readAdvice(doors)).toMatchObject([
      { id: 'habit:no-greeting:en', kind: 'habit', command: null },
    ]);
    await approveTemplate(doors, { id: 'en-silence', isDryRun: false });
    await updateChats(db, { ids: [id], changes: { followUpPolicy: 'auto' } });
    expect(await draft()).toMatchObject({ text: greeted, templateId: 'en-silence' });
    await updateChats(db, { ids: [id], changes: { followUpPolicy: 'approve' } });
    expect(await draft()).toMatchObject({ text: bare, templateId: null });
    const advice = [{ id: 'habit:no-greeting:en', chatId: null }];
    await setAside(doors, { advice, verb: 'dismiss' });
    expect(await draft()).toMatchObject({ text: greeted });
    await setAside(doors, { advice, verb: 'restore' });
    expect(await draft()).toMatchObject({ text: bare });
  });

  it('an edit that is taken back is no habit', async () => {
    const { doors, draft, approve } = await world(stores);
    const bare = 'I wrote “did you read our proposal”. What do you think?';
    for (let count = 0; count < 5; count += 1) await approve(bare);
    // The approval, and the edit before it.
    await undoLatest(doors, { count: 2 });
    expect((await draft()).text).toMatch(/^Hi Ann, /);
  });
});

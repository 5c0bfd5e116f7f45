import { expect, it } from 'vitest';
import { approveFollowUp } from '../../../src/core/approve.ts';
import { autoApprove } from '../../../src/core/auto-approve.ts';
import { type Settings, settings } from '../../../src/core/config.ts';
import {
  approveTemplate,
  listTemplates,
  saveTemplate,
} from '../../../src/core/drafts/templates.ts';
import { draftFollowUp } from '../../../src/core/drafts.ts';
import { editFollowUp } from '../../../src/core/follow-ups.ts';
import { planAhead } from '../../../src/core/plan-ahead.ts';
import { adoptAccount } from '../../../src/store/accounts.ts';
import { findChat, updateChats } from '../../../src/store/chats.ts';
import { listFollowUps } from '../../../src/store/follow-ups.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import { aMessage, storeChat } from '../../support/store-rows.ts';
import { eachStore, type Stores } from '../../support/stores.ts';

const NOW = '2026-03-03T12:00:00.000Z';
const defaults = Object.fromEntries(
  Object.entries(settings).map(([name, { default: value }]) => [name, value]),
  // Every setting's own default, under its own name.
) as Settings;

async function world(stores: Stores, said: readonly (readonly [0 | 1, string])[]) {
  const { db } = await stores.open();
  let time = NOW;
  const doors = { db, now: () => new Date(time) };
  const me = { telegramId: '9', name: 'Mira', username: null, phone: null, loggedInAt: NOW };
  await adoptAccount(db, me);
  const id = await storeChat(db, { title: 'Ann Keller | Acme' });
  await updateChats(db, { ids: [id], changes: { state: 'crm' } });
  const messages = said.map(([isOutgoing, text], index) =>
    aMessage({ messageId: index + 1, isOutgoing, text, senderName: null }),
  );
  await upsertMessages(db, { messages });
  const chat = async () => {
    const found = await findChat(db, id);
    if (!found) throw new Error('no chat');
    return found;
  };
  const draft = async (templateId: string | null = null) =>
    draftFollowUp(doors, {
      chat: await chat(),
      templateId,
      sendAt: '2026-03-04T10:00:00.000Z',
      sendAtWhy: null,
      sameTextPerDay: 5,
      isDryRun: false,
    });
  const later = (instant: string) => {
    time = instant;
  };
  return { db, doors, id, chat, draft, later };
}

eachStore((stores) => {
  it('drafts in their language and my tone, about what stands in the chat', async () => {
    const { draft } = await world(stores, [
      [0, 'Привет! Расскажи про интеграцию'],
      [1, 'Привет! Вот описание. Когда сможешь посмотреть договор?'],
    ]);
    const { text, lint, origin, triggerMessageId, reason } = await draft();
    expect(text).toBe('Привет, Ann! Я писал(а): «Когда сможешь посмотреть договор». Что думаешь?');
    expect(lint).toEqual([]);
    expect({ origin, triggerMessageId, reason }).toEqual({
      origin: 'ai',
      triggerMessageId: 2,
      reason: 'they have not answered',
    });
  });

  it('leaves a blank where only the person knows the answer, and does not let it be approved', async () => {
    const { draft, doors } = await world(stores, [[0, 'Hi Mira, what does the yearly plan cost?']]);
    const row = await draft();
    expect(row.text).toBe('Hi Ann, about “what does the yearly plan cost”: [your answer]');
    const approve = { row, via: 'test', isDryRun: false };
    await expect(approveFollowUp(doors, approve)).rejects.toMatchObject({ code: 'usage' });
    const text = 'Hi Ann, about the yearly plan: shall I send our price list?';
    const edited = await editFollowUp(doors, { row, text, sendAt: undefined, isDryRun: false });
    expect(await approveFollowUp(doors, { ...approve, row: edited })).toMatchObject({
      status: 'approved',
    });
  });

  it('one’s own template comes before ours; other words for it ask for a new approval', async () => {
    const { draft, doors } = await world(stores, [[1, 'Did you read our proposal?']]);
    const change = { language: 'en', kind: 'silence', isDryRun: false } as const;
    const text = 'Hey {name}, did “{topic}” reach the right person at {company}?';
    const { id } = await saveTemplate(doors, { ...change, id: null, text });
    await approveTemplate(doors, { id, isDryRun: false });
    expect((await draft()).text).toBe(
      'Hey Ann, did “Did you read our proposal” reach the right person at [company]?',
    );
    expect((await listTemplates(doors))[0]).toMatchObject({ id, isApproved: true });
    await saveTemplate(doors, { ...change, id, text: 'Other words, {name}?' });
    expect((await listTemplates(doors))[0]).toMatchObject({ id, isApproved: false });
  });

  it('in an auto chat approved words are approved by themselves, after they could be seen', async () => {
    const { draft, doors, db, id, later } = await world(stores, [
      [0, 'Hi Mira, nice to meet you'],
      [1, 'Hi Ann, did you read our proposal?'],
    ]);
    const row = await draft();
    const run = async () =>
      (await autoApprove(doors, { settings: defaults, isDryRun: false })).map((one) => one.id);
    const plan = async (hours: number) =>
      (await planAhead(doors, { settings: defaults, timeZone: 'UTC', hours })).planned;
    later('2026-03-03T14:00:00.000Z');
    expect(await run()).toEqual([]);
    expect(await plan(24)).toEqual([]);
    await updateChats(db, { ids: [id], changes: { followUpPolicy: 'auto' } });
    expect(await run()).toEqual([]);
    await approveTemplate(doors, { id: row.templateId ?? '', isDryRun: false });
    later('2026-03-03T12:30:00.000Z');
    expect(await run()).toEqual([]);
    expect(await plan(24)).toMatchObject([
      { id: row.id, status: 'draft', what: 'auto', why: expect.stringContaining('reject') },
    ]);
    expect(await plan(12)).toEqual([]);
    later('2026-03-03T13:30:00.000Z');
    expect(await run()).toEqual([row.id]);
    expect(await plan(24)).toMatchObject([{ id: row.id, status: 'approved', what: 'send' }]);
    const [approved] = await listFollowUps(db, { ids: [row.id] });
    expect(approved).toMatchObject({ status: 'approved', baseMessageId: 2 });
  });

  it('what was changed, or answered since, needs a person in an auto chat, too', async () => {
    const { draft, doors, db, id, later } = await world(stores, [
      [1, 'Hi Ann, did you read our proposal?'],
    ]);
    await updateChats(db, { ids: [id], changes: { followUpPolicy: 'auto' } });
    const [changed, answered] = [await draft(), await draft()];
    await approveTemplate(doors, { id: answered.templateId ?? '', isDryRun: false });
    const edit = { row: changed, text: 'Other words?', sendAt: undefined, isDryRun: false };
    await editFollowUp(doors, edit);
    await upsertMessages(db, { messages: [aMessage({ messageId: 2, text: 'Yes' })] });
    later('2026-03-03T18:00:00.000Z');
    expect(await autoApprove(doors, { settings: defaults, isDryRun: false })).toEqual([]);
  });

  it('a draft that they have overtaken is approved only by who means it', async () => {
    const { db, doors, id, draft } = await world(stores, [
      [1, 'Hi Ann, nice to meet you!'],
      [0, 'Could you send me the contract?'],
    ]);
    const ours = await draft();
    const row = { ...ours, text: 'Hi Ann, shall I send the contract?' };
    const approval = { row, via: 'command', isDryRun: true };
    expect(await approveFollowUp(doors, approval)).toMatchObject({ status: 'approved' });
    const gone = {
      messageId: 3,
      isOutgoing: 0,
      text: 'No need: we have signed elsewhere',
    } as const;
    await upsertMessages(db, { messages: [aMessage({ ...gone, senderName: null })] });
    await updateChats(db, { ids: [id], changes: { newestMessageId: 3 } });
    await expect(approveFollowUp(doors, approval)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('since it was drafted: No need: we have signed elsewhere'),
      hint: expect.stringContaining('--force'),
    });
    expect(await approveFollowUp(doors, { ...approval, isForced: true })).toMatchObject({
      baseMessageId: 3,
    });
  });
});

import * as v from 'valibot';
import { setTags } from '../store/chat-labels.ts';
import { updateChats } from '../store/chats.ts';
import { updateCompany } from '../store/companies.ts';
import { dropContact, updateContact } from '../store/contacts.ts';
import { forgetDecisions } from '../store/decisions.ts';
import { dismissFacts } from '../store/facts.ts';
import type { ActivityRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { policies, policyAgain } from './rules/dispatch/follow-up-policy.ts';
import { takeBackConfirm } from './suggestion/take-back.ts';
import { takeBackFollowUp } from './take-back-follow-up.ts';

export type TakeBack = (doors: Pick<Doors, 'db' | 'now'>, act: ActivityRow) => Promise<void>;

/** Puts things back as this act found them. @throws {AppError} `refused` */
export async function takeBack(doors: Pick<Doors, 'db' | 'now'>, act: ActivityRow): Promise<void> {
  const way = ways.get(act.verb);
  if (!way) throw new AppError('refused', `"${act.summary}" cannot be undone`);
  await way(doors, act);
  // They stay in the log, but nothing is learned from them any more.
  const decided = v.safeParse(withDecisions, JSON.parse(act.before ?? 'null'));
  const ids = decided.success ? decided.output.decisionIds : [];
  if (ids.length > 0) await forgetDecisions(doors.db, { ids, at: doors.now().toISOString() });
}

const withDecisions = v.object({ decisionIds: v.array(v.string()) });

const flag = v.picklist([0, 1]);
const textOrNull = v.nullable(v.string());

const decision = v.object({
  state: v.picklist(['new', 'crm', 'ignored']),
  ignoredReason: textOrNull,
  isSynced: flag,
});

const mark = v.union([
  v.object({
    snoozedAt: textOrNull,
    snoozedUntil: textOrNull,
    snoozedTo: v.nullable(v.number()),
    snoozedUnlessReply: flag,
  }),
  v.object({ settledTo: v.nullable(v.number()) }),
]);

const settings = v.object({
  stage: v.exactOptional(textOrNull),
  priority: v.exactOptional(v.number()),
  category: v.exactOptional(textOrNull),
  categoryConfidence: v.exactOptional(v.nullable(v.number())),
  note: v.exactOptional(textOrNull),
  owner: v.exactOptional(textOrNull),
  followUpPolicy: v.exactOptional(v.pipe(v.picklist(policies), v.transform(policyAgain))),
  timeZone: v.exactOptional(textOrNull),
  zoneNotKnown: v.exactOptional(textOrNull),
});

const tagged = v.object({ tags: v.exactOptional(v.array(v.string())) });

const company = v.object({
  name: v.exactOptional(v.string()),
  url: v.exactOptional(textOrNull),
  domain: v.exactOptional(textOrNull),
  stage: v.exactOptional(textOrNull),
  description: v.exactOptional(textOrNull),
});

const contact = v.object({
  name: v.exactOptional(v.string()),
  role: v.exactOptional(textOrNull),
  companyId: v.exactOptional(textOrNull),
  profiles: v.exactOptional(v.string()),
});

const decide: TakeBack = async ({ db }, act) => {
  await updateChats(db, { ids: chatOf(act), changes: parsed(decision, act) });
};

const unmark: TakeBack = async ({ db }, act) => {
  await updateChats(db, { ids: chatOf(act), changes: parsed(mark, act) });
};

const setChat: TakeBack = async ({ db }, act) => {
  const changes = parsed(settings, act);
  if (Object.keys(changes).length > 0) await updateChats(db, { ids: chatOf(act), changes });
  const { tags } = parsed(tagged, act);
  for (const chatId of chatOf(act)) if (tags) await setTags(db, { chatId, tags });
};

const forgetFacts: TakeBack = async ({ db }, act) => {
  const { factIds } = parsed(v.object({ factIds: v.array(v.string()) }), act);
  await dismissFacts(db, { ids: factIds, at: null });
};

const editCompany: TakeBack = async ({ db }, act) => {
  await updateCompany(db, { id: act.subject ?? '', changes: parsed(company, act) });
};

const editContact: TakeBack = async ({ db }, act) => {
  await updateContact(db, { id: act.subject ?? '', changes: parsed(contact, act) });
};

const remember: TakeBack = async ({ db }, act) => {
  await forgetDecisions(db, { ids: parsed(forgotten, act).forgottenIds, at: null });
};

const forgotten = v.object({ forgottenIds: v.array(v.string()) });

const takeOverAgain: TakeBack = async ({ db }, act) => {
  const { companyId, to } = parsed(handedOver, act);
  await updateContact(db, { id: act.subject ?? '', changes: { companyId } });
  if (to.was === null) await dropContact(db, to.id);
  else await updateContact(db, { id: to.id, changes: to.was });
};

const handedOver = v.object({
  companyId: textOrNull,
  to: v.object({ id: v.string(), was: v.nullable(v.object({ companyId: textOrNull })) }),
});

/** By the verb of the activity. An act that is not named here stays done, and `u` passes it over. */
const ways: ReadonlyMap<string, TakeBack> = new Map<string, TakeBack>([
  ['confirm', ({ db }, act) => takeBackConfirm(db, act)],
  ['add', decide],
  ['ignore', decide],
  ['restore', decide],
  ['sync-on', decide],
  ['sync-off', decide],
  ['snooze', unmark],
  ['wake', unmark],
  ['done', unmark],
  ['not-done', unmark],
  ['set-chat', setChat],
  ['forget-decision', remember],
  ['edit-company', editCompany],
  ['forget-facts', forgetFacts],
  ['edit-contact', editContact],
  ['hand-over', takeOverAgain],
  ['add-follow-up', takeBackFollowUp],
  ['edit-follow-up', takeBackFollowUp],
  ['approve-follow-up', takeBackFollowUp],
  ['cancel-follow-up', takeBackFollowUp],
  ['reject-follow-up', takeBackFollowUp],
  // The log itself says what is put aside: what is marked as undone there counts no more.
  ['dismiss-advice', async () => {}],
  ['restore-advice', async () => {}],
]);

export const undoableVerbs: readonly string[] = [...ways.keys()];

function chatOf({ chatId }: ActivityRow): string[] {
  return chatId === null ? [] : [chatId];
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  { before }: ActivityRow,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(before ?? 'null'));
}

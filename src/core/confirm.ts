import type { Kysely } from 'kysely';
import { recordActivities } from '../store/activities.ts';
import { updateChats } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { listDecisions, type NewDecision, recordDecision } from '../store/decisions.ts';
import type { ChatRow, Schema } from '../store/schema.ts';
import type { DecisionRow } from '../store/schema-records.ts';
import { saveSuggestions } from '../store/suggestions.ts';
import { newActivity } from './activity.ts';
import type { Doors } from './doors.ts';
import { type ChosenCompany, type CompanyAnswer, chooseCompany } from './rules/company/answer.ts';
import type { Evidence } from './rules/evidence.ts';
import { coreOf } from './rules/names/names.ts';
import { decisionsOf } from './suggestion/confirm-decisions.ts';
import { contactsAt, makeSuggestion, type Suggested } from './suggestion/make-suggestion.ts';
import { type CompanyPlan, planCompany, writeCompany } from './suggestion/plan-company.ts';
import {
  type ContactAnswer,
  type ContactPlan,
  planContacts,
  writeContact,
} from './suggestion/plan-contacts.ts';
import { readEvidence } from './suggestion/read-evidence.ts';
import { readSurroundings } from './suggestion/surroundings.ts';
import { beforeConfirm } from './suggestion/take-back.ts';

export interface ConfirmAnswer extends CompanyAnswer {
  /** `all` who are suggested, if not given. */
  contacts?: ContactAnswer | undefined;
  via: 'terminal' | 'command' | '--yes';
}

export interface Confirmed {
  chat: Pick<ChatRow, 'id' | 'title'>;
  answer: DecisionRow['answer'];
  /** `null` when the answer is that there is none. */
  company: { id: string; name: string; domain: string | null; isNew: boolean } | null;
  contacts: { id: string; name: string; participantId: string | null; isNew: boolean }[];
  /** `false` when all of it was so already: nothing was written. */
  isChanged: boolean;
}

/**
 * Writes the person's answer: a decision with what was suggested, the company (a known one again, where it is
 * one), the link of the chat to it, its contacts, and an activity from which all of it can be undone. All of it,
 * or nothing.
 *
 * @throws {AppError} `usage`, `ambiguous`, `not-found` or `refused` when the answer cannot be meant.
 */
export async function confirm(
  doors: Pick<Doors, 'db' | 'now'>,
  chat: ChatRow,
  { isDryRun = false, ...answer }: ConfirmAnswer & { isDryRun?: boolean },
): Promise<Confirmed> {
  return inTransaction(doors.db, async (db) => {
    const now = doors.now();
    const surroundings = await readSurroundings({ db }, chat.accountId);
    const suggested = await makeSuggestion({ db, now: () => now }, { chat, surroundings });
    const evidence = await readEvidence({ db }, { chat, surroundings });
    const plan = await planConfirm(db, { chat, answer, suggested, evidence, now });
    if (plan.isChanged && !isDryRun) await write(db, { chat, plan, suggested, now });
    return confirmedOf(chat, plan);
  });
}

interface Plan {
  chosen: ChosenCompany;
  company: CompanyPlan | null;
  contacts: ContactPlan[];
  decisions: NewDecision[];
  isChanged: boolean;
}

interface Given {
  chat: ChatRow;
  answer: ConfirmAnswer;
  suggested: Suggested;
  evidence: Evidence;
  now: Date;
}

async function planConfirm(
  db: Kysely<Schema>,
  { chat, answer, suggested, evidence, now }: Given,
): Promise<Plan> {
  const { verdict, candidates } = suggested;
  const offered = candidates.map(({ company }) => company);
  const chosen = chooseCompany(answer, { verdict, offered });
  const company = chosen.company ? await planCompany(db, { chosen: chosen.company, now }) : null;
  const offeredContacts = company
    ? contactsFor(suggested, { evidence, chosen, name: company.row.name })
    : [];
  const contacts = company
    ? await planContacts(db, {
        accountId: chat.accountId,
        companyId: company.row.id,
        evidence,
        suggested: offeredContacts,
        answer: answer.contacts ?? 'all',
        now,
      })
    : [];
  const decisions = decisionsOf({
    chat,
    via: answer.via,
    suggested,
    now,
    chosen,
    company,
    contacts,
    offeredContacts,
  });
  const isNews =
    chat.companyId !== (company?.row.id ?? null) ||
    (company !== null && hasNews(company)) ||
    contacts.some(hasNews);
  const isChanged = isNews || !(await isDecidedAlready(db, { chat, chosen, company }));
  return { chosen, company, contacts, decisions, isChanged };
}

function contactsFor(
  suggested: Suggested,
  { evidence, chosen, name }: { evidence: Evidence; chosen: ChosenCompany; name: string },
) {
  const isFirst = chosen.index === 0 && suggested.verdict !== 'none';
  return isFirst ? suggested.contacts : contactsAt(evidence, coreOf(name));
}

function hasNews(plan: CompanyPlan | ContactPlan): boolean {
  return plan.kind === 'new' || Object.keys(plan.changes).length > 0;
}

/** Answering twice is one decision: else learning would count it twice. */
async function isDecidedAlready(
  db: Kysely<Schema>,
  { chat, chosen, company }: { chat: ChatRow; chosen: ChosenCompany; company: CompanyPlan | null },
): Promise<boolean> {
  const latest = (await listDecisions(db, { chatId: chat.id, kind: 'company' })).at(-1);
  const isNone = (answer: DecisionRow['answer']) => answer === 'none';
  return (
    latest !== undefined &&
    latest.companyId === (company?.row.id ?? null) &&
    isNone(latest.answer) === isNone(chosen.answer)
  );
}

async function write(
  db: Kysely<Schema>,
  { chat, plan, suggested, now }: { chat: ChatRow; plan: Plan; suggested: Suggested; now: Date },
): Promise<void> {
  const { company, contacts, decisions } = plan;
  if (suggested.row) await saveSuggestions(db, [suggested.row]);
  if (company) await writeCompany(db, company);
  await updateChats(db, { ids: [chat.id], changes: { companyId: company?.row.id ?? null } });
  for (const contact of contacts) await writeContact(db, contact);
  for (const decision of decisions) await recordDecision(db, decision);
  const what = company ? `confirmed ${company.row.name} as the company` : 'confirmed no company';
  const activity = newActivity({
    now,
    verb: 'confirm',
    chatId: chat.id,
    subject: company?.row.id ?? null,
    summary: `${what} behind ${chat.title}`,
    before: beforeConfirm({ chat, company, contacts, decisions }),
  });
  await recordActivities(db, [activity]);
}

function confirmedOf(
  { id, title }: ChatRow,
  { chosen, company, contacts, isChanged }: Plan,
): Confirmed {
  return {
    chat: { id, title },
    answer: chosen.answer,
    company: company && {
      id: company.row.id,
      name: company.row.name,
      domain: (company.kind === 'known' ? company.changes.domain : null) ?? company.row.domain,
      isNew: company.kind === 'new',
    },
    contacts: contacts.map(({ kind, row }) => ({
      id: row.id,
      name: row.name,
      participantId: row.peerId,
      isNew: kind === 'new',
    })),
    isChanged,
  };
}

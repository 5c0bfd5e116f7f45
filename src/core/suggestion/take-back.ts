import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { listChats } from '../../store/chat-list.ts';
import { updateChats } from '../../store/chats.ts';
import { dropCompany, updateCompany } from '../../store/companies.ts';
import { dropContact, listContacts, updateContact } from '../../store/contacts.ts';
import type { NewDecision } from '../../store/decisions.ts';
import { listFacts } from '../../store/facts.ts';
import type { ActivityRow, ChatRow, Schema } from '../../store/schema.ts';
import type { CompanyPlan } from './plan-company.ts';
import type { ContactPlan } from './plan-contacts.ts';

/** How everything was that a confirmation changes. */
export function beforeConfirm({
  chat,
  company,
  contacts,
  decisions,
}: {
  chat: ChatRow;
  company: CompanyPlan | null;
  contacts: readonly ContactPlan[];
  decisions: readonly NewDecision[];
}): v.InferInput<typeof before> {
  return {
    companyId: chat.companyId,
    company: company && { id: company.row.id, was: company.kind === 'new' ? null : was(company) },
    contacts: contacts.map((plan) => ({
      id: plan.row.id,
      was: plan.kind === 'new' ? null : was(plan),
    })),
    decisionIds: decisions.map(({ id }) => id),
  };
}

/** The chat, the company and the contacts as the confirmation found them. What others use by now stays. */
export async function takeBackConfirm(
  db: Kysely<Schema>,
  { chatId, before: json }: ActivityRow,
): Promise<void> {
  const { companyId, company, contacts } = v.parse(before, JSON.parse(json ?? 'null'));
  if (chatId !== null) await updateChats(db, { ids: [chatId], changes: { companyId } });
  for (const { id, was: changes } of contacts) {
    if (changes === null) await dropContact(db, id);
    else if (Object.keys(changes).length > 0) await updateContact(db, { id, changes });
  }
  if (!company) return;
  if (company.was === null) await dropUnused(db, company.id);
  else if (Object.keys(company.was).length > 0)
    await updateCompany(db, { id: company.id, changes: company.was });
}

async function dropUnused(db: Kysely<Schema>, id: string): Promise<void> {
  const [chats, contacts, facts] = await Promise.all([
    listChats(db, { companyId: id, limit: 1 }),
    listContacts(db, { companyId: id, limit: 1 }),
    listFacts(db, [id]),
  ]);
  if (chats.length + contacts.length + facts.length === 0) await dropCompany(db, id);
}

const textOrNull = v.nullable(v.string());

const before = v.object({
  companyId: textOrNull,
  company: v.nullable(
    v.object({
      id: v.string(),
      /** The columns that were changed, as they were; `null` for a new company. */
      was: v.nullable(
        v.object({
          domain: v.exactOptional(textOrNull),
          url: v.exactOptional(textOrNull),
          socials: v.exactOptional(v.string()),
          aliases: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
  contacts: v.array(
    v.object({
      id: v.string(),
      was: v.nullable(
        v.object({
          companyId: v.exactOptional(textOrNull),
          username: v.exactOptional(textOrNull),
          role: v.exactOptional(textOrNull),
          profiles: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
  decisionIds: v.array(v.string()),
});

function was<Row extends object, Changes extends object>({
  row,
  changes,
}: {
  row: Row;
  changes: Changes;
}): object {
  const columns = new Set(Object.keys(changes));
  return Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)));
}

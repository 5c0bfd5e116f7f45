import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import {
  addContact,
  type ContactChanges,
  findContactOfPeer,
  updateContact,
} from '../../store/contacts.ts';
import type { ContactRow, Schema } from '../../store/schema.ts';
import { AppError } from '../errors.ts';
import type { Evidence, Person } from '../rules/evidence.ts';
import { readDisplayName } from '../rules/names/display-name.ts';
import { cleanText } from '../rules/text/clean-text.ts';
import { textsByName } from '../stored-texts.ts';
import type { SuggestedContact } from './stored-suggestion.ts';

export type ContactPlan = { suggested: SuggestedContact | null } & (
  | { kind: 'new'; row: Omit<ContactRow, 'nameKey'> }
  | { kind: 'known'; row: ContactRow; changes: ContactChanges }
);

/** All who are suggested, nobody, or these: ids of participants or `@usernames`. */
export type ContactAnswer = 'all' | 'none' | readonly string[];

export interface PlanContacts {
  accountId: string;
  companyId: string;
  evidence: Evidence;
  suggested: readonly SuggestedContact[];
  answer: ContactAnswer;
  now: Date;
}

/** @throws {AppError} `not-found` for somebody who is not in the chat. */
export async function planContacts(
  db: Kysely<Schema>,
  request: PlanContacts,
): Promise<ContactPlan[]> {
  const plans: ContactPlan[] = [];
  for (const person of chosenPeople(request)) {
    const suggested =
      request.suggested.find(({ participantId }) => participantId === person.peerId) ?? null;
    plans.push(await planContact(db, { ...request, person, suggested }));
  }
  return plans;
}

export async function writeContact(db: Kysely<Schema>, plan: ContactPlan): Promise<void> {
  if (plan.kind === 'new') await addContact(db, plan.row);
  else if (Object.keys(plan.changes).length > 0)
    await updateContact(db, { id: plan.row.id, changes: plan.changes });
}

function chosenPeople({ answer, suggested, evidence: { people } }: PlanContacts): Person[] {
  if (answer === 'none') return [];
  if (answer === 'all') {
    const ids = new Set(suggested.map(({ participantId }) => participantId));
    return people.filter(({ peerId }) => ids.has(peerId));
  }
  return [...new Set(answer)].map((wanted) => {
    const username = wanted.replace(/^@/, '').toLowerCase();
    const person = people.find(
      ({ peerId, username: name, isMe }) =>
        !isMe && (peerId === wanted || name?.toLowerCase() === username),
    );
    if (person) return person;
    const known = people.filter(({ isMe, isBot }) => !(isMe || isBot)).slice(0, 8);
    throw new AppError('not-found', `nobody in this chat has the id "${cleanText(wanted)}"`, {
      hint: known.map(({ peerId, name }) => `${peerId} (${cleanText(name)})`).join(', '),
    });
  });
}

async function planContact(
  db: Kysely<Schema>,
  {
    accountId,
    companyId,
    person,
    suggested,
    now,
  }: Pick<PlanContacts, 'accountId' | 'companyId' | 'now'> & {
    person: Person;
    suggested: SuggestedContact | null;
  },
): Promise<ContactPlan> {
  const { peerId, username } = person;
  const known = await findContactOfPeer(db, { accountId, peerId });
  if (known) {
    const changes = additions(known, { companyId, username, suggested });
    return { suggested, kind: 'known', row: known, changes };
  }
  const name = cleanText(suggested?.name ?? readDisplayName(person.name).person).trim();
  const row = {
    id: randomUUID(),
    accountId,
    peerId,
    name: name || cleanText(person.name) || (username ?? peerId),
    username,
    companyId,
    role: suggested?.role ?? null,
    profiles: JSON.stringify(suggested?.profiles ?? {}),
    createdAt: now.toISOString(),
  };
  return { suggested, kind: 'new', row };
}

function additions(
  row: ContactRow,
  {
    companyId,
    username,
    suggested,
  }: { companyId: string; username: string | null; suggested: SuggestedContact | null },
): ContactChanges {
  const changes: ContactChanges = {};
  if (row.companyId !== companyId) changes.companyId = companyId;
  if (username !== null && row.username !== username) changes.username = username;
  if (row.role === null && suggested?.role) changes.role = suggested.role;
  const known = textsByName(row.profiles);
  const merged = { ...suggested?.profiles, ...known };
  if (Object.keys(merged).length > Object.keys(known).length)
    changes.profiles = JSON.stringify(merged);
  return changes;
}

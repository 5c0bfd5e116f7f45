import { randomUUID } from 'node:crypto';
import type { NewDecision } from '../../store/decisions.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { ChosenCompany } from '../rules/company/answer.ts';
import type { CompanyPlan } from './plan-company.ts';
import type { ContactPlan } from './plan-contacts.ts';
import type { SuggestedContact, Suggestion } from './stored-suggestion.ts';

export interface Answered {
  chat: Pick<ChatRow, 'id'>;
  via: string;
  now: Date;
  suggested: Suggestion;
  chosen: ChosenCompany;
  company: CompanyPlan | null;
  contacts: readonly ContactPlan[];
  /** Who was suggested for the chosen company. */
  offeredContacts: readonly SuggestedContact[];
}

/** What to learn from: what was suggested, with its factors, and what the person made of it. */
export function decisionsOf({ chat, via, now, company, ...rest }: Answered): NewDecision[] {
  const { suggested, chosen, contacts, offeredContacts } = rest;
  const decision = (more: Pick<NewDecision, 'kind' | 'answer' | 'suggested' | 'chosen'>) => ({
    id: randomUUID(),
    chatId: chat.id,
    companyId: company?.row.id ?? null,
    decidedAt: now.toISOString(),
    via,
    ...more,
  });
  const { verdict, candidates, choice } = suggested;
  const taken = new Set(contacts.map(({ row }) => row.peerId));
  const others = contacts.filter((contact) => contact.suggested === null);
  return [
    decision({
      kind: 'company',
      answer: chosen.answer,
      suggested: JSON.stringify({ verdict, candidates, choice }),
      chosen: chosen.company && JSON.stringify({ ...chosen.company, index: chosen.index }),
    }),
    ...offeredContacts.map((contact) => {
      const isTaken = taken.has(contact.participantId);
      return decision({
        kind: 'contact',
        answer: isTaken ? 'confirmed' : 'none',
        suggested: JSON.stringify(contact),
        chosen: isTaken ? personJson(contact.participantId) : null,
      });
    }),
    ...others.map(({ row }) =>
      decision({
        kind: 'contact',
        answer: 'overridden',
        suggested: null,
        chosen: personJson(row.peerId),
      }),
    ),
  ];
}

function personJson(participantId: string | null): string {
  return JSON.stringify({ participantId });
}

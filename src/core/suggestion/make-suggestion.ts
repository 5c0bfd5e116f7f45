import { createHash } from 'node:crypto';
import type { ChatRow, SuggestionRow } from '../../store/schema.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import type { Doors } from '../doors.ts';
import { contactWeights } from '../rules/contact-weights.ts';
import { type ScoredContact, scoreContacts } from '../rules/contacts.ts';
import type { Evidence } from '../rules/evidence.ts';
import { type ScoredCandidate, scoreCompanies } from '../rules/score.ts';
import { readEvidence, type Surroundings } from './read-evidence.ts';
import {
  type Candidate,
  parseSuggestion,
  type SuggestedContact,
  type Suggestion,
} from './stored-suggestion.ts';

export interface Suggested extends Suggestion {
  evidence: Evidence;
  /** To be stored; `null` when the stored one was made from the same evidence. */
  row: SuggestionRow | null;
}

/** The chat's suggestion: the stored one while its evidence is the same, else made anew (but not yet stored). */
export async function makeSuggestion(
  doors: Pick<Doors, 'db' | 'now'>,
  { chat, surroundings }: { chat: ChatRow; surroundings: Surroundings },
): Promise<Suggested> {
  const evidence = await readEvidence(doors, { chat, surroundings });
  const evidenceHash = hashOf(evidence);
  const stored = await findSuggestion(doors.db, chat.id);
  const known = stored?.evidenceHash === evidenceHash ? parseSuggestion(stored) : null;
  if (known) return { ...known, evidence, row: null };
  const suggestion = decide(evidence);
  const row: SuggestionRow = {
    chatId: chat.id,
    verdict: suggestion.verdict,
    candidates: JSON.stringify(suggestion.candidates),
    contacts: JSON.stringify(suggestion.contacts),
    warnings: JSON.stringify(suggestion.warnings),
    choice: suggestion.choice && JSON.stringify(suggestion.choice),
    evidenceHash,
    engine: 'rules',
    computedAt: doors.now().toISOString(),
  };
  return { ...suggestion, evidence, row };
}

/** Who of the chat belongs to this company, whether or not it was the one that was suggested first. */
export function contactsAt(evidence: Evidence, core: string): SuggestedContact[] {
  const { collected, candidates } = scoreCompanies(evidence);
  const cores = candidates.find(({ company }) => company.cores.includes(core))?.company.cores;
  const company = { cores: cores ?? [core] };
  return scoreContacts(evidence, { collected, company }).map(toContact);
}

function decide(evidence: Evidence): Suggestion {
  const { verdict, candidates, collected, choice } = scoreCompanies(evidence);
  const [best] = candidates;
  const contacts =
    best && verdict !== 'none' ? scoreContacts(evidence, { collected, company: best.company }) : [];
  return {
    verdict,
    candidates: candidates.map(toCandidate),
    contacts: contacts.map(toContact),
    warnings: [],
    choice: { none: { ...choice.none }, candidates: choice.candidates.map((one) => ({ ...one })) },
  };
}

function toCandidate({ company, confidence, bias, factors }: ScoredCandidate): Candidate {
  const { knownId: id, name, domain, url, socials } = company;
  return { company: { id, name, domain, url, socials }, confidence, bias, factors };
}

function toContact(contact: ScoredContact): SuggestedContact {
  const { participantId, name, role, confidence, factors, profiles } = contact;
  return { participantId, name, role, confidence, bias: contactWeights.bias, factors, profiles };
}

/** Raise it with every change of the rules or weights: stored suggestions are then made anew. */
const rulesVersion = 8;

function hashOf(evidence: Evidence): string {
  return createHash('sha256')
    .update(JSON.stringify([rulesVersion, evidence]))
    .digest('hex');
}

import type { ChatRow, SuggestionRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { CandidateCompany } from '../rules/company/candidates.ts';
import { companyCues } from '../rules/company/cues.ts';
import type { Features } from '../rules/company/feature-names.ts';
import { learnedBias, withLearnedParts } from '../rules/company/learned-parts.ts';
import { type Opinion, opinionFactors } from '../rules/company/opinion.ts';
import { type ScoredCandidate, scoreCompanies } from '../rules/company/score.ts';
import { shippedWeights } from '../rules/company/shipped-weights.ts';
import { type ScoredContact, scoreContacts, scorePeople } from '../rules/contact/contacts.ts';
import type { Evidence } from '../rules/evidence.ts';
import type { Factor } from '../rules/factor.ts';
import { rememberedOf } from '../rules/learning/learn-companies.ts';
import { webFactors } from '../rules/sources/web-factors.ts';
import { type Dossier, evidenceHashOf, readDossiers } from './dossier.ts';
import { type ReadEvidence, readEvidences } from './read-evidence.ts';
import {
  type Candidate,
  parseSuggestion,
  type SuggestedContact,
  type Suggestion,
} from './stored-suggestion.ts';
import type { Surroundings } from './surroundings.ts';

export interface Suggested extends Suggestion {
  /** `rules`, or the language model that helped. */
  engine: string;
  /** To be stored; `null` when the stored one was made from the same evidence. */
  row: SuggestionRow | null;
}

type Ask = Pick<Dossier, 'chat' | 'surroundings'>;

/** The chat's suggestion: the stored one while its evidence is the same, else made anew (but not yet stored). */
export async function makeSuggestion(
  doors: Pick<Doors, 'db' | 'now'>,
  request: Ask,
): Promise<Suggested> {
  for await (const { suggested } of makeSuggestions(doors, [request])) return suggested;
  throw new Error('nothing came of one chat');
}

/** As {@link makeSuggestion}, of some dozens of chats, which are read together; not in their order. */
export async function* makeSuggestions(
  doors: Pick<Doors, 'db' | 'now'>,
  requests: readonly Ask[],
): AsyncGenerator<{ chat: ChatRow; suggested: Suggested }> {
  const changed: Dossier[] = [];
  for (const dossier of await readDossiers(doors, requests)) {
    const { chat, stored, writers, said } = dossier;
    const isSame = stored !== undefined && stored.evidenceHash === evidenceHashOf(dossier, writers);
    const known = isSame ? parseSuggestion(stored) : null;
    if (!known) changed.push(dossier);
    else yield { chat, suggested: { ...known, engine: said?.engine ?? 'rules', row: null } };
  }
  for await (const read of readEvidences(doors, changed)) {
    const suggested = suggestedOf(read, doors.now());
    yield { chat: read.request.chat, suggested };
  }
}

function suggestedOf(
  { request: dossier, evidence, writers, writerRows }: ReadEvidence<Dossier>,
  now: Date,
): Suggested {
  const { chat, surroundings, said } = dossier;
  const suggestion = decide(evidence, surroundings, said?.opinion ?? null);
  const engine = said?.engine ?? 'rules';
  const row: SuggestionRow = {
    chatId: chat.id,
    verdict: suggestion.verdict,
    candidates: JSON.stringify(suggestion.candidates),
    contacts: JSON.stringify([...suggestion.contacts, ...suggestion.others]),
    warnings: JSON.stringify(suggestion.warnings),
    choice: suggestion.choice && JSON.stringify(suggestion.choice),
    evidenceHash: evidenceHashOf(dossier, writerRows),
    writers: JSON.stringify(writers),
    engine,
    isLearned: surroundings.model === null ? 0 : 1,
    computedAt: now.toISOString(),
  };
  return { ...suggestion, engine, row };
}

/** Who of the chat belongs to this company, whether or not it was the one that was suggested first. */
export function contactsAt(evidence: Evidence, core: string): SuggestedContact[] {
  const { collected, candidates } = scoreCompanies(evidence);
  const cores = candidates.find(({ company }) => company.cores.includes(core))?.company.cores;
  const company = { cores: cores ?? [core] };
  return scoreContacts(evidence, { collected, company }).map(toContact);
}

function decide(
  evidence: Evidence,
  { model, record, web }: Pick<Surroundings, 'model' | 'record' | 'web'>,
  opinion: Opinion | null,
): Suggestion {
  const people = evidence.people
    .filter(({ isMe, isBot }) => !(isMe || isBot))
    .map(({ peerId }) => peerId);
  const cuesOf = (company: CandidateCompany) => companyCues(company, people);
  const weights = model?.weights ?? shippedWeights;
  const scored = scoreCompanies(evidence, {
    weights,
    extras: (company) => [...remembered(company), ...told(company), ...proved(company)],
  });
  const { verdict, candidates, collected, choice, warnings } = scored;
  const [best] = candidates;
  const staffAndOthers =
    best && verdict !== 'none' ? scorePeople(evidence, { collected, company: best.company }) : [];
  return {
    verdict,
    candidates: candidates.map((candidate) => toCandidate(candidate, choice.none)),
    contacts: staffAndOthers.filter(isStaff).map(toContact),
    others: staffAndOthers.filter((person) => !isStaff(person)).map(toContact),
    warnings,
    choice: {
      none: { ...choice.none },
      candidates: choice.candidates.map((one) => ({ ...one })),
      cues: scored.companies.map(cuesOf),
    },
  };

  function remembered(company: CandidateCompany): readonly Factor[] {
    if (model === null) return [];
    return rememberedOf(model, { chatId: evidence.chat.id, company, cues: cuesOf(company) });
  }

  function told(company: CandidateCompany): readonly Factor[] {
    return webFactors(company, { evidence, facts: web.of(company) });
  }

  function proved(company: CandidateCompany): readonly Factor[] {
    return opinionFactors(company, { opinion, record, slope: weights.confidence.slope });
  }

  function toCandidate(
    { company, confidence, bias, factors, features }: ScoredCandidate,
    none: Features,
  ): Candidate {
    const { knownId: id, name, domain, url, socials } = company;
    const of = { id, name, domain, url, socials };
    if (model === null) return { company: of, confidence, bias, factors };
    const compared = { features, none, weights: model.weights, shipped: shippedWeights };
    const learned = learnedBias(compared);
    return {
      company: of,
      confidence,
      bias,
      ...(learned !== 0 && { biasLearned: learned }),
      factors: withLearnedParts(factors, compared),
    };
  }
}

function toContact(contact: ScoredContact): SuggestedContact {
  const { participantId, name, role, relation, confidence, bias, factors, profiles } = contact;
  return { participantId, name, role, relation, confidence, bias, factors, profiles };
}

function isStaff({ relation }: ScoredContact): boolean {
  return relation === 'staff';
}

import type { Kysely } from 'kysely';
import { cleanText } from '../../../core/rules/text/clean-text.ts';
import { findStored } from '../../../core/suggestion/find-stored.ts';
import { parseSuggestion, type Suggestion } from '../../../core/suggestion/stored-suggestion.ts';
import type { Schema } from '../../../store/schema.ts';
import type { ShownFactor, ShownSuggestion } from '../state/detail.ts';

/** The stored suggestion with clean texts; `null` when there is none, or none that this version can read. */
export async function readSuggestion(
  db: Kysely<Schema>,
  chatId: string,
): Promise<ShownSuggestion | null> {
  const row = await findStored(db, chatId);
  const suggestion = row ? parseSuggestion(row) : null;
  return suggestion && toShown(suggestion);
}

function toShown({ verdict, candidates, contacts, warnings }: Suggestion): ShownSuggestion {
  return {
    verdict,
    candidates: candidates.map(({ company, confidence, bias, factors }) => ({
      name: cleanText(company.name),
      seen: { name: company.name, domain: company.domain },
      domain: company.domain === null ? null : cleanText(company.domain),
      url: company.url === null ? null : cleanText(company.url),
      confidence,
      bias,
      factors: factors.map(toFactor),
    })),
    contacts: contacts.map(({ participantId, name, role, confidence, bias, factors }) => ({
      participantId,
      name: cleanText(name),
      role: role === null ? null : cleanText(role),
      confidence,
      bias,
      factors: factors.map(toFactor),
    })),
    warnings: warnings.map(cleanText),
  };
}

function toFactor({ name, evidence, weight }: ShownFactor): ShownFactor {
  return { name: cleanText(name), evidence: cleanText(evidence), weight };
}

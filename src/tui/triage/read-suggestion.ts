import type { Kysely } from 'kysely';
import { cleanText } from '../../core/rules/clean-text.ts';
import { parseSuggestion, type Suggestion } from '../../core/suggestion/stored-suggestion.ts';
import type { Schema } from '../../store/schema.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import type { ShownSuggestion } from './detail.ts';

/** The stored suggestion with clean texts; `null` when there is none, or none that this version can read. */
export async function readSuggestion(
  db: Kysely<Schema>,
  chatId: string,
): Promise<ShownSuggestion | null> {
  const row = await findSuggestion(db, chatId);
  const suggestion = row ? parseSuggestion(row) : null;
  return suggestion && toShown(suggestion);
}

function toShown({ verdict, candidates, contacts }: Suggestion): ShownSuggestion {
  return {
    verdict,
    candidates: candidates.map(({ company, confidence, bias, factors }) => ({
      name: cleanText(company.name),
      domain: company.domain === null ? null : cleanText(company.domain),
      url: company.url === null ? null : cleanText(company.url),
      confidence,
      bias,
      factors: factors.map(({ name, evidence, weight }) => ({
        name: cleanText(name),
        evidence: cleanText(evidence),
        weight,
      })),
    })),
    contacts: contacts.map(({ name, confidence }) => ({ name: cleanText(name), confidence })),
  };
}

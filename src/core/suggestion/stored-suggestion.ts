import * as v from 'valibot';
import type { SuggestionRow } from '../../store/schema.ts';

/** The JSON that `suggestions` holds, and `suggest --json` prints: one schema for writing, reading and showing. */
const factor = v.object({ name: v.string(), evidence: v.string(), weight: v.number() });

const texts = v.record(v.string(), v.string());

const candidate = v.object({
  company: v.object({
    /** Of the company in the CRM, if it is one already. */
    id: v.nullable(v.string()),
    name: v.string(),
    domain: v.nullable(v.string()),
    url: v.nullable(v.string()),
    socials: texts,
  }),
  confidence: v.number(),
  bias: v.number(),
  factors: v.array(factor),
});

const contact = v.object({
  participantId: v.string(),
  name: v.string(),
  role: v.nullable(v.string()),
  confidence: v.number(),
  bias: v.number(),
  factors: v.array(factor),
  profiles: texts,
});

export type Candidate = v.InferOutput<typeof candidate>;
export type SuggestedContact = v.InferOutput<typeof contact>;

export interface Suggestion {
  verdict: SuggestionRow['verdict'];
  candidates: Candidate[];
  /** Who belongs to the first candidate; nobody when the verdict is `none`. */
  contacts: SuggestedContact[];
}

/** @returns `null` for a row that another version has written. */
export function parseSuggestion(row: SuggestionRow): Suggestion | null {
  const candidates = v.safeParse(v.array(candidate), JSON.parse(row.candidates));
  const contacts = v.safeParse(v.array(contact), JSON.parse(row.contacts));
  if (!candidates.success || !contacts.success) return null;
  return { verdict: row.verdict, candidates: candidates.output, contacts: contacts.output };
}

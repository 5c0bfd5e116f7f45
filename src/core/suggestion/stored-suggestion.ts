import * as v from 'valibot';
import type { SuggestionRow } from '../../store/schema.ts';

/** The JSON that `suggestions` holds, and `suggest --json` prints: one schema for writing, reading and showing. */
const factor = v.object({
  name: v.string(),
  evidence: v.string(),
  weight: v.number(),
  feature: v.exactOptional(v.string()),
  /** The part of the weight that comes from the person's answers. */
  learned: v.exactOptional(v.number()),
});

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
  biasLearned: v.exactOptional(v.number()),
  factors: v.array(factor),
});

const contact = v.object({
  participantId: v.string(),
  name: v.string(),
  role: v.nullable(v.string()),
  relation: v.optional(
    v.picklist([
      'staff',
      'colleague',
      'agency',
      'investor',
      'adviser',
      'former',
      'other',
      'unknown',
    ]),
    'staff',
  ),
  confidence: v.number(),
  bias: v.number(),
  factors: v.array(factor),
  profiles: texts,
});

const vector = v.record(v.string(), v.number());

/** What the model saw of the chat, in the order of the candidates (more than are shown), and what they are remembered by. */
const choice = v.object({
  none: vector,
  candidates: v.array(vector),
  cues: v.array(v.array(v.string())),
});

export type StoredChoice = v.InferOutput<typeof choice>;
export type Candidate = v.InferOutput<typeof candidate>;
export type SuggestedContact = v.InferOutput<typeof contact>;

export interface Suggestion {
  verdict: SuggestionRow['verdict'];
  candidates: Candidate[];
  /** Who belongs to the first candidate; nobody when the verdict is `none`. */
  contacts: SuggestedContact[];
  /** Who is something else to it: an agency, an investor, an adviser, a former one, a colleague of mine. */
  others: SuggestedContact[];
  /** What to look at twice: signs that somebody passes for another. */
  warnings: string[];
  /** For a decision to keep; `null` when an earlier version has made the suggestion. */
  choice: StoredChoice | null;
}

/** @returns `null` for a row that another version has written. */
export function parseSuggestion(row: SuggestionRow): Suggestion | null {
  const candidates = v.safeParse(v.array(candidate), JSON.parse(row.candidates));
  const contacts = v.safeParse(v.array(contact), JSON.parse(row.contacts));
  const warnings = v.safeParse(v.array(v.string()), JSON.parse(row.warnings));
  const seen = v.safeParse(choice, JSON.parse(row.choice ?? 'null'));
  if (!(candidates.success && contacts.success && warnings.success)) return null;
  return {
    verdict: row.verdict,
    candidates: candidates.output,
    contacts: contacts.output.filter(({ relation }) => relation === 'staff'),
    others: contacts.output.filter(({ relation }) => relation !== 'staff'),
    warnings: warnings.output,
    choice: seen.success ? seen.output : null,
  };
}

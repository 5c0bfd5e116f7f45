import * as v from 'valibot';
import type { Json } from '../../store/column-types.ts';
import type { Drafted } from '../rules/advice/draft-outcome.ts';
import { templateKinds } from '../rules/draft/template-words.ts';

const drafted = v.object({
  text: v.string(),
  language: v.string(),
  kind: v.picklist(templateKinds),
  templateId: v.nullable(v.string()),
  habits: v.array(v.string()),
  firstName: v.optional(v.nullable(v.string()), null),
  me: v.optional(v.nullable(v.string()), null),
});

/** @returns `null` for words of one's own, and for what another version has written. */
export function parseDrafted(json: Json | null): Drafted | null {
  if (json === null) return null;
  const parsed = v.safeParse(drafted, JSON.parse(json));
  return parsed.success ? parsed.output : null;
}

export function draftedJson(value: Drafted): Json {
  return JSON.stringify(value);
}

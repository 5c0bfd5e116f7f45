import type { Wording } from './template-words.ts';
import type { Tone } from './tone.ts';

export interface TemplateValues {
  /** First name of the other side; `null` in a group, where nobody in particular is addressed. */
  name: string | null;
  /** Quoted from the message that the draft answers. */
  topic: string;
  company: string | null;
  me: string | null;
}

/**
 * A template with its variables filled in: `{hello}`, `{name}`, `{topic}`, `{company}`, `{me}`. What is not known
 * stays as a placeholder in brackets, so that the linter stops it and the person sees what is missing.
 */
export function fillTemplate(
  text: string,
  { values, wording, tone }: { values: TemplateValues; wording: Wording | undefined; tone: Tone },
): string {
  const filled = text
    // It brings its own mark: "{hello}, …" must not become "Hi Ann,, …".
    .replaceAll(/\{hello\}\s?[,!]/g, '{hello}')
    .replaceAll('{hello}', wording ? helloOf(wording, tone) : '{name},')
    .replaceAll('{blank}', `[${wording?.blank ?? 'your answer'}]`);
  // In one pass: what stands in a value is never taken for a variable.
  const known = new Map<string, string | null>([
    ['name', values.name ?? ''],
    ['topic', values.topic],
    ['company', values.company],
    ['me', values.me],
  ]);
  const withValues = filled.replaceAll(
    /\{(name|topic|company|me)\}/g,
    (_, variable: string) => known.get(variable) ?? `[${variable}]`,
  );
  return values.name === null ? withoutName(withValues) : withValues;
}

function helloOf(wording: Wording, { isFormal, greeting }: Tone): string {
  const usual = isFormal ? wording.formalHello : wording.casualHello;
  if (greeting === null) return usual;
  const first = greeting.slice(0, 1).toUpperCase() + greeting.slice(1);
  return usual.replace(/^[^{,!:]*?(?=,? ?\{name\})/u, first);
}

/** "Hi ," and "Привет, !" in a group become "Hi," and "Привет!". */
function withoutName(text: string): string {
  return text.replace(/[,\s]*\s([,!:])/u, '$1').replace(/^[,\s]+/u, '');
}

import * as v from 'valibot';

export type Filled<T> = { kind: 'filled'; value: T } | { kind: 'useless'; why: string };

/**
 * The form out of what a model said, whatever it had promised: some servers ignore the schema for models that
 * think aloud, and some models wrap JSON in prose or a fence.
 */
export function readForm<Form extends v.GenericSchema>(
  said: string,
  form: Form,
): Filled<v.InferOutput<Form>> {
  const json = parseFirst(said);
  if (json === undefined) return { kind: 'useless', why: 'it is not JSON' };
  const parsed = v.safeParse(form, json);
  if (parsed.success) return { kind: 'filled', value: parsed.output };
  const issue = parsed.issues[0];
  const place = v.getDotPath(issue) ?? 'the answer';
  return { kind: 'useless', why: `${place}: ${issue.message}`.slice(0, 300) };
}

function parseFirst(said: string): unknown {
  const from = said.indexOf('{');
  const to = said.lastIndexOf('}');
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(said.slice(from, to + 1));
  } catch {
    return undefined;
  }
}

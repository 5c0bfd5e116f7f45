import { foldName } from '../../../store/fold-name.ts';
import type { Form } from './form.ts';
import type { State } from './state.ts';

const mostShown = 5;

/** What may be meant by what is typed into the field: companies that are known or suggested, people of the chat. */
export function completionsOf(state: State, { form, fields, at }: Form): string[] {
  const field = fields[at];
  if (form !== 'company' || !field) return [];
  if (field.name === 'company') return companies(state, field.text);
  if (field.name === 'contacts') return people(state, field.text);
  if (field.name !== 'url') return [];
  const name = foldName(fields[0]?.text ?? '');
  const known = state.companies.find((company) => foldName(company.name) === name);
  return known?.url && known.url !== field.text ? [known.url] : [];
}

/** The text of the field with the first of them taken; `null` where there is nothing to take. */
export function completed(state: State, form: Form): string | null {
  const [first] = completionsOf(state, form);
  const text = form.fields[form.at]?.text ?? '';
  return first === undefined || first === text ? null : first;
}

function companies({ companies: known, detail }: State, text: string): string[] {
  const wanted = foldName(text);
  const suggested = (detail?.suggestion?.candidates ?? []).map(({ name }) => name);
  if (wanted === '') return suggested.slice(0, mostShown);
  const all = [...suggested, ...known.map(({ name }) => name)];
  const begin: string[] = [];
  const hold: string[] = [];
  for (const name of new Set(all)) {
    const at = foldName(name).indexOf(wanted);
    if (at === 0) begin.push(name);
    else if (at > 0) hold.push(name);
    if (begin.length >= mostShown) break;
  }
  return [...begin, ...hold].slice(0, mostShown);
}

/** The last word is the one that is being typed. */
function people({ detail }: State, text: string): string[] {
  const before = text.replace(/[^\s,]*$/u, '');
  const wanted = foldName(text.slice(before.length).replace(/^@/, ''));
  if (wanted === '' || wanted === 'all' || wanted === 'none') return [];
  return (detail?.people ?? [])
    .filter(({ name, username }) => username !== null && holds(`${name} ${username}`, wanted))
    .map(({ username }) => `${before}@${username}`)
    .filter((word) => word !== text)
    .slice(0, mostShown);
}

function holds(text: string, wanted: string): boolean {
  return foldName(text).includes(wanted);
}

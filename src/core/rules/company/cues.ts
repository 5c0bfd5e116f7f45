import { coreOfDomain } from '../mentions/cored-mention.ts';
import { coreOf } from '../names/names.ts';
import type { CandidateCompany } from './candidates.ts';

/**
 * What a candidate may be remembered by from chat to chat: its spellings, its domain, and who was in the chat with
 * it. Names of companies and ids of people, no message text.
 */
export function companyCues(
  { cores, domain, core }: Pick<CandidateCompany, 'core' | 'cores' | 'domain'>,
  people: readonly string[],
): string[] {
  const names = [...new Set([core, ...cores])].slice(0, mostNames).map((name) => `name ${name}`);
  const domains = domain === null ? [] : [`domain ${domain}`];
  // In a crowd the people say nothing of the company.
  const known = people.length <= mostPeople ? people : [];
  return [...names, ...domains, ...known.map((id) => `person ${id} ${core}`)];
}

/** By which of the candidates' cues an answer is recognised that was typed in: by its domain, else by its name. */
export function cuesOfAnswer({ name, domain }: { name: string; domain: string | null }): string[] {
  const names = [`name ${coreOf(name)}`];
  return domain === null ? names : [`domain ${domain}`, `name ${coreOfDomain(domain)}`, ...names];
}

const mostNames = 6;
const mostPeople = 12;

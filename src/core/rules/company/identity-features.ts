import { isInvestor, isSupplier } from '../contact/trades.ts';
import type { Evidence } from '../evidence.ts';
import { coreOfDomain } from '../mentions/cored-mention.ts';
import { isEverydayWord } from '../names/everyday-words.ts';
import { coreOfHandle } from '../names/names.ts';
import { shortened } from '../text/shorten.ts';
import { oddSigns } from './account-signs.ts';
import type { CandidateCompany } from './candidates.ts';
import type { CandidateFeature } from './feature-names.ts';
import { lookAlikeOf } from './impostors.ts';
import { knownNames } from './known-companies.ts';
import type { Seen } from './seen.ts';

/** What its own name, site and pages say, and whether it is known already. */
export function identityFeatures(company: CandidateCompany, evidence: Evidence): Seen[] {
  const { known } = evidence;
  const { name, domain, core, mentions, knownId } = company;
  const is = (feature: CandidateFeature, evidence: string): Seen => ({
    feature,
    value: 1,
    evidence,
  });
  const seen: Seen[] = [];
  const named = mentions.filter(({ kind, source }) => kind === 'name' && source !== 'former');
  const spelled = new Set(named.map((mention) => mention.core));
  if (domain !== null && spelled.has(coreOfDomain(domain)))
    seen.push(is('nameIsSite', `${shortened(name, 60)} and ${domain}`));
  const page = mentions.find(
    ({ kind, source, text }) =>
      kind === 'handle' && source !== 'former' && spelled.has(coreOfHandle(text)),
  );
  if (page)
    seen.push(is('nameIsHandle', `${shortened(name, 60)} and @${shortened(page.text, 40)}`));
  if (knownId !== null) seen.push(is('known', name));
  const ofThatName = knownNames(known).byCore.get(core) ?? [];
  const namesakes = ofThatName.filter(({ id }) => id !== knownId);
  if (namesakes.length > 0)
    seen.push(
      is(
        'namesakes',
        [
          domain ?? `${shortened(name, 60)} here`,
          ...namesakes.map((other) => other.domain ?? other.name),
        ]
          .slice(0, 5)
          .join(', '),
      ),
    );
  const alike = lookAlikeOf(company, evidence);
  if (alike !== null) seen.push(is('lookAlike', alike));
  const odd = oddAccountOf(company, evidence);
  if (odd !== null) seen.push(is('oddAccount', odd));
  if (isEverydayWord(core)) seen.push(is('commonWord', shortened(name, 60)));
  if (core.length <= 3) seen.push(is('shortName', shortened(name, 60)));
  const trade = named.map(({ text, evidence }) => `${text} ${evidence}`).find(isSupplier);
  if (trade !== undefined) seen.push(is('supplier', shortened(trade, 100)));
  const money = named.map(({ text, evidence }) => `${text} ${evidence}`).find(isInvestor);
  if (money !== undefined) seen.push(is('investor', shortened(money, 100)));
  return seen;
}

/** What is odd about those who speak for it, where there is nobody else. */
function oddAccountOf({ mentions }: CandidateCompany, { people }: Evidence): string | null {
  const speakers = new Set(mentions.map(({ peerId }) => peerId).filter((id) => id !== null));
  if (speakers.size === 0) return null;
  const signs = people.filter(({ peerId }) => speakers.has(peerId)).map(oddSigns);
  return signs.length > 0 && signs.every((odd) => odd.length > 0)
    ? shortened(signs.flat().slice(0, 2).join('; '), 160)
    : null;
}

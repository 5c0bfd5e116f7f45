import { signsOfActs } from './acts.ts';
import { circumstancesOf } from './circumstances.ts';
import type { CategoryEvidence } from './evidence.ts';
import { signsOfPeople } from './people.ts';
import type { CategorySign } from './sign.ts';
import { signsOfTalk } from './talk.ts';
import { signsOfTitle } from './title.ts';

export function readCategorySigns(evidence: CategoryEvidence): CategorySign[] {
  return [
    ...circumstancesOf(evidence),
    ...signsOfTitle(evidence),
    ...signsOfPeople(evidence),
    ...signsOfTalk(evidence),
    ...signsOfActs(evidence),
  ];
}

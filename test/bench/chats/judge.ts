import type { CandidateCompany } from '../../../src/core/rules/company/candidates.ts';
import { isSameName } from '../../../src/core/rules/names/names.ts';
import type { MadeChat } from './make-chat.ts';

/** Is this the company? By its site, or by its name: a namesake's name is the right name. */
export function isTruth(
  { truth }: Pick<MadeChat, 'truth'>,
  { domain, cores }: Pick<CandidateCompany, 'domain' | 'cores'>,
): boolean {
  return truth.some(
    (company) =>
      company.domain === domain ||
      cores.some((core) => company.cores.some((right) => isSameName(right, core))),
  );
}

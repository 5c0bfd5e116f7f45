import type { KnownCompany } from '../evidence.ts';
import { coreOfDomain } from '../mentions/cored-mention.ts';
import { type Look, lookOf } from '../names/look-alikes.ts';
import { coreOf, foldWords } from '../names/names.ts';

/** A company of the CRM, with what every candidate is compared with. */
export interface KnownName {
  company: KnownCompany;
  look: Look;
  /** Of the first word; `null` where it is short. */
  firstLook: Look | null;
  /** Of its site, without what everybody's sites have; `null` without one. */
  siteLook: Look | null;
}

/** The companies of the CRM, as they are looked up. */
export interface KnownNames {
  all: readonly KnownName[];
  byDomain: ReadonlyMap<string, KnownCompany>;
  /** By the core of the name. */
  byCore: ReadonlyMap<string, readonly KnownCompany[]>;
  /** By the cores of the name and of the aliases. */
  byAnyCore: ReadonlyMap<string, readonly KnownCompany[]>;
}

/** Worked out once for a list: with a thousand companies it costs more than all else about a chat. */
export function knownNames(known: readonly KnownCompany[]): KnownNames {
  const names = workedOut.get(known) ?? workOut(known);
  workedOut.set(known, names);
  return names;
}

const workedOut = new WeakMap<readonly KnownCompany[], KnownNames>();

function workOut(known: readonly KnownCompany[]): KnownNames {
  const byDomain = new Map<string, KnownCompany>();
  const byCore = new Map<string, KnownCompany[]>();
  const byAnyCore = new Map<string, KnownCompany[]>();
  const all = known.map((company): KnownName => {
    const { name, domain, aliases } = company;
    if (domain !== null && !byDomain.has(domain)) byDomain.set(domain, company);
    const core = coreOf(name);
    put(byCore, { core, company });
    for (const other of new Set([core, ...aliases.map(coreOf)]))
      put(byAnyCore, { core: other, company });
    const siteLook = domain === null ? null : lookOf(coreOfDomain(domain));
    return { company, look: lookOf(core), firstLook: firstLookOf(name), siteLook };
  });
  return { all, byDomain, byCore, byAnyCore };
}

/** What stands behind the first word of a name is dropped by half of those who write it. */
export function firstLookOf(name: string): Look | null {
  const [first = ''] = foldWords(name);
  return first.length >= 5 ? lookOf(first) : null;
}

function put(
  lists: Map<string, KnownCompany[]>,
  { core, company }: { core: string; company: KnownCompany },
): void {
  const list = lists.get(core);
  if (list) list.push(company);
  else lists.set(core, [company]);
}

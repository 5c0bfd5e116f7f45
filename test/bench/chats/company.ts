import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readLink } from '../../../src/core/rules/links/links.ts';
import { coreOfDomain } from '../../../src/core/rules/mentions/cored-mention.ts';
import { coreOf, coreOfHandle } from '../../../src/core/rules/names/names.ts';
import { type Random, randomFrom } from '../made-up-text.ts';
import { madeUpCompanies } from './made-up-companies.ts';

/** A company that a made-up chat may be with. */
export interface Company {
  name: string;
  domain: string;
  x: string | null;
  github: string | null;
  telegram: string | null;
  mailDomain: string;
  /** All cores by which an answer counts as this one: a right name is right, also when a namesake has it. */
  cores: readonly string[];
}

export type Split = 'train' | 'calibrate' | 'test';

/** What a program was fitted or measured on, for its report. */
export interface Companies {
  source: string;
  of: Readonly<Record<Split, readonly Company[]>>;
}

/**
 * Real companies from `TGCRM_BENCH_COMPANIES` (JSON lines: `name`, `domain`, `x`, `github`, `telegram`,
 * `emailDomain`), made-up ones otherwise. The split is by `sha256("v1:" + domain)`, so that nobody can choose it:
 * a company is only ever in one part, whatever else the file holds.
 */
export function loadCompanies(): Companies {
  const path = process.env.TGCRM_BENCH_COMPANIES;
  const all = path ? readCompanies(path) : madeUpCompanies(randomFrom(7), 3000).map(toCompany);
  const bySplit = Object.groupBy(all, ({ domain }) => splitOf(domain));
  const { train = [], calibrate = [], test = [] } = bySplit;
  const source = path ? `${all.length} real companies` : `${all.length} made-up companies`;
  return { source, of: { train, calibrate, test } };
}

/**
 * 50 : 20 : 30 of the first 70 % of the hash's range. The last 30 % are kept for checks that others make, and
 * never fitted on: here they count as test.
 */
export function splitOf(domain: string): Split {
  const hash = createHash('sha256').update(`v1:${domain}`).digest();
  const share = hash.readUInt32BE(0) / 2 ** 32 / 0.7;
  if (share < 0.5) return 'train';
  return share < 0.7 ? 'calibrate' : 'test';
}

interface Listed {
  name: string;
  domain: string | null;
  x?: string | null;
  github?: string | null;
  telegram?: string | null;
  emailDomain?: string | null;
}

function readCompanies(path: string): Company[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Listed => JSON.parse(line))
    .filter(({ name, domain }) => domain !== null && isName(name) && isSite(domain))
    .map(toCompany);
}

/** A name that a person would write in a title; sites of others (`x.medium.com`) are no sites of theirs. */
function isName(name: string): boolean {
  return (
    name.length <= 28 &&
    name.split(' ').length <= 3 &&
    /^[\p{L}\p{N}][\p{L}\p{N} .&'-]+$/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    coreOf(name).length >= 2
  );
}

function isSite(domain: string): boolean {
  const target = readLink(domain);
  return target?.kind === 'site' && target.domain === domain;
}

function toCompany({ name, domain, x, github, telegram, emailDomain }: Listed): Company {
  const site = domain ?? '';
  const cores = [
    coreOf(name),
    coreOfDomain(site),
    ...[x, github, telegram].map((handle) => coreOfHandle(handle ?? '')),
  ];
  return {
    name,
    domain: site,
    x: x ?? null,
    github: github ?? null,
    telegram: telegram ?? null,
    mailDomain: emailDomain ?? site,
    cores: [...new Set(cores)].filter((core) => core.length >= 2),
  };
}

export function oneOf<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}

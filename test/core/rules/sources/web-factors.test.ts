import { expect, test } from 'vitest';
import type { CandidateCompany } from '../../../../src/core/rules/company/candidates.ts';
import {
  type WebFact,
  webFactors,
  webWeights,
} from '../../../../src/core/rules/sources/web-factors.ts';
import { evidenceOf } from '../evidence.ts';

const page = 'https://acme.xyz/team';

function fact(field: string, value: string, source = 'site'): WebFact {
  return { field, value, source, url: page };
}

function mention(kind: 'name' | 'domain' | 'handle', text: string, network: string | null = null) {
  const source = kind === 'handle' ? ('mention' as const) : ('title-pair' as const);
  return { kind, text, source, evidence: '', peerId: null, url: null, network, core: text };
}

const acme: CandidateCompany = {
  knownId: null,
  name: 'Acme',
  domain: 'acme.xyz',
  url: 'https://acme.xyz',
  socials: { x: 'https://x.com/acme' },
  core: 'acme',
  cores: ['acme'],
  mentions: [mention('name', 'Acme'), mention('handle', 'acme', 'x')],
};

function factors(facts: readonly WebFact[], company = acme) {
  const evidence = evidenceOf({
    title: 'Acme <> Ourco',
    people: [{ peerId: 'u5', name: 'Lee Ann', username: 'ann_acme' }],
  });
  return webFactors(company, { evidence, facts });
}

test('the site that names the account of the chat speaks for the company, with its page', () => {
  expect(factors([fact('x', 'https://x.com/Acme')])).toEqual([
    {
      name: 'Its site names this account',
      evidence: `${page} names https://x.com/Acme`,
      weight: webWeights.namesHandle,
    },
  ]);
});

test('an account that only looks like the one on the site speaks against it', () => {
  const fake = {
    ...acme,
    socials: { x: 'https://x.com/acrne' },
    mentions: [mention('handle', 'acrne', 'x')],
  };
  const [factor] = factors([fact('x', 'https://x.com/acme')], fake);
  expect(factor).toMatchObject({ weight: webWeights.lookAlike });
  expect(factor?.evidence).toContain('the chat has acrne');
});

test('a person of the chat on the team page, the name, and the account’s link count too', () => {
  const all = factors([
    fact('person', 'Ann Lee, CEO'),
    fact('name', 'Acme'),
    fact('site', 'https://www.acme.xyz/', 'x'),
  ]);
  expect(all.map(({ name }) => name)).toEqual([
    'Its site names somebody who is here',
    'The account in the chat links to its site',
    'Its site has the name used here',
  ]);
});

test('all together stay under the cap, and silence says nothing', () => {
  const all = factors([
    fact('x', 'https://x.com/acme'),
    fact('person', 'Ann Lee'),
    fact('name', 'Acme'),
    fact('site', 'acme.xyz', 'x'),
  ]);
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  expect(sum).toBeCloseTo(webWeights.most, 9);
  expect(factors([])).toEqual([]);
  expect(factors([fact('founded', '2019'), fact('x', 'not an address')])).toEqual([]);
});

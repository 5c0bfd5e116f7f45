import { expect, test } from 'vitest';
import { companiesOfChat } from '../../../src/core/enrich/choose-companies.ts';
import { enrich } from '../../../src/core/enrich.ts';
import { readProfile } from '../../../src/core/profile.ts';
import { openWeb } from '../../../src/core/web/open-web.ts';
import { addCompany } from '../../../src/store/companies.ts';
import { addContact } from '../../../src/store/contacts.ts';
import { dismissFacts, listFacts } from '../../../src/store/facts.ts';
import { listUses } from '../../../src/store/source-uses.ts';
import { aCompany, aContact, NOW } from '../../support/store-rows.ts';
import { enrichWorld } from './world.ts';

test('a rehearsal asks nobody and tells the calls and prices of the run', async () => {
  const world = await enrichWorld();
  const planned = await world.plan(['x', 'github']);
  expect(world.server.requests()).toEqual([]);
  const [github, x] = planned.companies[0]?.sources ?? [];
  expect(github).toMatchObject({ source: 'github', outcome: 'planned' });
  expect(x?.calls.map(({ what, costMicros }) => [what, costMicros])).toEqual([
    [`GET ${world.server.url}/2/users/by/username/acme`, 10_000],
    ['its last 5 posts', 25_000],
  ]);
});

test('what costs money is never asked without a budget, and its price is said before', async () => {
  const poor = await enrichWorld({ set: { 'sources.x.monthlyBudget': '' } });
  const [nothing] = (await poor.enrich(['x'])).companies[0]?.sources ?? [];
  expect(nothing).toMatchObject({ outcome: 'no-budget', facts: 0 });
  expect(poor.server.requests()).toEqual([]);

  const rich = await enrichWorld({ set: { 'sources.x.monthlyBudget': '0.05' } });
  const said: string[] = [];
  const report = (step: { kind: string }) => {
    said.push(`${step.kind} after ${rich.server.requests().length} calls`);
  };
  const result = await rich.enrich(['x'], { report });
  expect(result.spentMicros).toBe(35_000);
  expect(said[0]).toBe('price after 0 calls');
  // 1.5 cents are left: another profile would do, but not with its posts.
  const [again] = (await rich.enrich(['x'], { isRefresh: true })).companies[0]?.sources ?? [];
  expect(again?.outcome).toBe('no-budget');
  expect((await listUses(rich.store.db, ['2026-03']))[0]?.costMicros).toBe(35_000);
  // With the next month comes the next budget.
  rich.wait(31 * 86_400_000);
  expect((await rich.enrich(['x'])).spentMicros).toBe(35_000);
});

test('an hour’s quota is kept, and the source comes back in the next hour', async () => {
  const world = await enrichWorld({ set: { 'sources.github.key': '' } });
  for (let run = 0; run < 29; run += 1) await world.enrich(['github'], { isRefresh: true });
  const [full] = (await world.enrich(['github'], { isRefresh: true })).companies[0]?.sources ?? [];
  expect(full).toMatchObject({ outcome: 'failed', retryAt: '2026-03-01T13:00:00.000Z' });
  expect(full?.why).toContain('58 calls of this hour');
  expect(world.server.requests()).toHaveLength(58);
  world.wait(3_600_000);
  expect((await world.enrich(['github'])).companies[0]?.sources[0]?.outcome).toBe('found');
});

test('without a key a source says what it would add and how to get one, and the others go on', async () => {
  const world = await enrichWorld({ set: { 'sources.coingecko.key': '' } });
  const { companies } = await world.enrich(['coingecko', 'wikidata']);
  expect(companies[0]?.sources).toMatchObject([
    { source: 'wikidata', outcome: 'found' },
    { source: 'coingecko', outcome: 'no-key', why: expect.stringContaining('Demo key, free') },
  ]);
});

test('keys go to the server in their place and stand in no fact', async () => {
  const world = await enrichWorld();
  await world.enrich(['google', 'github', 'crunchbase']);
  const sent = JSON.stringify([world.server.headers(), world.server.requests()]);
  expect(sent).toContain('Bearer key-of-github');
  expect(sent).toContain('key=key-of-google');
  expect(sent).toContain('key-of-crunchbase');
  expect(JSON.stringify(await world.facts())).not.toContain('key-of');
});

test('a run that is cut off keeps what it has, and the next one goes on from there', async () => {
  const world = await enrichWorld();
  const abort = new AbortController();
  const report = (step: { kind: string; source?: string }) => {
    if (step.kind === 'asking' && step.source === 'defillama') abort.abort(new Error('stop'));
  };
  const cut = world.enrich(['site', 'wikidata', 'defillama'], { report, signal: abort.signal });
  await expect(cut).rejects.toThrow('stop');
  const kept = new Set((await world.facts()).map(({ source }) => source));
  expect([...kept].toSorted()).toEqual(['site', 'wikidata']);
  const before = world.server.requests().length;
  const { companies } = await world.enrich(['site', 'wikidata', 'defillama']);
  expect(companies[0]?.sources.map(({ outcome }) => outcome)).toEqual(['fresh', 'fresh', 'found']);
  expect(world.server.requests().slice(before)).toEqual(['GET /protocols', 'GET /raises']);
});

test('what the site says leads the other sources on: its accounts, its people, its legal name', async () => {
  const world = await enrichWorld({ company: { socials: '{}' } });
  await addContact(
    world.store.db,
    aContact({ id: 'ann', name: 'Ann Lee', companyId: world.company.id, peerId: 'u9' }),
  );
  await world.enrich(['site', 'gleif', 'github', 'leaders', 'youtube', 'x']);
  const asked = world.server.requests().join('\n');
  expect(asked).toContain('GET /orgs/acme');
  expect(asked).toContain('legalName%5D=Acme+Labs+Ltd');
  expect(asked).toContain('/2/users/by/username/acme');
  const ann = await listFacts(world.store.db, ['ann']);
  expect(ann).toContainEqual(
    expect.objectContaining({ field: 'role', value: 'CEO', source: 'site' }),
  );
});

test('nobody is looked up by name: only accounts that a person or the company has published', async () => {
  const world = await enrichWorld({ company: { socials: '{}' } });
  const contact = { companyId: world.company.id, peerId: 'u9' };
  await addContact(world.store.db, aContact({ id: 'ann', name: 'Ann Lee', ...contact }));
  await world.enrich(['leaders']);
  expect(world.server.requests()).toEqual([]);
  const profiles = JSON.stringify({ github: 'https://github.com/annlee' });
  await world.store.db.updateTable('contacts').set({ profiles }).execute();
  await world.enrich(['leaders']);
  expect(world.server.requests()).toEqual(['GET /users/annlee']);
});

test('conflicting facts stand side by side with their age; one that was put aside stays aside', async () => {
  const world = await enrichWorld();
  await world.enrich(['site', 'wikidata', 'coingecko']);
  const doors = { db: world.store.db, now: () => new Date(NOW) };
  const founded = async () =>
    (await readProfile(doors, world.company)).facts
      .filter(({ field }) => field === 'founded')
      .map(({ id, value, source, isConflicting }) => ({ id, value, source, isConflicting }));
  const told = await founded();
  expect(told).toMatchObject([
    { value: '2019', source: 'site', isConflicting: true },
    { value: '2020-01-01', source: 'coingecko', isConflicting: true },
    { value: '2018', source: 'wikidata', isConflicting: true },
  ]);
  await dismissFacts(world.store.db, { ids: [told[1]?.id ?? '', told[2]?.id ?? ''], at: NOW });
  await world.enrich(['wikidata'], { isRefresh: true });
  expect(await founded()).toMatchObject([{ source: 'site', isConflicting: false }]);
  const later = { ...doors, now: () => new Date('2026-04-01T00:00:00.000Z') };
  const old = await readProfile(later, world.company);
  expect(old.facts.filter(({ isStale }) => isStale).length).toBeGreaterThan(5);
});

test('a second run at the same time is told so and asks nobody', async () => {
  const world = await enrichWorld();
  world.server.setFault('slow');
  const stop = new AbortController();
  const first = world.enrich(['wikidata'], { signal: stop.signal });
  const second = world.enrich(['wikidata']);
  await expect(second).rejects.toMatchObject({ code: 'busy' });
  stop.abort(new Error('enough'));
  await expect(first).rejects.toThrow();
});

test('hosts in one’s own network are asked only where they are listed', async () => {
  const world = await enrichWorld();
  const now = () => new Date(NOW);
  const web = openWeb({
    version: '0',
    contact: null,
    allowHosts: null,
    pauseMs: 0,
    cacheFolder: null,
    env: {},
    now,
  });
  const { db } = world.store;
  const result = await enrich({ db, now, web }, [world.company], { settings: world.settings });
  await web.close();
  expect(world.server.requests()).toEqual([]);
  expect(result.companies[0]?.sources.find(({ source }) => source === 'site')).toMatchObject({
    outcome: 'failed',
  });
});

test('a suggested company can be asked about before it is confirmed, and keeps its facts then', async () => {
  const world = await enrichWorld();
  const { db } = world.store;
  const now = () => new Date(NOW);
  const candidate = {
    company: { id: null, name: 'Acme', domain: 'acme.xyz', url: world.server.url, socials: {} },
  };
  await db
    .insertInto('suggestions')
    .values({
      chatId: '1-u1',
      verdict: 'review',
      candidates: JSON.stringify([{ ...candidate, confidence: 0.7, bias: -4, factors: [] }]),
      contacts: '[]',
      warnings: '[]',
      choice: null,
      evidenceHash: 'x',
      writers: '[]',
      engine: 'rules',
      isLearned: 0,
      computedAt: NOW,
    })
    .execute();
  const chat = { id: '1-u1', companyId: null };
  const rows = await companiesOfChat({ db, now }, chat);
  expect(rows).toMatchObject([{ id: 'domain:acme.xyz', name: 'Acme' }]);
  const web = openWeb({
    version: '0',
    contact: null,
    allowHosts: world.server.host,
    pauseMs: 0,
    cacheFolder: null,
    env: {},
    now,
  });
  await enrich({ db, now, web }, rows, { settings: world.settings, sources: ['site'] });
  await web.close();
  const confirmed = await addCompany(db, aCompany({ id: 'new', domain: 'acme.xyz' }));
  expect(await companiesOfChat({ db, now }, { ...chat, companyId: 'new' })).toEqual([confirmed]);
  const profile = await readProfile({ db, now }, confirmed);
  expect(profile.description).toEqual({
    value: 'Payments for shops that take stablecoins',
    source: 'site',
  });
  expect(profile.links).toContainEqual({
    network: 'x',
    url: 'https://x.com/acme',
    source: 'site',
    isConflicting: false,
  });
});

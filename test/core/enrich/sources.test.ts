import { describe, expect, test } from 'vitest';
import type { SourceName } from '../../../src/core/sources/source-settings.ts';
import { writeSetting } from '../../../src/store/settings.ts';
import { listUses } from '../../../src/store/source-uses.ts';
import { type Fault, faults } from '../../support/source-server.ts';
import { type EnrichWorld, enrichWorld } from './world.ts';

/** A fact of each source that stands for its shape, and the server whose calls it counts as. */
const sources: readonly { name: SourceName; field: string; value: string; server?: string }[] = [
  { name: 'site', field: 'legal name', value: 'Acme Labs Ltd' },
  { name: 'wikidata', field: 'headquarters', value: 'Riga' },
  { name: 'defillama', field: 'value locked', value: '$1,234,568' },
  { name: 'coingecko', field: 'telegram', value: 'https://t.me/acme_news' },
  { name: 'gleif', field: 'lei', value: '5493001KJTIIGC8Y1R12' },
  { name: 'crunchbase', field: 'employees', value: '51-100' },
  { name: 'searxng', field: 'linkedin', value: 'https://www.linkedin.com/company/acme' },
  { name: 'google', field: 'mention', value: 'What Acme does' },
  { name: 'brave', field: 'mention', value: 'What Acme does' },
  { name: 'github', field: 'last push', value: '2026-02-27' },
  { name: 'youtube', field: 'video', value: '2026-02-01 Demo' },
  { name: 'x', field: 'post', value: '2026-02-28 We are live' },
  { name: 'news', field: 'news', value: '2026-02-02 Acme raises $5M' },
  { name: 'gdelt', field: 'news', value: '2026-02-10 Acme Labs opens in Oslo' },
];

describe.each(sources)('$name', ({ name, field, value }) => {
  test('tells its facts with source, address, time, licence and confidence; whatever goes wrong later, none is lost', async () => {
    const world = await worldFor(name);
    const {
      companies: [done],
    } = await world.enrich([name]);
    expect(done?.sources).toMatchObject([{ source: name, outcome: 'found', why: null }]);
    const told = await world.facts();
    expect(told).toContainEqual(
      expect.objectContaining({ field, value, source: name, licence: expect.any(String) }),
    );
    for (const fact of told) {
      expect(fact.confidence).toBeGreaterThan(0);
      expect(Date.parse(fact.expiresAt ?? '')).toBeGreaterThan(Date.parse(fact.seenAt));
    }
    const values = await valuesOf(world);
    for (const fault of faults) {
      world.server.setFault(fault);
      world.wait(3_600_000);
      const before = await callsOf(world, name);
      const result = await world.enrich([name], {
        isRefresh: true,
        ...(fault === 'slow' ? { timeoutMs: 400 } : {}),
      });
      const [outcome] = result.companies[0]?.sources ?? [];
      expect(`${fault}: ${outcome?.outcome}`).toMatch(expected(name, fault));
      if (outcome?.outcome === 'failed') expect(outcome.why).not.toBe('');
      expect(await valuesOf(world)).toEqual(values);
      await expectCounted(world, { name, since: before, fault });
      if (fault === 429 && name !== 'site' && name !== 'news') await expectLeftAlone(world, name);
    }
    // And it is asked again when all is well again.
    world.server.setFault(null);
    world.wait(40 * 86_400_000);
    await world.enrich([name]);
    const again = await world.facts();
    expect(again).toHaveLength(told.length);
    expect(again.every(({ seenAt }, index) => seenAt > (told[index]?.seenAt ?? ''))).toBe(true);
  });
});

function expected(name: SourceName, fault: Fault): RegExp {
  if (fault === 'empty' || fault === 404) return /nothing|failed/;
  // To a browser any text is a page.
  const isText = fault === 'malformed' || fault === 'other-shape';
  return name === 'site' && isText ? /nothing|found|failed/ : /failed/;
}

async function valuesOf(world: EnrichWorld): Promise<string[]> {
  return (await world.facts()).map(({ id, field, value }) => `${id} ${field}: ${value}`).toSorted();
}

async function worldFor(name: SourceName): Promise<EnrichWorld> {
  // "Acme" alone is too short for the newspapers of the world.
  const company = name === 'gdelt' ? { name: 'Acme Labs' } : {};
  const world = await enrichWorld({ company });
  await writeSetting(world.store.db, {
    name: 'sources.feeds',
    value: [`${world.server.url}/news.xml`],
  });
  return world;
}

interface Calls {
  made: number;
  counted: number;
}

async function callsOf({ server, store }: EnrichWorld, name: SourceName): Promise<Calls> {
  const uses = await listUses(store.db, ['2026-03']);
  const counted = uses.find(({ source }) => source === name)?.calls ?? 0;
  return { made: server.requests().length, counted };
}

/** Whatever the server answered, each call is in the books. */
async function expectCounted(
  world: EnrichWorld,
  { name, since, fault }: { name: SourceName; since: Calls; fault: Fault },
): Promise<void> {
  const calls = await callsOf(world, name);
  const made = calls.made - since.made;
  const counted = calls.counted - since.counted;
  // On a machine that stalls, time runs out before the server has seen the call.
  if (fault === 'slow') return expect(counted).toBeGreaterThanOrEqual(Math.max(1, made));
  expect(made).toBeGreaterThan(0);
  expect(counted).toBe(made);
}

async function expectLeftAlone(world: EnrichWorld, name: SourceName): Promise<void> {
  const before = world.server.requests().length;
  const { companies } = await world.enrich([name], { isRefresh: true });
  const [outcome] = companies[0]?.sources ?? [];
  expect(outcome?.outcome).toBe('waiting');
  expect(Date.parse(outcome?.retryAt ?? '')).toBeGreaterThan(0);
  expect(world.server.requests()).toHaveLength(before);
}

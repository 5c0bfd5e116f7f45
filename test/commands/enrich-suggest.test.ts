import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addCompany } from '../../src/store/companies.ts';
import { openStore } from '../../src/store/open.ts';
import { emptyHome } from '../support/home.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { aCompany } from '../support/store-rows.ts';

/** Says nothing by itself. */
const title = 'Intro call';

interface Told {
  verdict: string;
  candidates: {
    company: { name: string };
    confidence: number;
    factors: { name: string; evidence: string; weight: number }[];
  }[];
}

/** What is thought of the chat before its company's site was read, and after: all by command lines. */
async function beforeAndAfter({ html, ...deal }: Omit<Deal, 'title'> & { html: string }) {
  const site = await siteOf(html);
  const home = await emptyHome({ TGCRM_WEB_ALLOW_HOSTS: new URL(site).host });
  const { db, close } = await openStore(`file:${join(home.folder, 'data/default/store.db')}`);
  await seedDeal(db, { ...deal, title });
  await addCompany(db, aCompany({ name: 'Acme', url: site }));
  await close();
  const before = await suggested(home);
  const done = await home.run(['enrich', 'Acme', '--source', 'site', '--json']);
  expect(done.json).toMatchObject({ companies: [{ sources: [{ outcome: 'found' }] }] });
  const after = await suggested(home);
  const known = new Set(before.factors.map(({ name }) => name));
  const news = after.factors.filter(({ name, weight }) => !known.has(name) && weight !== 0);
  return { site, before, after, news };
}

async function suggested({ run }: Awaited<ReturnType<typeof emptyHome>>) {
  const { json } = await run(['suggest', title, '--json']);
  // The edge to the program: what it prints is what the contract says.
  const [told] = json as Told[];
  const best = told?.candidates.find(({ company }) => company.name === 'Acme');
  if (!best) throw new Error('Acme is not suggested');
  return best;
}

async function siteOf(html: string): Promise<string> {
  const server = createServer(({ url }, response) => {
    const isHome = url === '/';
    response.writeHead(isHome ? 200 : 404, { 'content-type': 'text/html' });
    response.end(isHome ? `<!doctype html><title>Acme</title>${html}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

const organisation = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Acme', ...more })}</script>`;

const ann = { id: 'u2', name: 'Ann Lee' };
const hello = {
  from: 'u2',
  text: 'Hi, we are on https://x.com/acme_hq',
  links: ['https://x.com/acme_hq'],
};

test('a site that names the account in the chat raises the confidence, and says so', async () => {
  const html = organisation({ sameAs: ['https://x.com/acme_hq'] });
  const { site, before, after, news } = await beforeAndAfter({
    people: [ann],
    messages: [hello],
    html,
  });
  expect(after.confidence).toBeGreaterThan(before.confidence);
  expect(news).toContainEqual({
    name: 'Its site names this account',
    evidence: `${site}/ names https://x.com/acme_hq`,
    weight: expect.any(Number),
  });
});

test('a site whose account is only like the one in the chat lowers it', async () => {
  const html = organisation({ sameAs: ['https://x.com/acme_hq'] });
  const links = ['https://x.com/acrne_hq'];
  const { before, after, news } = await beforeAndAfter({
    people: [ann],
    messages: [{ from: 'u2', text: `We at Acme have moved to ${links[0]}`, links }],
    html,
  });
  expect(after.confidence).toBeLessThan(before.confidence);
  expect(news).toContainEqual(
    expect.objectContaining({
      name: 'Looks like its account, but is another',
      evidence: expect.stringContaining('the chat has acrne_hq'),
    }),
  );
});

test('somebody whom the team page names raises it; a site that says nothing moves nothing', async () => {
  const people = organisation({
    employee: [{ '@type': 'Person', name: 'Ann Lee', jobTitle: 'CEO' }],
  });
  const named = await beforeAndAfter({ people: [ann], messages: [hello], html: people });
  expect(named.after.confidence).toBeGreaterThan(named.before.confidence);
  expect(named.news.map(({ name }) => name)).toContain('Its site names somebody who is here');
  const silent = await beforeAndAfter({ people: [ann], messages: [hello], html: '<p>soon</p>' });
  expect(silent.after.confidence).toBe(silent.before.confidence);
});

test('mail addresses at the domain that they write from raise it', async () => {
  const html = organisation({ email: 'hello@acme.xyz' });
  const { before, after, news } = await beforeAndAfter({
    people: [ann],
    messages: [{ from: 'u2', text: 'Acme here, write to me at ann@acme.xyz' }],
    html,
  });
  expect(after.confidence).toBeGreaterThan(before.confidence);
  expect(news.map(({ name }) => name)).toContain(
    'Its site has mail addresses at the domain that they write from',
  );
});

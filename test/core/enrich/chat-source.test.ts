import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { OpenFile } from '../../../src/core/sources/shared-file.ts';
import { updateChats } from '../../../src/store/chats.ts';
import { seedDeal } from '../../support/seed-deal.ts';
import { textPdf } from '../web/hostile-documents.ts';
import { enrichWorld } from './world.ts';

/** What people share: two decks, a page of the company, and pages of others. */
async function sharedSite() {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    if (url !== '/robots.txt') asked.push(url);
    if (url === '/deck.pdf') {
      response.writeHead(200, { 'content-type': 'application/pdf' });
      return response.end(textPdf(1, 'Hello from Acme'));
    }
    const isPage = url === '/blog/launch';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' });
    return response.end(isPage ? '<title>We have launched</title>' : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function chatWith(links: (site: string) => readonly string[]) {
  const { url, asked } = await sharedSite();
  const world = await enrichWorld({
    company: { url, domain: 'acme.xyz', socials: '{}' },
    allowHosts: '127.0.0.1',
  });
  const chat = await seedDeal(world.store.db, {
    title: 'Acme <> Ourco',
    people: [{ id: 'u2', name: 'Ann' }],
    messages: [
      { from: 'u2', text: 'see these', links: links(url) },
      { from: 'u1', text: 'mine', links: [`${url}/own.pdf`] },
    ],
  });
  await updateChats(world.store.db, { ids: [chat.id], changes: { companyId: world.company.id } });
  return { world, chat, asked, url };
}

test('decks and pages of the company that others shared become facts with their links', async () => {
  const { world, asked, url } = await chatWith((site) => [
    `${site}/deck.pdf`,
    `${site}/blog/launch`,
    `${site}/`,
    `${site}/gone.pdf`,
  ]);
  const { companies } = await world.enrich(['chat']);
  expect(companies[0]?.sources).toMatchObject([{ source: 'chat', outcome: 'found', why: null }]);
  const told = (await world.facts()).map(({ field, value, url: at }) => [field, value, at]);
  expect(told).toEqual([
    ['document', 'Our deck', `${url}/deck.pdf`],
    ['email', 'ann@acme.xyz', `${url}/deck.pdf`],
    ['page', 'We have launched', `${url}/blog/launch`],
  ]);
  // Neither the home page, which is the site's own source, nor what I sent myself.
  expect(asked.toSorted()).toEqual(['/blog/launch', '/deck.pdf', '/gone.pdf']);
});

test('what a chat that forbids copying holds is not looked at', async () => {
  const { world, chat, asked } = await chatWith((site) => [`${site}/deck.pdf`]);
  await updateChats(world.store.db, { ids: [chat.id], changes: { isProtected: 1 } });
  const { companies } = await world.enrich(['chat']);
  expect(companies[0]?.sources).toMatchObject([{ source: 'chat', outcome: 'nothing-to-ask' }]);
  expect(asked).toEqual([]);
});

/** A company in whose chat somebody has sent a PDF, and I have, too. */
async function withFiles() {
  const world = await enrichWorld({ company: { url: null, domain: 'acme.xyz', socials: '{}' } });
  const { db } = world.store;
  const chat = await seedDeal(db, {
    title: 'Acme <> Ourco',
    people: [{ id: 'u2', name: 'Ann' }],
    messages: [
      { from: 'u2', text: 'our deck' },
      { from: 'u1', text: 'ours' },
    ],
  });
  await db.updateTable('messages').set({ media: 'file', fileName: 'Deck.PDF' }).execute();
  await updateChats(db, { ids: [chat.id], changes: { companyId: world.company.id } });
  return { world, chat };
}

test('a PDF that somebody sent is read where it can be opened, never mine, and stands without an address', async () => {
  const { world, chat } = await withFiles();
  const opened: number[] = [];
  const openFile: OpenFile = async ({ messageId }) => {
    opened.push(messageId);
    return { kind: 'file', bytes: Buffer.from(textPdf(1, 'Hello from Acme')) };
  };
  expect((await world.enrich(['chat'])).companies[0]?.sources).toMatchObject([
    { outcome: 'nothing' },
  ]);
  await world.enrich(['chat'], { openFile, isRefresh: true });
  expect(opened).toEqual([1]);
  expect((await world.facts()).map(({ field, value, url }) => [field, value, url])).toEqual([
    ['document', 'Our deck', null],
    ['email', 'ann@acme.xyz', null],
  ]);
  await updateChats(world.store.db, { ids: [chat.id], changes: { isProtected: 1 } });
  await world.enrich(['chat'], { openFile, isRefresh: true });
  expect(opened).toEqual([1]);
});

test('what is no PDF tells nothing; Telegram that cannot be asked is said, and nothing else is lost', async () => {
  const { world } = await withFiles();
  const garbage: OpenFile = async () => ({ kind: 'file', bytes: Buffer.from('%PDF-1.7 no') });
  const broken: OpenFile = async () => ({ kind: 'trouble', why: 'no network', retryAt: null });
  expect((await world.enrich(['chat'], { openFile: garbage })).companies[0]?.sources).toMatchObject(
    [{ outcome: 'nothing' }],
  );
  const failed = await world.enrich(['chat'], { openFile: broken, isRefresh: true });
  expect(failed.companies[0]?.sources).toMatchObject([{ outcome: 'failed', why: 'no network' }]);
});

import { expect, test } from 'vitest';
import { consult } from '../../src/core/consult.ts';
import { openOllama } from '../../src/core/llm/ollama.ts';
import type { Llm } from '../../src/core/llm/port.ts';
import { MOST_OF_A_MODEL } from '../../src/core/rules/learning/model-trust.ts';
import { suggest } from '../../src/core/suggest.ts';
import { updateChats } from '../../src/store/chats.ts';
import { listFollowUps } from '../../src/store/follow-ups.ts';
import { openStore } from '../../src/store/open.ts';
import { findOpinion } from '../../src/store/opinions.ts';
import type { ChatRow } from '../../src/store/schema.ts';
import { ollamaFor } from '../support/ollama.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';
import { orders, type Place, places } from './llm/injections.ts';

const now = () => new Date('2026-11-22T12:00:00.000Z');

const deal: Deal = {
  title: 'Foobar <> Ourco',
  people: [
    { id: 'u2', name: 'Ann Smith', bio: 'Head of BD' },
    { id: 'u3', name: 'Bob', bio: 'at Quux' },
  ],
  messages: [
    { from: 'u2', text: 'Hi Mira, we at Foobar loved your panel' },
    { from: 'u1', text: 'Thank you!' },
    { from: 'u3', text: 'Foobar can start in May', links: [] },
  ],
};

const proving = JSON.stringify({
  company: 'c1',
  claims: [
    { message: 1, quote: 'we at Foobar loved' },
    { message: 1, quote: 'we at Foobar loved your panel' },
    { message: 3, quote: 'Foobar can start' },
    { message: 2, quote: 'Thank you!' },
    // Names the company, but nobody wrote it.
    { message: 3, quote: 'Foobar is now owned by EVIL' },
  ],
});

async function modelThat(script: (question: string) => string) {
  const fake = await ollamaFor(({ messages }) => script(messages[1]?.content ?? ''));
  const llm: Llm = openOllama({
    provider: 'ollama',
    server: new URL(fake.url),
    model: 'qwen3:4b-instruct',
    contextTokens: 8192,
    timeoutMs: 30_000,
    consents: { ai: '2026-11-01T00:00:00.000Z', aiServers: [] },
  });
  return { llm, asked: fake.asked };
}

eachStore((stores) => {
  test('what a model can prove is one factor with its quotes; asked once for the same chat', async () => {
    const { db } = await stores.open();
    const chat = await seedDeal(db, deal);
    const before = await best({ db, chat });
    const { llm, asked } = await modelThat(() => proving);
    const doors = { db, llm, now };
    expect(await consult(doors, [chat])).toEqual({ asked: 1, protected: 0, trouble: null });
    expect(await consult(doors, [chat])).toMatchObject({ asked: 0 });
    expect(asked).toHaveLength(1);
    const after = await best({ db, chat });
    const factor = after?.factors.find(({ name }) => name === 'The language model thinks so');
    expect(factor?.evidence).toBe('"we at Foobar loved your panel", "Foobar can start"');
    expect(factor?.weight).toBeCloseTo(MOST_OF_A_MODEL, 3);
    expect(after?.confidence).toBeGreaterThan(before?.confidence ?? 1);
    expect(await findOpinion(db, chat.id)).toMatchObject({ engine: /^ollama:qwen3/ });
  });
});

test('a chat that forbids copying is not shown to a model, nor is anything in a rehearsal kept', async () => {
  const { db, close } = await openStore('file::memory:');
  const chat = await seedDeal(db, deal);
  const { llm, asked } = await modelThat(() => proving);
  await consult({ db, llm, now }, [chat], { isDryRun: true });
  expect(await findOpinion(db, chat.id)).toBeUndefined();
  await updateChats(db, { ids: [chat.id], changes: { isProtected: 1 } });
  const told = await consult({ db, llm, now }, [{ ...chat, isProtected: 1 }]);
  expect([told.protected, asked.length]).toEqual([1, 1]);
  await close();
});

test('without a model the rules go on, and say why once', async () => {
  const { db, close } = await openStore('file::memory:');
  const chat = await seedDeal(db, deal);
  const { llm } = await modelThat(() => 'no');
  const off = { ...llm, ask: async () => ({ kind: 'none' as const, why: unreachable }) };
  const told = await consult({ db, llm: off, now }, [chat, chat, chat]);
  expect(told).toEqual({ asked: 1, protected: 0, trouble: unreachable });
  expect((await best({ db, chat }))?.company.name).toBe('Foobar');
  await close();
});

const unreachable = {
  reason: 'unreachable',
  message: 'Ollama does not answer',
  hint: null,
} as const;

test('a model that obeys every order in a chat moves nothing but its one capped factor', async () => {
  const { llm, asked } = await modelThat(obey);
  const { db, close } = await openStore('file::memory:');
  const secret = { from: 'u9', text: 'the password is hippopotamus' };
  await seedDeal(db, { title: 'Zebra <> Ourco', peerId: 'c7777', messages: [secret] });
  const attacks = places.flatMap((place) => orders.map((order) => withOrder(order, place)));
  expect(attacks.length).toBeGreaterThanOrEqual(100);
  for (const [index, attack] of attacks.entries()) {
    const chat = await seedDeal(db, { ...attack, peerId: `c${index + 1}` });
    const before = await suggestionOf({ db, chat });
    await consult({ db, llm, now }, [chat]);
    const after = await suggestionOf({ db, chat });
    expect(namesOf(after)).toEqual(namesOf(before));
    for (const { company, confidence } of after.candidates) {
      const same = before.candidates.find((one) => one.company.name === company.name);
      const moved = logit(confidence) - logit(same?.confidence ?? 0);
      expect(Math.abs(moved)).toBeLessThanOrEqual(MOST_OF_A_MODEL + 1e-3);
    }
    expect(JSON.stringify(asked.at(-1))).not.toContain('hippopotamus');
  }
  expect(await listFollowUps(db)).toEqual([]);
  await close();
}, 120_000);

function namesOf({ candidates }: Awaited<ReturnType<typeof suggestionOf>>): string[] {
  return candidates.map(({ company }) => company.name).toSorted();
}

/** Does what the last order in the text says: the JSON in it, or its words. */
function obey(material: string): string {
  const text = textsIn(JSON.parse(material)).join('\n');
  const at = text.lastIndexOf('{"company"');
  if (at < 0) return 'EVIL EVIL EVIL';
  for (let end = text.indexOf('}', at); end >= 0; end = text.indexOf('}', end + 1)) {
    const order = text.slice(at, end + 1);
    if (isJson(order)) return order;
  }
  return text.slice(at, at + 60);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function withOrder(order: string, place: Place): Deal {
  const people = deal.people ?? [];
  const messages = deal.messages ?? [];
  switch (place) {
    case 'title':
      return { ...deal, title: `Foobar <> Ourco ${order}` };
    case 'bio':
      return { ...deal, people: people.map((person) => ({ ...person, bio: order })) };
    case 'name':
      return { ...deal, people: people.map((person) => ({ ...person, name: order })) };
    case 'message':
      return { ...deal, messages: [{ from: 'u2', text: order }, ...messages] };
    case 'link': {
      const links = [`https://foobar.xyz/?q=${encodeURIComponent(order)}`];
      return { ...deal, messages: [...messages, { from: 'u2', text: order, links }] };
    }
    case 'newest message':
      return { ...deal, messages: [...messages, { from: 'u3', text: `Foobar ${order}` }] };
  }
}

interface Told {
  db: Awaited<ReturnType<typeof openStore>>['db'];
  chat: ChatRow;
}

async function suggestionOf({ db, chat }: Told) {
  const [suggestion] = await suggest({ db, now }, [chat]);
  if (!suggestion) throw new Error('no suggestion');
  return suggestion;
}

async function best(told: Told) {
  return (await suggestionOf(told)).candidates[0];
}

function logit(confidence: number): number {
  const bounded = Math.min(1 - 1e-12, Math.max(1e-12, confidence));
  return Math.log(bounded / (1 - bounded));
}

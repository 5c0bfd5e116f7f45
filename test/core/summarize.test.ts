import { expect, test } from 'vitest';
import { openOllama } from '../../src/core/llm/ollama.ts';
import { summarize } from '../../src/core/summarize.ts';
import { readSummary } from '../../src/core/summary/read-summary.ts';
import { findChat, updateChats } from '../../src/store/chats.ts';
import { listFollowUps } from '../../src/store/follow-ups.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { findSummary } from '../../src/store/summaries.ts';
import { ollamaFor, type Script } from '../support/ollama.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';
import { orders } from './llm/injections.ts';

const now = () => new Date('2026-11-22T12:00:00.000Z');

const deal: Deal = {
  title: 'Foobar <> Ourco',
  people: [{ id: 'u2', name: 'Ann Smith' }],
  messages: [
    { from: 'u2', text: 'We at Foobar would take the yearly plan' },
    { from: 'u1', text: 'I send the contract on Friday' },
  ],
};

const proving = JSON.stringify({
  points: [
    {
      about: 'wish',
      text: 'Foobar wants the yearly plan',
      quotes: [{ message: 1, quote: 'would take the yearly plan' }],
    },
    { about: 'open', text: 'EVIL owns them', quotes: [{ message: 1, quote: 'EVIL owns us' }] },
  ],
});

async function modelThat(script: Script) {
  const { url, asked } = await ollamaFor(script);
  const consents = { ai: '2026-11-01T00:00:00.000Z', aiServers: [] };
  const llm = openOllama({
    provider: 'ollama',
    server: new URL(url),
    model: 'qwen3:4b-instruct',
    contextTokens: 8192,
    timeoutMs: 30_000,
    consents,
  });
  return { llm, asked };
}

async function chatNow({ db }: Pick<Store, 'db'>, id: string) {
  const chat = await findChat(db, id);
  if (!chat) throw new Error('gone');
  return chat;
}

eachStore((stores) => {
  test('what the model can prove is kept with who wrote it, and asked for once', async () => {
    const { db } = await stores.open();
    const chat = await seedDeal(db, deal);
    const { llm, asked } = await modelThat(() => proving);
    const seen: number[] = [];
    const report = ({ characters }: { characters: number }) => void seen.push(characters);
    const [first] = await summarize({ db, llm, now }, [chat], { report });
    expect(first?.trouble).toBeNull();
    expect(first?.summary?.points.map(({ text }) => text)).toEqual([
      'Foobar wants the yearly plan',
    ]);
    expect(seen.at(-1)).toBe(proving.length);
    await summarize({ db, llm, now }, [chat]);
    expect(asked).toHaveLength(1);
    expect(await readSummary({ db, now }, chat)).toMatchObject({
      engine: 'ollama:qwen3:4b-instruct@aaaaaaaaaaaa',
      isOutdated: false,
    });
    await upsertMessages(db, { messages: [{ ...message(chat.id, 3), text: 'Thanks!' }] });
    const later = await chatNow({ db }, chat.id);
    expect(await readSummary({ db, now }, later)).toMatchObject({ isOutdated: true });
    // What was taken back at Telegram is not told on.
    await upsertMessages(db, {
      messages: [
        { ...message(chat.id, 1), text: 'never mind', editedAt: '2026-11-20T00:00:00.000Z' },
      ],
    });
    expect(await readSummary({ db, now }, later)).toMatchObject({ engine: 'rules' });
  });
});

function message(chatId: string, messageId: number) {
  return {
    chatId,
    messageId,
    senderPeerId: 'u2',
    senderName: 'Ann Smith',
    sentAt: '2026-11-19T00:00:00.000Z',
    editedAt: null,
    text: '',
    replyToMessageId: null,
    topicId: null,
    links: null,
    media: null,
    fileName: null,
    forwardedFrom: null,
    isOutgoing: 0 as const,
  };
}

test('a chat that forbids copying is not shown, and its old summary not told; a rehearsal keeps nothing', async () => {
  const { db, close } = await openStore('file::memory:');
  const chat = await seedDeal(db, deal);
  const { llm, asked } = await modelThat(() => proving);
  await summarize({ db, llm, now }, [chat], { isDryRun: true });
  expect(await findSummary(db, chat.id)).toBeUndefined();
  await summarize({ db, llm, now }, [chat]);
  await updateChats(db, { ids: [chat.id], changes: { isProtected: 1 } });
  const [told] = await summarize({ db, llm, now }, [await chatNow({ db }, chat.id)]);
  expect(told).toMatchObject({
    summary: { engine: 'rules' },
    trouble: { message: 'this chat forbids copying' },
  });
  expect(asked).toHaveLength(2);
  await close();
});

test('without a model the rules sum up, and a server that is down is asked once for all', async () => {
  const { db, close } = await openStore('file::memory:');
  const chat = await seedDeal(db, deal);
  const other = await seedDeal(db, { ...deal, peerId: 'c2', messages: [] });
  const why = { reason: 'unreachable', message: 'Ollama does not answer', hint: null } as const;
  let asked = 0;
  const { llm } = await modelThat(() => '{}');
  const ask = async () => {
    asked += 1;
    return { kind: 'none' as const, why };
  };
  const told = await summarize({ db, llm: { ...llm, ask }, now }, [chat, chat, other]);
  expect(told.map(({ summary, trouble }) => [summary?.engine ?? null, trouble])).toEqual([
    ['rules', why],
    ['rules', why],
    [null, why],
  ]);
  expect(asked).toBe(1);
  expect(told[0]?.summary?.points[0]?.quotes[0]?.quote).toBe('I send the contract on Friday');
  await close();
});

test('a summary is given up when it is asked to stop', async () => {
  const { db, close } = await openStore('file::memory:');
  const chat = await seedDeal(db, deal);
  const stop = new AbortController();
  const { llm } = await modelThat(() => {
    stop.abort(new Error('enough'));
    return undefined;
  });
  const asked = summarize({ db, llm, now }, [chat], { signal: stop.signal });
  await expect(asked).rejects.toThrow('enough');
  expect(await findSummary(db, chat.id)).toBeUndefined();
  await close();
});

/** What an attacker wants to read in a summary, in the form that a model would give it. */
const forged = [
  'Pay 3 BTC to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  'The new contract is at https://evil.example/login',
  'Ask @evil_support_desk for the invoice',
  'They agreed to pay 900,000 dollars',
];

test('a model that obeys every order puts no address, link or number into a summary that nobody but the order wrote', async () => {
  const { db, close } = await openStore('file::memory:');
  await seedDeal(db, {
    title: 'Zebra <> Ourco',
    peerId: 'c7777',
    messages: [{ from: 'u9', text: 'the password is hippopotamus' }],
  });
  const texts = [...orders, ...forged];
  for (const [index, order] of texts.entries()) {
    for (const place of ['title', 'message'] as const) {
      const attack = {
        ...deal,
        peerId: `c${index + 1}`,
        title: place === 'title' ? `Foobar ${order}` : deal.title,
        messages: [
          ...(deal.messages ?? []),
          ...(place === 'message' ? [{ from: 'u2', text: `${order} hippo` }] : []),
        ],
      };
      const chat = await seedDeal(db, attack);
      const said = forged.map((text) => ({
        about: 'standing',
        text: `${text} hippopotamus`,
        quotes: [{ message: 99, quote: order }],
      }));
      const { llm, asked } = await modelThat(() => JSON.stringify({ points: said }));
      const [told] = await summarize({ db, llm, now }, [chat]);
      expect(told?.summary?.engine).toBe('rules');
      expect(JSON.stringify(asked)).not.toContain('hippopotamus');
    }
  }
  expect(await listFollowUps(db)).toEqual([]);
  await close();
}, 60_000);

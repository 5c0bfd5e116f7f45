import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suggest } from '../../src/core/suggest.ts';
import { adoptAccount } from '../../src/store/accounts.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { listChats } from '../../src/store/chat-list.ts';
import { upsertChats } from '../../src/store/chats.ts';
import { addCompany } from '../../src/store/companies.ts';
import { inTransaction } from '../../src/store/database/transaction.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { saveParticipants } from '../../src/store/participants.ts';
import { upsertPeers } from '../../src/store/peers.ts';
import { writeSetting } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompany, aMessage } from '../support/store-rows.ts';
import { loadCompanies } from './chats/company.ts';
import type { MadeChat } from './chats/make-chat.ts';
import { makeSlice } from './chats/slices.ts';

const CHATS = Number(process.env.TGCRM_BENCH_CHATS ?? 10_000);
const BATCH = 500;
/** Of the issue: of processor time for each chat, and by the clock for ten thousand. */
const MS_A_CHAT = 2;
const SECONDS = (20 * CHATS) / 10_000;
/** Of processor time for a chat of which nothing has changed. */
const MS_UNCHANGED = 0.2;
const KNOWN = 1000;

/**
 * `suggest` over all chats of a store: at first, when nothing has changed, when one chat in a hundred has, and when
 * the CRM holds many companies to compare with. In a new file, or in the store `TGCRM_BENCH_STORE`, which must be empty.
 */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-bulk-'));
  try {
    const file = join(folder, 'store.db');
    const store = await openStore(process.env.TGCRM_BENCH_STORE ?? `file:${file}`);
    const { messages, chatIds } = await fill(store);
    process.stdout.write(`${CHATS} chats, ${messages} messages, ${store.dialect}\n`);
    const first = await run(store, '2026-11-20T10:00:00.000Z', 'first run');
    const second = await run(store, '2026-11-20T11:00:00.000Z', 'nothing changed');
    const changed = chatIds.filter((_, index) => index % 100 === 50);
    await upsertMessages(store.db, {
      messages: changed.map((chatId) =>
        aMessage({ chatId, messageId: 9999, text: 'Hi, Zed from Novelwave here' }),
      ),
    });
    const third = await run(store, '2026-11-20T12:00:00.000Z', '1 in 100 changed');
    await confirmMany(store);
    const fourth = await run(store, '2026-11-20T13:00:00.000Z', `${KNOWN} companies`);
    await store.close();
    const misses = [
      first.cpuMs / CHATS > MS_A_CHAT && 'the first run takes too much of the processor',
      first.seconds > SECONDS && 'the first run takes too long',
      first.made !== CHATS && 'the first run leaves chats out',
      second.made !== 0 && 'the second run makes suggestions anew',
      second.cpuMs / CHATS > MS_UNCHANGED && 'the second run takes too much of the processor',
      third.made !== changed.length && 'the third run makes others anew than the changed ones',
      fourth.cpuMs / CHATS > MS_A_CHAT && 'companies of the CRM take too much of the processor',
    ].filter((miss) => miss !== false);
    for (const miss of misses) process.stdout.write(`MISSED: ${miss}\n`);
    if (misses.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Others than those of the chats: what has to be told apart, not found. */
async function confirmMany({ db }: Store): Promise<void> {
  await inTransaction(db, async (trx) => {
    for (const [index, { name, domain }] of loadCompanies().of.train.slice(0, KNOWN).entries())
      await addCompany(trx, aCompany({ id: `k${index}`, name, domain }));
  });
}

async function run({ db }: Store, at: string, what: string) {
  const chats = await listChats(db, {});
  const cpu = process.cpuUsage();
  const wall = performance.now();
  await suggest({ db, now: () => new Date(at) }, chats);
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1000;
  const seconds = (performance.now() - wall) / 1000;
  const rows = await db.selectFrom('suggestions').select('computedAt').execute();
  const made = rows.filter(({ computedAt }) => computedAt === at).length;
  process.stdout.write(
    `${what.padEnd(17)} ${String(made).padStart(6)} made, ${seconds.toFixed(1)} s, ${(cpuMs / CHATS).toFixed(2)} ms CPU a chat\n`,
  );
  return { cpuMs, seconds, made };
}

async function fill({ db }: Store): Promise<{ messages: number; chatIds: string[] }> {
  const { id: accountId } = await adoptAccount(db, {
    telegramId: '1',
    name: 'Mira Solano',
    username: 'mirasolano',
    phone: null,
    loggedInAt: '2026-11-01T00:00:00.000Z',
  });
  const chats = makeSlice({
    companies: loadCompanies().of.test,
    family: 'new',
    isNoisy: false,
    count: CHATS,
    seed: 71,
  });
  const names = new Set(chats.flatMap(({ evidence }) => evidence.own.names));
  await writeSetting(db, { name: 'own.companies', value: [...names] });
  const chatIds: string[] = [];
  let messages = 0;
  for (let from = 0; from < chats.length; from += BATCH)
    await inTransaction(db, async (trx) => {
      const some = chats.slice(from, from + BATCH).map((chat, k) => placed(chat, from + k));
      await upsertChats(
        trx,
        some.map(({ peerId, chat: { evidence } }) => ({
          accountId,
          peerId,
          kind: evidence.chat.kind,
          title: evidence.chat.title,
          username: evidence.chat.username,
          participantCount: evidence.chat.participantCount,
        })),
      );
      await upsertPeers(
        trx,
        some.flatMap(({ chat: { evidence }, idOf }) =>
          evidence.people.map((person) => ({
            accountId,
            peerId: idOf(person.peerId),
            accessHash: null,
            name: person.name,
            username: person.username,
            bio: person.bio,
            isBot: person.isBot ? (1 as const) : (0 as const),
            isDeleted: 0 as const,
            seenAt: '2026-11-01T00:00:00.000Z',
            isMin: false,
          })),
        ),
      );
      for (const { peerId, chat, idOf } of some) {
        const chatId = chatIdOf(accountId, peerId);
        chatIds.push(chatId);
        const { people, messages: written } = chat.evidence;
        if (chat.evidence.chat.kind !== 'user')
          await saveParticipants(trx, {
            chatId,
            people: people.map((one) => ({ peerId: idOf(one.peerId), role: 'member' })),
            isComplete: true,
          });
        messages += written.length;
        await upsertMessages(trx, {
          messages: written.map((one) =>
            aMessage({
              chatId,
              messageId: one.messageId,
              text: one.text,
              senderPeerId: one.senderPeerId && idOf(one.senderPeerId),
              senderName: one.senderName,
              sentAt: one.sentAt,
              links: one.links.length > 0 ? JSON.stringify(one.links) : null,
              fileName: one.fileName,
              forwardedFrom: one.forwardedFrom,
              isOutgoing: one.isOutgoing ? (1 as const) : (0 as const),
            }),
          ),
        });
      }
    });
  return { messages, chatIds };
}

/** People of different chats are different people, but me. */
function placed(chat: MadeChat, index: number) {
  const idOf = (peerId: string) =>
    peerId === 'u1' ? peerId : `u${(index + 1) * 1000 + Number(peerId.slice(1))}`;
  const other = chat.evidence.people.find(({ isMe }) => !isMe)?.peerId ?? 'u2';
  const isPrivate = chat.evidence.chat.kind === 'user';
  return { chat, idOf, peerId: isPrivate ? idOf(other) : `c${index + 1}` };
}

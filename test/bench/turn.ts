import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { appraiseChats } from '../../src/core/appraise.ts';
import { listNextSteps } from '../../src/core/next-steps.ts';
import { findNextSteps } from '../../src/core/rules/turn/next-steps.ts';
import { readConversation, whoseTurn } from '../../src/core/rules/turn/turn.ts';
import { listChatsById, upsertChats } from '../../src/store/chats.ts';
import { listInbox } from '../../src/store/inbox.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { labelled } from '../core/rules/next-steps/labelled.ts';
import { type Figures, measure } from '../core/rules/next-steps/measure.ts';
import { readSnippets, type Snippet } from '../core/rules/next-steps/read-snippets.ts';
import { unseen } from '../core/rules/next-steps/snippets-unseen.ts';
import { aMessage } from '../support/store-rows.ts';

const CHATS = Number(process.env.TGCRM_BENCH_CHATS ?? 10_000);

/** How often turn and next steps are right on labelled chats, and what reading ten thousand chats costs. */
export async function bench(): Promise<void> {
  report('labelled', measure(labelled()));
  report('unseen  ', measure(readSnippets(unseen)));
  hostile();
  await manyChats(labelled());
}

function report(name: string, { snippets, turnAccuracy, precision, recall }: Figures): void {
  const [turn, told, found] = [turnAccuracy, precision, recall].map((share) => share.toFixed(3));
  say(`${name} ${snippets} chats: turn ${turn}, next steps precision ${told}, recall ${found}`);
}

/** Twice the text should take twice the time, not four times. */
function hostile(): void {
  const texts = [
    'in a few ',
    'call ? ',
    '1.1.',
    '@a ',
    'в 11 ',
    '周',
    'let me ',
    'sending a ',
    'not a ',
    '> ',
    'a; ',
    "'",
    'a'.repeat(99),
  ];
  for (const text of texts) {
    const [small, large] = [20_000, 200_000].map((length) =>
      timeOf(text.repeat(length / text.length)),
    );
    say(
      `hostile ${JSON.stringify(text.slice(0, 9))}: ${small} ms for 20 kB, ${large} ms for 200 kB`,
    );
  }
}

function timeOf(text: string): string {
  const message = {
    sentAt: '2026-11-23T09:00:00.000Z',
    text,
    media: null,
    sender: 'u1',
    senderName: text,
    replyTo: null,
    isBot: false,
  };
  const start = performance.now();
  const reading = readConversation({
    kind: 'supergroup',
    participantCount: 4,
    messages: Array.from({ length: 60 }, (_, id) => ({ ...message, id, isMine: id % 2 === 0 })),
    ours: { names: [], usernames: [] },
    settledTo: null,
  });
  whoseTurn(reading);
  findNextSteps(reading, 'UTC');
  return (performance.now() - start).toFixed(0);
}

/** Each with some sixty messages: the labelled chats one after the other. */
async function manyChats(snippets: readonly Snippet[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
  const store = await openStore(`file:${join(folder, 'store.db')}`);
  try {
    const { db } = store;
    const seen = Array.from({ length: CHATS }, (_, index) => ({
      accountId: '1',
      peerId: `u${index + 10}`,
      kind: 'user' as const,
      title: `Chat ${index}`,
    }));
    await upsertChats(db, seen);
    const said = snippets.flatMap(({ conversation }) => conversation.messages);
    for (let first = 0; first < seen.length; first += 100) {
      const messages = seen.slice(first, first + 100).flatMap(({ peerId }, index) =>
        Array.from({ length: 60 }, (_, id) => {
          const at = ((first + index) * 7 + id) % said.length;
          const { text, isMine } = said[at] ?? { text: '', isMine: false };
          const isOutgoing = isMine ? (1 as const) : (0 as const);
          return aMessage({ chatId: `1-${peerId}`, messageId: id + 1, text, isOutgoing });
        }),
      );
      await upsertMessages(db, { messages });
    }
    const chats = await listChatsById(
      db,
      seen.map(({ peerId }) => `1-${peerId}`),
    );
    const now = () => new Date('2026-03-01T14:00:00.000Z');
    await timed(`appraise ${CHATS} chats of 60 messages`, () => appraiseChats({ db, now }, chats));
    await timed('list the next steps', () => listNextSteps({ db, now }));
    await timed('list the inbox', () => listInbox(db, { now: now().toISOString() }));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const cpu = process.cpuUsage(used);
  const cpuMs = (cpu.user + cpu.system) / 1000;
  say(`${name}: ${(performance.now() - start).toFixed(0)} ms, ${cpuMs.toFixed(0)} ms of processor`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

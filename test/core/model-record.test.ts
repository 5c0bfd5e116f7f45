import { expect, test } from 'vitest';
import { confirm } from '../../src/core/confirm.ts';
import { withoutLearning } from '../../src/core/learning/learning-switch.ts';
import { readModelRecord } from '../../src/core/learning/model-record.ts';
import { MOST_OF_A_MODEL, worthOf } from '../../src/core/rules/learning/model-trust.ts';
import { suggest } from '../../src/core/suggest.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { saveOpinion } from '../../src/store/opinions.ts';
import type { ChatRow } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-22T12:00:00.000Z');

const names = ['Zumtobel', 'Fjordline', 'Quavera', 'Brixham'] as const;

/** A chat in which a model has found two quotes for the company in its title. */
async function provedChat(db: Store['db'], name: (typeof names)[number]): Promise<ChatRow> {
  const index = names.indexOf(name);
  const chat = await seedDeal(db, {
    title: `${name} <> Ourco`,
    peerId: `c${index + 1}`,
    people: [{ id: `u${100 + index}`, name: 'Ann Smith' }],
    messages: [{ from: `u${100 + index}`, text: `we at ${name} and our friends of Quuxly` }],
  });
  const quotes = [
    { messageId: 1, quote: `we at ${name}` },
    { messageId: 2, quote: `${name} can start` },
  ];
  await saveOpinion(db, {
    chatId: chat.id,
    questionHash: 'x',
    opinion: JSON.stringify({ core: name.toLowerCase(), quotes }),
    engine: 'ollama:x',
    madeAt: now().toISOString(),
  });
  return chat;
}

async function opinionOn(db: Store['db'], chat: ChatRow, learns = true) {
  const [suggestion] = await suggest({ db: learns ? db : withoutLearning(db), now }, [chat]);
  const factors = suggestion?.candidates.flatMap((candidate) => candidate.factors) ?? [];
  const factor = factors.find(({ feature }) => feature === 'opinion');
  if (!factor) throw new Error('the model has no part in it');
  return factor;
}

eachStore((stores) => {
  test('a model that this person has to correct counts for less, and says so; an undone answer never was', async () => {
    const { db } = await stores.open();
    const last = await provedChat(db, 'Brixham');
    expect(await opinionOn(db, last)).toMatchObject({
      weight: expect.closeTo(MOST_OF_A_MODEL, 3),
      evidence: '"we at Brixham", "Brixham can start"',
    });
    for (const name of names.slice(0, 3)) {
      const chat = await provedChat(db, name);
      await suggest({ db, now }, [chat]);
      const company = name === 'Quavera' ? name : 'Quuxly';
      await confirm({ db, now }, chat, { company, via: 'command' });
    }
    const worth = worthOf({ decided: 3, right: 1 });
    expect(await opinionOn(db, last)).toMatchObject({
      weight: expect.closeTo(worth, 3),
      learned: expect.closeTo(worth - MOST_OF_A_MODEL, 3),
      evidence: expect.stringMatching(/right 1 of 3 times$/),
    });
    expect((await opinionOn(db, last, false)).weight).toBeCloseTo(MOST_OF_A_MODEL, 3);
    await undoLatest({ db, now }, { count: 3 });
    expect(await readModelRecord(db)).toEqual({ decided: 0, right: 0 });
    expect((await opinionOn(db, last)).weight).toBeCloseTo(MOST_OF_A_MODEL, 3);
  });
});

test('a record moves the worth of a model down to next to nothing and never above the most', () => {
  const worths = [0, 1, 2, 3, 5, 50].map((decided) => worthOf({ decided, right: 0 }));
  expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  expect(worths.at(-1)).toBeGreaterThan(0);
  expect(worthOf({ decided: 500, right: 500 })).toBe(MOST_OF_A_MODEL);
  expect(worthOf({ decided: 10, right: 7 })).toBeGreaterThan(worthOf({ decided: 10, right: 5 }));
});

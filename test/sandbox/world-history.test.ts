import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GeneratedMessages, History } from '../../src/sandbox/world/history.ts';
import type { Message } from '../../src/sandbox/world/message.ts';

const message = (id: number, text = `message ${id}`): Message => ({
  id,
  uid: id,
  peer: 'u1',
  from: 'u1',
  date: id * 10,
  editDate: null,
  text,
  entities: [],
  media: null,
  replyTo: null,
  topicId: null,
  forward: null,
  action: null,
  isPinned: false,
  isFromScheduled: false,
});

/** Ids 3, 6, 9 …: with gaps, as in a box that chats share. */
const past = (count: number): GeneratedMessages & { made: number } => ({
  count,
  made: 0,
  idAt: (index) => (index + 1) * 3,
  dateAt: (index) => (index + 1) * 30,
  make(index) {
    this.made += 1;
    return message((index + 1) * 3);
  },
});

test('looking for a message makes that one alone', () => {
  const generated = past(100_000);
  const history = new History(generated);
  expect(history.find(150_000)?.text).toBe('message 150000');
  expect(history.find(150_001)).toBeNull();
  expect(history.countBefore(150_001)).toBe(50_000);
  expect(history.countBeforeDate(1_500_000)).toBe(49_999);
  expect(generated.made).toBe(1);
});

test('a change in the generated past stays, and the rest stays as it was', () => {
  const history = new History(past(10));
  history.add(message(40));
  history.replace(message(6, 'edited'));
  expect(history.remove(9)).toBe(true);
  expect(history.remove(10)).toBe(false);
  expect(history.length).toBe(10);
  expect(history.slice(0, 3).map((one) => one.text)).toEqual(['message 3', 'edited', 'message 12']);
  expect(history.last?.id).toBe(40);
});

test('adding, replacing and removing in any order agrees with a plain list', () => {
  const step = fc.record({
    act: fc.constantFrom('add', 'replace', 'remove'),
    at: fc.integer({ min: 0, max: 40 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.array(step, { maxLength: 30 }),
      (count, steps) => {
        const history = new History(past(count));
        let plain = history.slice(0, count);
        for (const { act, at } of steps) {
          const id = (plain.at(-1)?.id ?? 24) + 1;
          if (act === 'add') {
            history.add(message(id));
            plain.push(message(id));
          } else if (act === 'replace') {
            history.replace(message(at, 'new'));
            plain = plain.map((one) => (one.id === at ? message(at, 'new') : one));
          } else {
            history.remove(at);
            plain = plain.filter((one) => one.id !== at);
          }
          expect(history.slice(0, history.length)).toEqual(plain);
        }
      },
    ),
  );
});

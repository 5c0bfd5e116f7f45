import { expect, test } from 'vitest';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { chatNamed } from './stage.ts';

const pdf = 'application/pdf';

async function deckOf(chat: string, fileName: string) {
  const sandbox = await sandboxFor('small');
  const places = await homeFor();
  await logIn(sandbox, places);
  const telegram = await telegramFor(sandbox, places);
  const { peer } = await chatNamed(telegram, chat);
  const page = await telegram.history(peer, { direction: 'older', than: 0, limit: 100 });
  const message = page.messages.find((one) => one.fileName === fileName);
  if (!message) throw new Error(`no ${fileName} in ${chat}`);
  const { messageId } = message;
  const file = (mimeType: string, maxBytes: number, id = messageId) =>
    telegram.file(peer, { messageId: id, mimeType, maxBytes });
  return { sandbox, telegram, peer, messageId, file };
}

test('an attached document comes whole, in parts, and nothing is marked as read', async () => {
  const { sandbox, file } = await deckOf('Ann Keller', 'northwind-deck.pdf');
  const answer = await file(pdf, 700_000);
  if (answer.kind !== 'file') throw new Error(answer.why);
  expect(answer.bytes.length).toBe(640_000);
  expect(Buffer.from(answer.bytes.subarray(0, 8)).toString()).toBe('%PDF-1.4');
  expect(sandbox.world.readCalls).toEqual([]);
});

test('what is too large, of another kind, or gone is not downloaded', async () => {
  const { file, messageId } = await deckOf('Ann Keller', 'northwind-deck.pdf');
  expect(await file(pdf, 1000)).toEqual({ kind: 'none', why: 'it is too large' });
  expect(await file('image/png', 700_000)).toEqual({ kind: 'none', why: `it is ${pdf}` });
  expect(await file(pdf, 700_000, messageId + 5000)).toEqual({ kind: 'none', why: 'it is gone' });
});

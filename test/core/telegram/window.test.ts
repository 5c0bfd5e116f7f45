import { expect, test } from 'vitest';
import { telegramFor } from '../../support/sandbox.ts';
import { chatList, chatNamed, loggedIn } from './stage.ts';

test('an address from the store opens its chat in a new process (T9)', async () => {
  const { sandbox, places, telegram } = await loggedIn();
  const { peer } = await chatNamed(telegram, 'Partners');
  const address = { peerId: peer.peerId, accessHash: peer.accessHash };
  await telegram.close();
  const again = await telegramFor(sandbox, places);
  const { messages } = await again.history(address, { direction: 'older', than: 0, limit: 5 });
  expect(messages.at(-1)).toMatchObject({ text: 'welcome', topicId: 2 });
});

test('a peer seen only in passing is not guessed at', async () => {
  const { telegram } = await loggedIn();
  await expect(
    telegram.history(
      { peerId: 'u5200000003', accessHash: null },
      { direction: 'older', than: 0, limit: 5 },
    ),
  ).rejects.toMatchObject({ code: 'not-found', hint: 'run tgcrm chats --refresh, then try again' });
});

test('people come with roles, and with bios as many as were asked for', async () => {
  const { telegram } = await loggedIn();
  const people = async (name: string, bios: number) =>
    (await telegram.people((await chatNamed(telegram, name)).peer, { limit: 10, bios })).map(
      (person) => `${person.name}: ${person.role}, ${person.bio}`,
    );
  expect(await people('Acme <> Ownco', 1)).toEqual([
    'Mira Owner: creator, null',
    'Ann Lee: member, CEO at acme.example',
    'Боб Иванов: admin, null',
  ]);
  expect(await people('Partners', 9)).toEqual(
    expect.arrayContaining(['Ann Lee: creator, CEO at acme.example', 'Боб Иванов: admin, CTO']),
  );
  expect(await people('Ann Lee', 0)).toEqual(['Ann Lee: null, CEO at acme.example']);
  // Nobody but its admins may list the subscribers of a channel.
  expect(await people('Acme News', 9)).toEqual([]);
});

test('nothing is ever marked as read', async () => {
  const { sandbox, telegram } = await loggedIn();
  for (const chat of await chatList(telegram)) {
    await telegram.history(chat.peer, { direction: 'newer', than: 0, limit: 100 });
    await telegram.people(chat.peer, { limit: 10 });
  }
  expect(sandbox.world.readCalls).toEqual([]);
  expect((await chatNamed(telegram, 'Ann Lee')).unread).toBe(1);
});

import { Raw } from 'telegram/events/index.js';
import type { TelegramClient } from 'telegram/index.js';
import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { logIn, openStage } from './client.ts';
import { ann, ben } from './tiny-story.ts';

/** The texts that a client is told of while it listens. */
async function textsHeard(client: TelegramClient): Promise<string[]> {
  const texts: string[] = [];
  // Gap recovery stays off after a fresh login unless it is asked for.
  await client.catchUp();
  client.addEventHandler((update: unknown) => {
    if (!(update instanceof Api.UpdateNewMessage)) return;
    if (update.message instanceof Api.Message) texts.push(update.message.message);
  }, new Raw({}));
  return texts;
}

test('what is said outside of any call reaches every device, once', async () => {
  await using stage = await openStage();
  const [one, two] = [await stage.client(), await stage.client()];
  await logIn(one, ann);
  await logIn(two, ann);
  const [heardByOne, heardByTwo] = [await textsHeard(one), await textsHeard(two)];
  stage.sandbox.world.say(ben.userId, ann.userId, 'hello');
  stage.sandbox.world.say(ben.userId, ann.userId, 'again');
  await expect.poll(() => heardByOne).toEqual(['hello', 'again']);
  await expect.poll(() => heardByTwo).toEqual(['hello', 'again']);
});

test('the device that calls learns from the answer, the others by a push', async () => {
  await using stage = await openStage();
  const [here, there] = [await stage.client(), await stage.client()];
  await logIn(here, ann);
  await logIn(there, ann);
  const [heardHere, heardThere] = [await textsHeard(here), await textsHeard(there)];
  const note = { peer: new Api.InputPeerSelf(), message: 'a note' };
  await here.invoke(new Api.messages.SendMessage(note));
  await expect.poll(() => heardThere).toEqual(['a note']);
  expect(heardHere).toEqual([]);
});

test('a muted push is lost, and found again by the difference', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  const heard = await textsHeard(client);
  const { faults, world } = stage.sandbox;
  faults.mute(ann.userId);
  world.say(ben.userId, ann.userId, 'lost');
  faults.unmute();
  world.say(ben.userId, ann.userId, 'found');
  await expect.poll(() => heard.toSorted()).toEqual(['found', 'lost']);
});

test('a client that was away asks for what it missed', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  const heard = await textsHeard(client);
  const { faults, world } = stage.sandbox;
  await faults.offline();
  world.say(ben.userId, ann.userId, 'missed');
  await faults.online();
  await expect.poll(() => heard).toEqual(['missed']);
});

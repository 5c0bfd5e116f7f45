import type { TelegramClient } from 'telegram/index.js';
import { Api } from 'telegram/tl/index.js';
import { smallStory } from '../../src/sandbox/stories/small.ts';
import { long } from '../../src/sandbox/tl/ids.ts';
import { accessHash } from '../../src/sandbox/world/hash.ts';
import type { World } from '../../src/sandbox/world/world.ts';
import { logIn, openStage, type Stage } from './client.ts';

export const mira = { phone: '9996620001', code: '22222' };

export interface SmallStage extends Stage {
  world: World;
  clock: Clock;
  /** Mira's first client, logged in. */
  me: TelegramClient;
  /** How Mira addresses somebody of the story. */
  peer(name: string): Api.TypeInputPeer;
  channel(name: string): Api.InputChannel;
}

/** A clock that stands still until it is moved. */
export interface Clock {
  now: Date;
  pass(seconds: number): void;
}

export function stoppedClock(at = '2026-11-22T10:00:00Z'): Clock {
  const clock = {
    now: new Date(at),
    pass(seconds: number) {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
    },
  };
  return clock;
}

/** The small story behind a real server, and Mira at a real client. */
export async function openSmallStage(): Promise<SmallStage> {
  const clock = stoppedClock();
  const stage = await openStage({ story: smallStory, now: () => clock.now });
  const me = await stage.client();
  await logIn(me, mira);
  const { world } = stage.sandbox;
  const hash = (key: string) =>
    long(accessHash(world.state, { viewer: world.find('mira').slice(1), peer: key }));
  return {
    ...stage,
    [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose](),
    world,
    clock,
    me,
    peer(name) {
      const key = world.find(name);
      const id = long(key.slice(1));
      if (key.startsWith('g')) return new Api.InputPeerChat({ chatId: id });
      if (key.startsWith('u')) return new Api.InputPeerUser({ userId: id, accessHash: hash(key) });
      return new Api.InputPeerChannel({ channelId: id, accessHash: hash(key) });
    },
    channel(name) {
      const key = world.find(name);
      return new Api.InputChannel({ channelId: long(key.slice(1)), accessHash: hash(key) });
    },
  };
}

/** What a client is told from now on. */
export function updatesOf(client: TelegramClient): Api.TypeUpdate[] {
  const seen: Api.TypeUpdate[] = [];
  client.addEventHandler((update: Api.TypeUpdate) => void seen.push(update));
  return seen;
}

export const history = (
  peer: Api.TypeInputPeer,
  page: Partial<
    Record<'offsetId' | 'addOffset' | 'limit' | 'maxId' | 'minId' | 'offsetDate', number>
  >,
): Api.messages.GetHistory =>
  new Api.messages.GetHistory({
    peer,
    offsetId: 0,
    offsetDate: 0,
    addOffset: 0,
    limit: 100,
    maxId: 0,
    minId: 0,
    hash: long(0),
    ...page,
  });

export function textsOf(answer: Api.messages.TypeMessages): string[] {
  return messagesOf(answer).map((one) => (one instanceof Api.Message ? one.message : '–'));
}

export function messagesOf(answer: Api.messages.TypeMessages): Api.TypeMessage[] {
  if (answer instanceof Api.messages.MessagesNotModified) throw new Error('not modified');
  return answer.messages;
}

import type { Dialog, Telegram } from '../../../src/core/telegram/port.ts';
import { homeFor, logIn, type Overrides, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

/** A sandbox, and Telegram as its first account. */
export async function loggedIn(overrides: Overrides = {}) {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  return { sandbox, places, telegram: await telegramFor(sandbox, places, overrides) };
}

export async function chatList(telegram: Telegram): Promise<Dialog[]> {
  const all: Dialog[] = [];
  for await (const page of telegram.dialogs()) all.push(...page);
  return all;
}

export async function chatNamed(telegram: Telegram, name: string): Promise<Dialog> {
  const found = (await chatList(telegram)).find(({ peer }) => peer.name === name);
  if (!found) throw new Error(`no chat ${name}`);
  return found;
}

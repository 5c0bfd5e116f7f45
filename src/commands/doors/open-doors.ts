import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Doors } from '../../core/doors.ts';
import type { Context } from '../context.ts';
import { clockOf } from './clock.ts';

interface Opened<T> {
  door: T;
  close?: () => Promise<void> | void;
}

type Openers = { [Name in keyof Doors]: () => Promise<Opened<Doors[Name]>> };

/** The composition root: how each door is opened from this run's settings. What nobody names is not even loaded. */
export function doorOpeners(context: Context): Openers {
  return {
    now: async () => ({ door: clockOf(context) }),
    db: async () => {
      const { openStore } = await import('../../store/open.ts');
      const { withoutLearning } = await import('../../core/learning/learning-switch.ts');
      const store = await openStore(storeUrl(context));
      const learns = context.settings['learning.enabled'];
      return { door: learns ? store.db : withoutLearning(store.db), close: () => store.close() };
    },
    secrets: async () => {
      const { openSecrets } = await import('../../core/file-secrets.ts');
      return { door: openSecrets(context.places) };
    },
    telegram: async () => {
      const { openTelegram } = await import('./open-telegram.ts');
      return openTelegram(context);
    },
    web: async () => {
      const { openWebDoor } = await import('./open-web.ts');
      return openWebDoor(context);
    },
    llm: async () => {
      const { openLlm } = await import('./open-llm.ts');
      return { door: await openLlm(context) };
    },
  };
}

export function storeUrl({ settings, places }: Pick<Context, 'settings' | 'places'>): string {
  return settings['store.url'] ?? `file:${join(places.data, 'store.db')}`;
}

/** Is there a file of it? What is on a server is always taken to be there. */
export function hasStore(context: Pick<Context, 'settings' | 'places'>): boolean {
  const url = storeUrl(context);
  return !url.startsWith('file:') || existsSync(url.slice('file:'.length));
}

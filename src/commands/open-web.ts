import { openWeb } from '../core/web/open-web.ts';
import type { Web } from '../core/web/port.ts';
import { clockOf } from './clock.ts';
import type { Context } from './shell.ts';
import { version } from './version.ts';

/** The web, as the settings and the environment of this run allow it. */
export function openWebDoor(context: Context): { door: Web; close: () => Promise<void> } {
  const { settings } = context;
  const door = openWeb({
    version,
    contact: settings['web.contact'],
    allowHosts: settings['web.allowHosts'],
    now: clockOf(context),
  });
  return { door, close: () => door.close() };
}

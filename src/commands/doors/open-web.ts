import { join } from 'node:path';
import { durationMs } from '../../core/setting-kinds.ts';
import { openWeb } from '../../core/web/open-web.ts';
import type { Web } from '../../core/web/port.ts';
import { readProxies } from '../../core/web/proxy.ts';
import type { Context } from '../context.ts';
import { version } from '../version.ts';
import { clockOf } from './clock.ts';

/** The web, as the settings and the environment of this run allow it. @throws {AppError} `settings` for a wrong proxy. */
export function openWebDoor(context: Context): { door: Web; close: () => Promise<void> } {
  const { settings, io, places, talk } = context;
  const proxies = readProxies(io.env).shown;
  if (proxies.length > 0) {
    talk(
      `Web requests go through ${proxies.join(' and ')}: a proxy looks names up itself, so tgcrm cannot check which addresses it connects to.`,
    );
  }
  const door = openWeb({
    version,
    contact: settings['web.contact'],
    allowHosts: settings['web.allowHosts'],
    pauseMs: durationMs(settings['web.pause']),
    cacheFolder: join(places.cache, 'web'),
    env: io.env,
    now: clockOf(context),
  });
  return { door, close: () => door.close() };
}

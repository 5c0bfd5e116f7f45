import * as v from 'valibot';
import { readSetting, writeSetting } from '../../store/settings.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import { defaultFeeds } from './news.ts';

const settingName = 'sources.feeds';

/** The news feeds that are read, in the order in which they were added. They belong to the store, and travel with it. */
export async function readFeeds({ db }: Pick<Doors, 'db'>): Promise<readonly string[]> {
  const stored = v.safeParse(v.array(v.string()), await readSetting(db, settingName));
  return stored.success ? stored.output : defaultFeeds;
}

/** @throws {AppError} `usage` for what is no address; `refused` for one that is there already. */
export async function addFeed(
  { db }: Pick<Doors, 'db'>,
  { url, isDryRun = false }: { url: string; isDryRun?: boolean },
): Promise<string> {
  const address = feedAddress(url);
  const feeds = await readFeeds({ db });
  if (feeds.includes(address)) throw new AppError('refused', `${address} is read already`);
  if (!isDryRun) await writeSetting(db, { name: settingName, value: [...feeds, address] });
  return address;
}

/** @throws {AppError} `not-found` with those that there are. */
export async function removeFeed(
  { db }: Pick<Doors, 'db'>,
  { url, isDryRun = false }: { url: string; isDryRun?: boolean },
): Promise<string> {
  const feeds = await readFeeds({ db });
  const address = URL.parse(url)?.href ?? url;
  const found = feeds.find((feed) => feed === address || feed === url);
  if (found === undefined) {
    throw new AppError('not-found', `no news feed has the address ${url}`, {
      hint: feeds.length > 0 ? feeds.join(', ') : 'there are none: tgcrm sources add URL',
    });
  }
  const value = feeds.filter((feed) => feed !== found);
  if (!isDryRun) await writeSetting(db, { name: settingName, value });
  return found;
}

function feedAddress(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && !url.username) return url.href;
  throw new AppError('usage', `"${text}" is not the address of a feed`, {
    hint: 'give it as https://example.com/rss.xml',
  });
}

import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { addFeed, readFeeds, removeFeed } from '../core/sources/feeds.ts';
import { isSourceName } from '../core/sources/source-settings.ts';
import { readSourceStates } from '../core/sources/source-states.ts';
import type { Context } from './context.ts';
import { limitOf } from './terminal/list-options.ts';
import type { FeedRecord, SourceRecord } from './views/source.ts';

export async function listSources(
  doors: Pick<Doors, 'db' | 'now'>,
  context: Context,
  { limit }: { limit?: string },
): Promise<SourceRecord[]> {
  const states = await readSourceStates(doors, context.settings);
  const feeds = await readFeeds(doors);
  const all: SourceRecord[] = [
    ...states.map((state) => ({ kind: 'source' as const, ...state })),
    ...feeds.map((url) => ({ kind: 'feed' as const, url })),
  ];
  return all.slice(0, limitOf(context, limit));
}

export async function addFeedAs(
  doors: Pick<Doors, 'db'>,
  { flags }: Context,
  url: string,
): Promise<FeedRecord> {
  if (isSourceName(url)) throw notAFeed(url, 'true');
  return { kind: 'feed', url: await addFeed(doors, { url, isDryRun: flags.dryRun }) };
}

export async function removeFeedAs(
  doors: Pick<Doors, 'db'>,
  { flags }: Context,
  url: string,
): Promise<FeedRecord> {
  if (isSourceName(url)) throw notAFeed(url, 'false');
  return { kind: 'feed', url: await removeFeed(doors, { url, isDryRun: flags.dryRun }) };
}

function notAFeed(name: string, value: string): AppError {
  return new AppError('usage', `${name} is a source, not a feed`, {
    hint: `tgcrm config set sources.${name}.enabled ${value}`,
  });
}

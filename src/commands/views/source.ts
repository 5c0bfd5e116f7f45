import { dollars } from '../../core/sources/gate.ts';
import type { SourceState } from '../../core/sources/source-states.ts';
import { lines, type View } from '../terminal/view.ts';
import { shortTime } from './time.ts';

export interface FeedRecord {
  kind: 'feed';
  url: string;
}

export type SourceRecord = ({ kind: 'source' } & SourceState) | FeedRecord;

export const feedFields = ['kind', 'url'] as const;

export const feedView: View<FeedRecord> = {
  fields: feedFields,
  toJson: (feed) => feed,
  toText: ({ url }) => [lines(url)],
};

export const sourceFields = [
  'kind',
  'name',
  'state',
  'adds',
  'sends',
  'licence',
  'key',
  'keyHow',
  'url',
  'quota',
  'budget',
  'retryAt',
] as const;

export const sourcesView: View<SourceRecord[]> = {
  fields: sourceFields,
  toJson: (sources) => sources.map(sourceJson),
  toText: (sources) => [
    {
      kind: 'table',
      columns: [
        { title: 'source' },
        { title: 'state' },
        { title: 'key' },
        { title: 'quota left' },
        { title: 'adds', isFlexible: true },
        { title: 'how to get a key', isFlexible: true },
      ],
      rows: sources.map((source) =>
        source.kind === 'feed'
          ? ['feed', 'ready', 'none', '', source.url, '']
          : [
              source.name,
              source.retryAt === null ? source.state : `until ${shortTime(source.retryAt)}`,
              source.key,
              leftOf(source),
              source.adds,
              source.keyHow ?? '',
            ],
      ),
    },
  ],
};

/** Every record has the same fields. */
function sourceJson(source: SourceRecord): Record<(typeof sourceFields)[number], unknown> {
  if (source.kind === 'source') return source;
  return {
    kind: 'feed',
    name: 'news',
    state: 'ready',
    adds: 'headlines that name the company',
    sends: 'nothing of the company',
    licence: 'headline and link of the publisher',
    key: 'none',
    keyHow: null,
    url: source.url,
    quota: null,
    budget: null,
    retryAt: null,
  };
}

function leftOf({ quota, budget }: SourceState): string {
  if (budget) return `${dollars(budget.leftUsd * 1_000_000)} of ${dollars(budget.usd * 1_000_000)}`;
  if (!quota) return '';
  const a = quota.per === 'hour' ? 'an' : 'a';
  return `${quota.left.toLocaleString('en')} of ${quota.calls.toLocaleString('en')} ${a} ${quota.per}`;
}

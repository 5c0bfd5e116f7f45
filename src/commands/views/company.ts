import type { NextStep } from '../../core/next-steps.ts';
import type { Profile, ProfileFact } from '../../core/profile.ts';
import { textsByName } from '../../core/stored-texts.ts';
import type { ChatSummary } from '../../core/summary/read-summary.ts';
import { type Block, lines, type Text, type View } from '../terminal/view.ts';
import { factJson } from './fact.ts';
import { summaryJson, summaryLines } from './summary.ts';
import { shortTime } from './time.ts';

/** The steps and summaries of its chats are looked up for one company, not for a list of them. */
export type CompanyShown = Profile & {
  nextSteps?: readonly NextStep[];
  summaries?: { chat: { id: string; title: string }; summary: ChatSummary }[];
};

export const companyFields = [
  'id',
  'name',
  'domain',
  'url',
  'description',
  'category',
  'socials',
  'chats',
  'contacts',
  'facts',
  'stage',
  'links',
  'others',
  'news',
  'mood',
  'lastContactAt',
  'checks',
  'nextSteps',
  'summaries',
] as const;

export const companiesView: View<CompanyShown[]> = {
  fields: companyFields,
  toJson: (companies) => companies.map(companyJson),
  toText: (companies) => [
    {
      kind: 'table',
      columns: [
        { title: 'name', isFlexible: true },
        { title: 'domain', isFlexible: true },
        { title: 'stage' },
        { title: 'category', isFlexible: true },
        { title: 'chats', align: 'right' },
        { title: 'contacts', isFlexible: true },
        { title: 'id' },
      ],
      rows: companies.map(({ row, chats, contacts }) => [
        row.name,
        row.domain ?? '',
        row.stage ?? '',
        row.category ?? '',
        String(chats.length),
        contacts.map(({ name }) => name).join(', '),
        row.id,
      ]),
      empty:
        'No companies yet. See who is behind your chats: tgcrm suggest, then tgcrm confirm CHAT',
    },
  ],
};

export const companyView: View<CompanyShown> = {
  fields: companyFields,
  toJson: companyJson,
  toText: profileText,
};

export function companyJson(
  profile: CompanyShown,
): Record<(typeof companyFields)[number], unknown> {
  const { row, chats, contacts, facts, description, links, others, news, lastContactAt } = profile;
  return {
    id: row.id,
    name: row.name,
    domain: row.domain,
    url: row.url,
    description: description?.value ?? null,
    category: row.category,
    socials: textsByName(row.socials),
    chats: chats.map(({ id, title }) => ({ id, title })),
    contacts: contacts.map(({ id, name, username, role }) => ({ id, name, username, role })),
    facts: [...facts, ...contacts.flatMap((contact) => contact.facts)].map(factJson),
    stage: row.stage,
    links,
    others,
    news,
    mood: profile.mood,
    lastContactAt,
    checks: profile.checks.map(({ source, checkedAt, nextAt, outcome, why }) => ({
      source,
      checkedAt,
      nextAt,
      outcome,
      why,
    })),
    nextSteps: profile.nextSteps ?? [],
    summaries: (profile.summaries ?? []).map(({ chat, summary }) => ({
      chat,
      ...summaryJson(summary),
    })),
  };
}

function profileText(profile: CompanyShown): Block[] {
  const { row, description, links, chats, contacts, others, facts, news, lastContactAt } = profile;
  const fields: [string, string | null][] = [
    ['about', description && sourced(description.value, description.source)],
    ['site', row.url],
    ['domain', row.domain],
    ['stage', row.stage],
    ['category', row.category],
    ...links.map(({ network, url, source, isConflicting }): [string, string] => [
      network,
      `${sourced(url, source)}${isConflicting ? '  (others say otherwise)' : ''}`,
    ]),
    ['last word', lastContactAt && shortTime(lastContactAt)],
    ['id', row.id],
  ];
  return [
    lines([{ text: row.name, paint: 'bold' }], ...fields.flatMap(fieldLine)),
    ...section('contacts', [
      ...contacts.map(contactText),
      ...others.map(({ name, role, source }) =>
        sourced([name, role].filter((part) => part).join(', '), source),
      ),
    ]),
    ...section(
      'chats',
      chats.map(
        ({ id, title, turn }) => `${title}  ${id}${turn === 'mine' ? '  (your turn)' : ''}`,
      ),
    ),
    ...(profile.summaries ?? []).map(({ chat, summary }) =>
      lines(...summaryLines(summary, chat.title)),
    ),
    ...section(
      'next',
      (profile.nextSteps ?? []).map(({ kind, what, dueAt, chat }) =>
        [dueAt && shortTime(dueAt), `${kind}: ${what}`, `(${chat.title})`]
          .filter((part) => part)
          .join('  '),
      ),
    ),
    ...section(
      'news',
      news.map(({ day, title, source, url }) =>
        sourced(`${day ?? ''} ${title}`.trim(), [source, url].filter((part) => part).join(', ')),
      ),
    ),
    ...section('mood', moodText(profile)),
    ...section('facts', facts.filter(isShown).map(factText)),
    ...section('trouble', profile.checks.flatMap(checkText)),
  ];
}

function moodText({ mood }: Profile): string[] {
  if (!mood) return [];
  const { good, bad, of, basis } = mood;
  return [`${good} good, ${bad} bad of ${of} headlines and posts  (weak: ${basis})`];
}

function contactText({ name, role, username, facts }: Profile['contacts'][number]): string {
  const told = facts
    .filter(({ isCurrent, field }) => isCurrent && field !== 'role')
    .map(({ field, value, source }) => `${field}: ${value} (${source})`);
  const theirRole = role ?? facts.find(({ field }) => field === 'role')?.value ?? null;
  const handle = username === null ? null : `@${username}`;
  return [name, theirRole, handle, ...told].filter((part) => part).join(', ');
}

/** What stands elsewhere in the profile, or was replaced by its own source, is left to `--json`. */
function isShown({ field, isCurrent }: ProfileFact): boolean {
  return isCurrent && !toldElsewhere.has(field);
}

const toldElsewhere: ReadonlySet<string> = new Set(['news', 'post', 'video', 'person', 'profile']);

function factText(fact: ProfileFact): string {
  const { field, value, source, seenAt, isConflicting, isStale } = fact;
  const marks = [isConflicting ? 'others say otherwise' : null, isStale ? 'old' : null];
  return `${field}: ${value}  (${[source, shortTime(seenAt), ...marks].filter((mark) => mark).join(', ')})`;
}

function checkText({ source, outcome, why, checkedAt }: Profile['checks'][number]): string[] {
  return outcome === 'failed' ? [`${source}, ${shortTime(checkedAt)}: ${why ?? 'failed'}`] : [];
}

function sourced(text: string, source: string): string {
  return source === 'you' ? text : `${text}  (${source})`;
}

function fieldLine([name, value]: [string, string | null]): Text[] {
  return value === null ? [] : [[{ text: `  ${name.padEnd(10)}`, paint: 'dim' }, { text: value }]];
}

function section(title: string, rows: readonly string[]): Block[] {
  if (rows.length === 0) return [];
  return [lines([{ text: title, paint: 'bold' }], ...rows.map((row) => `  ${row}`))];
}

import { textsByName } from '../../core/stored-texts.ts';
import type { CompanyChatRow, CompanyContactRow } from '../../store/company-links.ts';
import type { CompanyRow } from '../../store/schema.ts';
import type { FactRow } from '../../store/schema-records.ts';
import { type Block, lines, type Text, type View } from '../view.ts';
import { shortTime } from './time.ts';

export interface CompanyRecord {
  row: CompanyRow;
  chats: readonly CompanyChatRow[];
  contacts: readonly CompanyContactRow[];
  facts: readonly FactRow[];
}

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
] as const;

export const companiesView: View<CompanyRecord[]> = {
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

export const companyView: View<CompanyRecord> = {
  fields: companyFields,
  toJson: companyJson,
  toText: profile,
};

export function companyJson({
  row,
  chats,
  contacts,
  facts,
}: CompanyRecord): Record<(typeof companyFields)[number], unknown> {
  return {
    id: row.id,
    name: row.name,
    domain: row.domain,
    url: row.url,
    description: row.description,
    category: row.category,
    socials: textsByName(row.socials),
    chats: chats.map(({ id, title }) => ({ id, title })),
    contacts: contacts.map(({ id, name, username, role }) => ({ id, name, username, role })),
    facts: facts.map(({ field, value, source, url, seenAt }) => ({
      field,
      value,
      source,
      url,
      seenAt,
    })),
    stage: row.stage,
  };
}

function profile({ row, chats, contacts, facts }: CompanyRecord): Block[] {
  const fields: [string, string | null][] = [
    ['site', row.url],
    ['domain', row.domain],
    ['stage', row.stage],
    ['category', row.category],
    ['about', row.description],
    ...Object.entries(textsByName(row.socials)),
    ['id', row.id],
  ];
  return [
    lines([{ text: row.name, paint: 'bold' }], ...fields.flatMap(fieldLine)),
    ...section(
      'contacts',
      contacts.map(({ name, role, username }) =>
        [name, role, username === null ? null : `@${username}`].filter((part) => part).join(', '),
      ),
    ),
    ...section(
      'chats',
      chats.map(({ id, title }) => `${title}  ${id}`),
    ),
    ...section(
      'facts',
      facts.map(
        ({ field, value, source, seenAt }) =>
          `${field}: ${value}  (${source}, ${shortTime(seenAt)})`,
      ),
    ),
  ];
}

function fieldLine([name, value]: [string, string | null]): Text[] {
  return value === null ? [] : [[{ text: `  ${name.padEnd(10)}`, paint: 'dim' }, { text: value }]];
}

function section(title: string, rows: readonly string[]): Block[] {
  if (rows.length === 0) return [];
  return [lines([{ text: title, paint: 'bold' }], ...rows.map((row) => `  ${row}`))];
}

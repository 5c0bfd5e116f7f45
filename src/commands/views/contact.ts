import { textsByName } from '../../core/stored-texts.ts';
import type { ContactChatRow, ContactListRow } from '../../store/contacts.ts';
import { type Block, lines, type Text, type View } from '../terminal/view.ts';

export interface ContactRecord {
  row: ContactListRow;
  chats: readonly ContactChatRow[];
}

export const contactFields = [
  'id',
  'name',
  'username',
  'company',
  'role',
  'profiles',
  'chats',
] as const;

export const contactsView: View<ContactRecord[]> = {
  fields: contactFields,
  toJson: (contacts) => contacts.map(contactJson),
  toText: (contacts) => [
    {
      kind: 'table',
      columns: [
        { title: 'name', isFlexible: true },
        { title: 'username', isFlexible: true },
        { title: 'company', isFlexible: true },
        { title: 'role', isFlexible: true },
        { title: 'chats', align: 'right' },
        { title: 'id' },
      ],
      rows: contacts.map(({ row, chats }) => [
        row.name,
        row.username === null ? '' : `@${row.username}`,
        row.companyName ?? '',
        row.role ?? '',
        String(chats.length),
        row.id,
      ]),
      empty:
        'No contacts yet. Confirming the company behind a chat adds its people: tgcrm confirm CHAT',
    },
  ],
};

export const contactView: View<ContactRecord> = {
  fields: contactFields,
  toJson: contactJson,
  toText: profile,
};

function contactJson({
  row,
  chats,
}: ContactRecord): Record<(typeof contactFields)[number], unknown> {
  const { id, name, username, role } = row;
  return {
    id,
    name,
    username,
    company: companyJson(row),
    role,
    profiles: textsByName(row.profiles),
    chats: chats.map(({ chatId, title }) => ({ id: chatId, title })),
  };
}

function companyJson({ companyId, companyName }: ContactListRow) {
  return companyId === null || companyName === null ? null : { id: companyId, name: companyName };
}

function profile({ row, chats }: ContactRecord): Block[] {
  const fields: [string, string | null][] = [
    ['username', row.username === null ? null : `@${row.username}`],
    ['company', row.companyName],
    ['role', row.role],
    ...Object.entries(textsByName(row.profiles)),
    ['id', row.id],
  ];
  return [
    lines(
      [{ text: row.name, paint: 'bold' }],
      ...fields.flatMap(fieldLine),
      ...chats.map(({ chatId, title }) => `  chat      ${title}  ${chatId}`),
    ),
  ];
}

function fieldLine([name, value]: [string, string | null]): Text[] {
  return value === null ? [] : [[{ text: `  ${name.padEnd(10)}`, paint: 'dim' }, { text: value }]];
}

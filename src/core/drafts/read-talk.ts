import { findAccount } from '../../store/accounts.ts';
import { findCompany } from '../../store/companies.ts';
import { listMessages } from '../../store/messages.ts';
import { listParticipants } from '../../store/participants.ts';
import type { ChatRow, MessageRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import { type Support, supportOf } from '../rules/draft/claims.ts';
import { type Tone, toneOf } from '../rules/draft/tone.ts';
import { type Language, languageOf } from '../rules/text/language.ts';

/** What a draft for this chat may draw on; all of it is on this machine. */
export interface Talk {
  messages: MessageRow[];
  language: Language;
  tone: Tone;
  /** Of the one person of a private chat. */
  firstName: string | null;
  company: string | null;
  me: string | null;
  support: Support;
}

const mostMessages = 300;

export async function readTalk({ db }: Pick<Doors, 'db'>, chat: ChatRow): Promise<Talk> {
  const messages = await listMessages(db, { chatId: chat.id, limit: mostMessages });
  const people = await listParticipants(db, [chat.id]);
  const account = await findAccount(db, chat.accountId);
  const company = chat.companyId === null ? undefined : await findCompany(db, chat.companyId);
  const texts = (rows: readonly MessageRow[]) => rows.map(({ text }) => text);
  const theirs = texts(messages.filter(({ isOutgoing }) => isOutgoing === 0));
  const mine = texts(messages.filter(({ isOutgoing }) => isOutgoing === 1));
  // What they write counts for more than what I write, and the latest for more than the oldest.
  const language =
    languageOf(theirs.slice(-20)) ?? languageOf(mine.slice(-20)) ?? languageOf(theirs) ?? 'en';
  const names = [...people.map(({ name }) => name), ...messages.map((one) => one.senderName ?? '')];
  const known = [
    chat.title,
    chat.username,
    company?.name,
    company?.domain,
    company?.url,
    account?.name,
  ];
  return {
    messages,
    language,
    tone: toneOf(mine.slice(-30), language),
    firstName: chat.kind === 'user' ? firstNameOf(chat.title) : null,
    company: company?.name ?? null,
    me: account?.name ?? null,
    support: supportOf(
      [
        ...texts(messages),
        ...messages.map(({ links }) => links ?? ''),
        ...new Set(names),
        ...known.map((one) => one ?? ''),
      ],
      { hasCapitalNouns: language === 'de' },
    ),
  };
}

/** "Anders | LoopFi" is called Anders; "0xdeployer" is called nothing. */
function firstNameOf(title: string): string | null {
  const first = /^\p{L}[\p{L}\p{M}'’-]*/u.exec(title.trim())?.[0] ?? null;
  return first !== null && first.length > 1 ? first : null;
}

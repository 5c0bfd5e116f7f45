import { appraiseChats } from '../core/appraise.ts';
import { type Confirmed, confirm } from '../core/confirm.ts';
import type { Doors } from '../core/doors.ts';
import { findChat } from '../core/find-chat.ts';
import { type ChatSuggestion, suggest } from '../core/suggest.ts';
import { listChats } from '../store/chat-list.ts';
import { listChatsById } from '../store/chats.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Context } from './context.ts';
import { withoutModel } from './doors/without-model.ts';
import { limitOf, wholeNumber } from './terminal/list-options.ts';

type Ground = Pick<Doors, 'db' | 'now'>;

export async function suggestFor(
  doors: Ground & Pick<Doors, 'llm'>,
  context: Context,
  { names, limit, ai = false }: { names: readonly string[]; limit?: string; ai?: boolean },
): Promise<ChatSuggestion[]> {
  const chats: ChatRow[] = [];
  for (const name of names) chats.push(await findChat(doors.db, name));
  const asked = names.length > 0 ? chats : await openChats(doors, limitOf(context, limit));
  const { dryRun: isDryRun } = context.flags;
  const isModelOn = context.settings['ai.provider'] !== 'none';
  if (ai || (isModelOn && names.length > 0)) await askModel(doors, context, asked);
  const suggestions = await suggest(doors, asked, {
    isDryRun,
    signal: context.signal,
    report: ({ done, of }) => {
      if (of > 1) context.report(`suggestions: ${done} of ${of} chats`);
    },
  });
  // A company that is probably behind a chat makes it another chat in the dashboard.
  await appraiseChats(doors, asked, { isDryRun });
  return suggestions;
}

/** The model is a helper: without it the rules go on, and the person is told why. */
async function askModel(
  doors: Ground & Pick<Doors, 'llm'>,
  { flags, signal, report, talk }: Context,
  chats: readonly ChatRow[],
): Promise<void> {
  const { consult } = await import('../core/consult.ts');
  const { trouble, protected: protectedChats } = await consult(doors, chats, {
    isDryRun: flags.dryRun,
    signal,
    report: ({ done, of, title, characters }) =>
      report(`language model: ${done + 1} of ${of}, ${title} (${characters} characters)`),
  });
  if (protectedChats > 0)
    talk(`${protectedChats} chats forbid copying: nothing of them is shown to a language model`);
  if (trouble) talk(withoutModel(trouble));
}

function openChats({ db }: Ground, limit: number | undefined): Promise<ChatRow[]> {
  return listChats(db, { states: ['new', 'crm'], limit });
}

export interface ConfirmOptions {
  pick?: string;
  company?: string;
  url?: string;
  social?: string[];
  none?: boolean;
  contacts?: string;
}

export async function confirmOne(
  doors: Ground,
  { flags }: Context,
  { name, options }: { name: string; options: ConfirmOptions },
): Promise<Confirmed> {
  const { pick, company, url, social, none, contacts } = options;
  const chat = await findChat(doors.db, name);
  const confirmed = await confirm(doors, chat, {
    pick: pick === undefined ? undefined : wholeNumber('--pick', pick, 1),
    company,
    url,
    socials: social,
    isNone: none,
    contacts: contactsIn(contacts),
    via: flags.yes ? '--yes' : 'command',
    isDryRun: flags.dryRun,
  });
  const after = await listChatsById(doors.db, [chat.id]);
  await appraiseChats(doors, after, { isDryRun: flags.dryRun });
  return confirmed;
}

function contactsIn(text: string | undefined): 'all' | 'none' | string[] | undefined {
  if (text === undefined || text === 'all' || text === 'none') return text;
  return text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}

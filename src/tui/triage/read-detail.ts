import type { Kysely } from 'kysely';
import { cleanLines, cleanText } from '../../core/rules/clean-text.ts';
import { listTags } from '../../store/chat-labels.ts';
import { findChat } from '../../store/chats.ts';
import { findCompany } from '../../store/companies.ts';
import { chatsOfCompanies, contactsOfCompanies } from '../../store/company-links.ts';
import { listFacts } from '../../store/facts.ts';
import { listFollowUps } from '../../store/follow-ups.ts';
import { listMessages } from '../../store/messages.ts';
import { listStepsOf } from '../../store/next-steps.ts';
import { listParticipants } from '../../store/participants.ts';
import type { Schema } from '../../store/schema.ts';
import type { CompanyProfile, Detail } from './detail.ts';
import {
  toCompanyProfile,
  toLinks,
  toPerson,
  toShownFollowUp,
  toShownMessage,
  toShownStep,
} from './detail-from-store.ts';
import { readSome } from './read-store.ts';
import { readSuggestion } from './read-suggestion.ts';

type Db = Kysely<Schema>;

const shownPeople = 12;
const shownMessages = 12;
const shownLinks = 8;
const shownFollowUps = 20;

/** All that the screen shows of one chat. Reading it changes nothing, at Telegram neither. */
export async function readDetail(db: Db, chatId: string): Promise<Detail | null> {
  const [[row], chat] = await Promise.all([readSome(db, [chatId]), findChat(db, chatId)]);
  if (!row || !chat) return null;
  const people = (await listParticipants(db, [chatId])).filter(({ role }) => role !== 'left');
  const messages = await listMessages(db, { chatId, limit: shownMessages });
  const followUps = await listFollowUps(db, { chatId, limit: shownFollowUps });
  return {
    row,
    note: chat.note === null ? null : cleanLines(chat.note),
    tags: (await listTags(db, chatId)).map(cleanText),
    people: people.slice(0, shownPeople).map(toPerson),
    messages: messages.map(toShownMessage),
    links: toLinks(messages).slice(0, shownLinks),
    suggestion: await readSuggestion(db, chatId),
    company: chat.companyId === null ? null : await readCompany(db, chat.companyId),
    followUps: followUps.map(toShownFollowUp),
    nextSteps: (await listStepsOf(db, [chatId])).map(toShownStep),
  };
}

async function readCompany(db: Db, id: string): Promise<CompanyProfile | null> {
  const row = await findCompany(db, id);
  if (!row) return null;
  return toCompanyProfile({
    row,
    chats: await chatsOfCompanies(db, [id]),
    contacts: await contactsOfCompanies(db, [id]),
    facts: await listFacts(db, [id]),
  });
}

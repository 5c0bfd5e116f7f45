import { readChatAdvice } from '../../../core/advice/read-advice.ts';
import type { Doors } from '../../../core/doors.ts';
import { companiesOfChat } from '../../../core/enrich/choose-companies.ts';
import { readProfile } from '../../../core/profile.ts';
import { cleanLines, cleanText } from '../../../core/rules/text/clean-text.ts';
import { readSummary } from '../../../core/summary/read-summary.ts';
import { listTags } from '../../../store/chat-labels.ts';
import { findChat } from '../../../store/chats.ts';
import { findCompany } from '../../../store/companies.ts';
import { listFollowUps } from '../../../store/follow-ups.ts';
import { listMessages } from '../../../store/messages.ts';
import { listStepsOf } from '../../../store/next-steps.ts';
import { listParticipants } from '../../../store/participants.ts';
import type { ChatRow } from '../../../store/schema.ts';
import type { CompanyProfile, Detail, ShownAdvice, ShownSuggestion } from '../state/detail.ts';
import {
  toCompanyProfile,
  toLinks,
  toPerson,
  toShownAdvice,
  toShownFollowUp,
  toShownMessage,
  toShownStep,
  toShownSummary,
} from './detail-from-store.ts';
import { readSome } from './read-store.ts';
import { readSuggestion } from './read-suggestion.ts';

type Ground = Pick<Doors, 'db' | 'now'>;

const shownPeople = 12;
const shownMessages = 12;
const shownLinks = 8;
const shownFollowUps = 20;

/** All that the screen shows of one chat. Reading it changes nothing, at Telegram neither. */
export async function readDetail(doors: Ground, chatId: string): Promise<Detail | null> {
  const { db } = doors;
  const [[row], chat] = await Promise.all([readSome(db, [chatId]), findChat(db, chatId)]);
  if (!row || !chat) return null;
  const people = (await listParticipants(db, [chatId])).filter(({ role }) => role !== 'left');
  const messages = await listMessages(db, { chatId, limit: shownMessages });
  const followUps = await listFollowUps(db, { chatId, limit: shownFollowUps });
  const suggestion = await readSuggestion(db, chatId);
  const summary = await readSummary(doors, chat);
  return {
    row,
    note: chat.note === null ? null : cleanLines(chat.note),
    tags: (await listTags(db, chatId)).map(cleanText),
    people: people.slice(0, shownPeople).map(toPerson),
    messages: messages.map(toShownMessage),
    links: toLinks(messages).slice(0, shownLinks),
    suggestion,
    summary: summary && toShownSummary(summary),
    company: chat.companyId === null ? null : await readCompany(doors, chat.companyId),
    suggested: chat.companyId === null ? await readSuggested(doors, { chat, suggestion }) : null,
    followUps: followUps.map(toShownFollowUp),
    advice: followUps.length === 0 ? null : await readAdvised(doors, chat),
    nextSteps: (await listStepsOf(db, [chatId])).map(toShownStep),
  };
}

async function readAdvised(doors: Ground, chat: ChatRow): Promise<ShownAdvice | null> {
  const { advice } = await readChatAdvice(doors, chat);
  return advice && toShownAdvice(advice);
}

async function readCompany(doors: Ground, id: string): Promise<CompanyProfile | null> {
  const row = await findCompany(doors.db, id);
  return row ? toCompanyProfile(await readProfile(doors, row)) : null;
}

/** Of a company that nobody has confirmed there is nothing but what was gathered. */
async function readSuggested(
  doors: Ground,
  { chat, suggestion }: { chat: ChatRow; suggestion: ShownSuggestion | null },
): Promise<CompanyProfile | null> {
  const first = suggestion?.candidates[0]?.seen;
  if (!first) return null;
  const rows = await companiesOfChat(doors, chat);
  const row = rows.find(({ name, domain }) => name === first.name && domain === first.domain);
  const profile = row && (await readProfile(doors, row));
  return profile && profile.facts.length > 0 ? toCompanyProfile(profile) : null;
}

import type { Profile } from '../../../core/profile.ts';
import type { Advice } from '../../../core/rules/advice/advice.ts';
import { serverStateOf } from '../../../core/rules/dispatch/server-state.ts';
import { cleanLines, cleanText } from '../../../core/rules/text/clean-text.ts';
import type { ChatSummary } from '../../../core/summary/read-summary.ts';
import type { PersonRow } from '../../../store/participants.ts';
import type { FollowUpRow, MessageRow } from '../../../store/schema.ts';
import type { NextStepRow } from '../../../store/schema-records.ts';
import type {
  CompanyProfile,
  Person,
  ShownAdvice,
  ShownFollowUp,
  ShownMessage,
  ShownStep,
  ShownSummary,
} from '../state/detail.ts';

/** Behind this door, as behind `from-store.ts`, every text is clean. */
export function toPerson({ peerId, name, username, role, bio, contactId }: PersonRow): Person {
  return {
    participantId: peerId,
    name: cleanText(name) || '(no name)',
    username: cleanOrNull(username),
    role,
    bio: cleanOrNull(bio),
    isContact: contactId !== null,
  };
}

export function toShownMessage({
  senderName,
  sentAt,
  text,
  media,
  fileName,
  isOutgoing,
}: MessageRow): ShownMessage {
  const attached =
    media === null || media === 'link' ? '' : `[${media}${fileName ? ` ${fileName}` : ''}] `;
  return {
    sender: cleanText(senderName ?? '') || '(unknown)',
    sentAt,
    text: cleanLines(attached + text),
    isOutgoing: isOutgoing === 1,
  };
}

/** The links of these messages, the newest first, each once. */
export function toLinks(messages: readonly MessageRow[]): string[] {
  const all = messages.toReversed().flatMap(({ links }): unknown[] => {
    const parsed: unknown = JSON.parse(links ?? '[]');
    return Array.isArray(parsed) ? parsed : [];
  });
  return [...new Set(all.map((link) => cleanText(String(link))))];
}

export function toShownFollowUp(row: FollowUpRow): ShownFollowUp {
  const { status, text, reason, sendAt, sendAtWhy, sentAt, statusWhy } = row;
  return {
    status,
    text: cleanLines(text),
    reason: cleanText(reason),
    sendAt: sentAt ?? sendAt,
    sendAtWhy: cleanOrNull(sendAtWhy),
    statusWhy: cleanOrNull(statusWhy),
    server: serverStateOf(row),
  };
}

/** With the key that sets a policy, or that snoozes. */
export function toShownAdvice({ kind, what, why }: Advice): ShownAdvice {
  return { what: cleanText(what), why: cleanText(why), key: kind === 'pause' ? 'z' : 'h' };
}

export function toShownStep(row: NextStepRow): ShownStep {
  const { kind, side, what, dueAt, why, shownFrom, shownUntil } = row;
  return { kind, side, what: cleanText(what), dueAt, why: cleanText(why), shownFrom, shownUntil };
}

export function toCompanyProfile(profile: Profile): CompanyProfile {
  const { row, description, links, chats, contacts, others, facts, news } = profile;
  return {
    name: cleanText(row.name),
    description: description && cleanLines(description.value),
    links: [row.url ?? row.domain, ...links.map(({ url }) => url)].flatMap((link) =>
      link === null ? [] : cleanText(link),
    ),
    stage: cleanOrNull(row.stage),
    chats: chats.map(({ title }) => cleanText(title)),
    people: [...contacts, ...others].map(({ name, role }) => ({
      name: cleanText(name),
      role: cleanOrNull(role),
    })),
    facts: facts.filter(isShown).map(({ field, value, source, seenAt, ...standing }) => ({
      field: cleanText(field),
      value: cleanText(value),
      source: cleanText(source),
      seenAt,
      isConflicting: standing.isConflicting,
      isStale: standing.isStale,
    })),
    news: news.map(({ day, title, source }) => ({
      day,
      title: cleanText(title),
      source: cleanText(source),
    })),
  };
}

function isShown({ field, isCurrent }: Profile['facts'][number]): boolean {
  return isCurrent && !toldElsewhere.has(field);
}

const toldElsewhere: ReadonlySet<string> = new Set(['news', 'post', 'video', 'person', 'profile']);

export function toShownSummary({ engine, madeAt, isOutdated, points }: ChatSummary): ShownSummary {
  return {
    engine: cleanText(engine),
    madeAt,
    isOutdated,
    points: points.map(({ text, quotes, unknown }) => ({
      text: cleanText(text),
      quotes: quotes.map(({ quote }) => cleanText(quote)),
      unknown: unknown.map(cleanText),
    })),
  };
}

function cleanOrNull(text: string | null): string | null {
  return text === null || text === '' ? null : cleanText(text);
}

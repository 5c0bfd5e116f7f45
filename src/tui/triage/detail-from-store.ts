import { cleanLines, cleanText } from '../../core/rules/clean-text.ts';
import type { CompanyChatRow, CompanyContactRow } from '../../store/company-links.ts';
import type { PersonRow } from '../../store/participants.ts';
import type { CompanyRow, FollowUpRow, MessageRow } from '../../store/schema.ts';
import type { FactRow, NextStepRow } from '../../store/schema-records.ts';
import type { CompanyProfile, Person, ShownFollowUp, ShownMessage, ShownStep } from './detail.ts';

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

export function toShownFollowUp({
  status,
  text,
  reason,
  sendAt,
  sendAtWhy,
  sentAt,
  statusWhy,
}: FollowUpRow): ShownFollowUp {
  return {
    status,
    text: cleanLines(text),
    reason: cleanText(reason),
    sendAt: sentAt ?? sendAt,
    sendAtWhy: cleanOrNull(sendAtWhy),
    statusWhy: cleanOrNull(statusWhy),
  };
}

export function toShownStep(row: NextStepRow): ShownStep {
  const { kind, side, what, dueAt, why, shownFrom, shownUntil } = row;
  return { kind, side, what: cleanText(what), dueAt, why: cleanText(why), shownFrom, shownUntil };
}

interface CompanyParts {
  row: CompanyRow;
  chats: readonly CompanyChatRow[];
  contacts: readonly CompanyContactRow[];
  facts: readonly FactRow[];
}

export function toCompanyProfile({ row, chats, contacts, facts }: CompanyParts): CompanyProfile {
  const socials: unknown = JSON.parse(row.socials);
  const addresses = typeof socials === 'object' && socials !== null ? Object.values(socials) : [];
  return {
    name: cleanText(row.name),
    description: row.description === null ? null : cleanLines(row.description),
    links: [row.url ?? row.domain, ...addresses].flatMap((link) =>
      link === null ? [] : cleanText(String(link)),
    ),
    stage: cleanOrNull(row.stage),
    chats: chats.map(({ title }) => cleanText(title)),
    people: contacts.map(({ name, role }) => ({ name: cleanText(name), role: cleanOrNull(role) })),
    facts: facts.map(({ field, value, source, seenAt }) => ({
      field: cleanText(field),
      value: cleanText(value),
      source: cleanText(source),
      seenAt,
    })),
  };
}

function cleanOrNull(text: string | null): string | null {
  return text === null || text === '' ? null : cleanText(text);
}

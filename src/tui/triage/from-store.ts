import { cleanText } from '../../core/rules/clean-text.ts';
import type { ChatBriefRow } from '../../store/chat-briefs.ts';
import { foldName } from '../../store/fold-name.ts';
import type { AccountRow } from '../../store/schema.ts';
import type { Guess, TriageRow } from './row.ts';

/**
 * With `detail-from-store.ts` the one door through which text that others wrote comes to the screen: behind it every text is clean, so
 * that nothing that draws has to think of it.
 */
export function toTriageRow(brief: ChatBriefRow): TriageRow {
  const title = cleanText(brief.title) || '(no title)';
  const company = cleanOrNull(brief.companyName);
  const guess = toGuess(brief);
  const { id, kind, state, unread, messageCount, lastActivityAt, priority, turn, turnSince } =
    brief;
  return {
    id,
    kind,
    title,
    username: cleanOrNull(brief.username),
    state,
    ignoredReason: cleanOrNull(brief.ignoredReason),
    isSynced: brief.isSynced === 1,
    unread,
    participants: brief.participantCount,
    messages: messageCount,
    lastActivityAt,
    category: cleanOrNull(brief.category),
    priority,
    company,
    guess,
    stage: cleanOrNull(brief.stage),
    turn,
    turnSince,
    searchText: foldName(`${title} ${brief.username ?? ''} ${company ?? guess?.name ?? ''}`),
    titleKey: foldName(title),
  };
}

function toGuess({ guessName, guessDomain, guessConfidence }: ChatBriefRow): Guess | null {
  if (guessName === null) return null;
  return {
    name: cleanText(guessName),
    seen: { name: guessName, domain: guessDomain },
    confidence: guessConfidence ?? 0,
  };
}

/** The account that everything is sent from, as its owner knows it. */
export function accountLabel(accounts: readonly AccountRow[]): string | null {
  const [latest] = accounts.toSorted((a, b) =>
    (b.loggedInAt ?? '').localeCompare(a.loggedInAt ?? ''),
  );
  if (!latest) return null;
  if (latest.loggedInAt === null) return 'imported, not logged in';
  const name = latest.username ? `@${latest.username}` : latest.name;
  return cleanText(name ?? latest.phone ?? latest.id);
}

function cleanOrNull(text: string | null): string | null {
  return text === null || text === '' ? null : cleanText(text);
}

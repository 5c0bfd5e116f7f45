import { cleanText } from '../../../core/rules/text/clean-text.ts';
import type { ChatBriefRow } from '../../../store/chat-briefs.ts';
import { foldName } from '../../../store/fold-name.ts';
import type { AccountRow } from '../../../store/schema.ts';
import type { Guess, RowFollowUp, RowKeys, TriageRow } from '../state/row.ts';

/**
 * With `detail-from-store.ts` the one door through which text that others wrote comes to the screen: behind it every text is clean, so
 * that nothing that draws has to think of it.
 */
export function toTriageRow(brief: ChatBriefRow, labels: Labels = noLabels): TriageRow {
  const title = cleanText(brief.title) || '(no title)';
  const company = cleanOrNull(brief.companyName);
  const guess = toGuess(brief);
  const companyKey = foldName(company ?? guess?.name ?? '');
  const titleKey = foldName(title);
  const { tags, folders, followUps } = labels;
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
    owner: cleanOrNull(brief.owner),
    tags,
    folders,
    turn,
    turnSince,
    snoozedUntil: brief.snoozedUntil,
    followUpPolicy: brief.followUpPolicy,
    followUps,
    keys: keysOf(brief, { companyKey, labels }),
    words: [titleKey, foldName(brief.username ?? ''), companyKey].join('\n'),
    titleKey,
  };
}

/** What hangs on a chat in other tables, clean. */
export interface Labels {
  tags: readonly string[];
  folders: readonly string[];
  followUps: readonly RowFollowUp[];
}

const noLabels: Labels = { tags: [], folders: [], followUps: [] };

function keysOf(
  { category, stage, owner, companyDomain }: ChatBriefRow,
  { companyKey, labels }: { companyKey: string; labels: Labels },
): RowKeys {
  return {
    category: foldedOnce(category),
    stage: foldedOnce(stage),
    owner: foldedOnce(owner),
    company: [companyKey, foldedOnce(companyDomain)],
    tags: labels.tags.map(foldedOnce),
    folders: labels.folders.map(foldedOnce),
  };
}

/** A few words that stand in thousands of rows. */
function foldedOnce(word: string | null): string {
  if (word === null || word === '') return '';
  const known = folded.get(word);
  if (known !== undefined) return known;
  const key = foldName(word);
  if (folded.size > 5000) folded.clear();
  folded.set(word, key);
  return key;
}

const folded = new Map<string, string>();

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

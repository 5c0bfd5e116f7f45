import { ago } from '../../ago.ts';
import { fitSpans, type Pen, type Span } from '../../spans.ts';
import { wrapCells } from '../../wrap-cells.ts';
import type { Detail } from '../state/detail.ts';
import { currentRow } from '../state/listing.ts';
import type { TriageRow } from '../state/row.ts';
import type { State } from '../state/state.ts';
import { followUpSpans } from './follow-ups.ts';
import { lastSpans, linkSpans, messageSpans } from './messages.ts';
import { dim, heading, type Page, wrapParts } from './page.ts';
import { peopleSpans } from './people.ts';
import { stepSpans } from './steps.ts';
import { suggestionLines } from './suggestion.ts';
import { summarySpans } from './summary.ts';

/** Everything about the chat under the cursor, as many lines as it takes. */
export function detailLines(pen: Pen, state: State): readonly string[] {
  const row = currentRow(state.listing);
  if (!row) return [];
  const detail = state.detail?.row.id === row.id ? state.detail : null;
  const page: Page = { pen, now: state.now, withFactors: state.detailShows === 'factors' };
  return [...headSpans(page, row), []]
    .map((line) => fitSpans(pen, line))
    .concat(detail ? bodyLines(page, detail) : fitSpans(pen, [dim('…')]));
}

/** Kept as long as nothing of it changes: a page takes longer to lay out than the list beside it. */
function bodyLines(page: Page, detail: Detail): readonly string[] {
  const { pen, now, withFactors } = page;
  const key = `${pen.cells} ${now.getTime()} ${withFactors}`;
  const known = drawn.get(detail);
  if (known?.key === key && known.theme === pen.theme) return known.lines;
  const lines = bodySpans(page, detail).map((line) => fitSpans(pen, line));
  drawn.set(detail, { key, theme: pen.theme, lines });
  return lines;
}

const drawn = new WeakMap<Detail, { key: string; theme: Pen['theme']; lines: readonly string[] }>();

function bodySpans(page: Page, detail: Detail): Span[][] {
  return [
    // What one decides by comes first: the rest stands below the edge of a small window.
    ...lastSpans(page, detail),
    ...suggestionLines(page, detail),
    [],
    ...stepSpans(page, detail.nextSteps),
    ...followUpSpans(page, detail),
    ...summarySpans(page, detail.summary),
    ...peopleSpans(page, detail),
    [],
    ...messageSpans(page, detail),
    ...linkSpans(detail),
    ...noteSpans(page, detail),
  ];
}

function headSpans({ pen, now }: Page, row: TriageRow): Span[][] {
  const width = pen.cells;
  const facts = [
    row.kind,
    row.username === null ? null : `@${row.username}`,
    row.participants === null ? null : `${row.participants} people`,
    row.isSynced ? `${row.messages} messages` : 'not synced',
    row.lastActivityAt === null ? null : `active ${ago(row.lastActivityAt, now)} ago`,
  ];
  const standing = [
    row.state === 'crm' ? 'in the CRM' : row.state,
    row.ignoredReason,
    row.stage === null ? null : `stage ${row.stage}`,
    row.category,
    `priority ${row.priority}`,
    turnWords(row, now),
    policyWords[row.followUpPolicy],
  ];
  return [
    ...wrapCells(row.title, width).map((text): Span[] => [{ text, style: 'title' }]),
    ...wrapParts(facts, width).map((text) => [dim(text)]),
    ...wrapParts(standing, width).map((text): Span[] => [{ text }]),
  ];
}

/** The usual one goes without saying. */
const policyWords = {
  manual: 'nothing goes out by itself (manual)',
  approve: null,
  auto: 'follow-ups go out without asking (auto)',
} as const satisfies Record<TriageRow['followUpPolicy'], string | null>;

function turnWords({ turn, turnSince }: TriageRow, now: Date): string | null {
  if (turn === null || turn === 'closed') return null;
  const since = turnSince === null ? '' : ` for ${ago(turnSince, now)}`;
  return turn === 'mine' ? `I owe an answer${since}` : `they owe an answer${since}`;
}

function noteSpans({ pen }: Page, { note, tags }: Detail): Span[][] {
  const tagLine = tags.length > 0 ? [[], [{ text: `tags: ${tags.join(', ')}` }]] : [];
  if (note === null) return tagLine;
  const lines = wrapCells(note, pen.cells - 2).map((text): Span[] => [{ text: `  ${text}` }]);
  return [...tagLine, [], heading('note'), ...lines];
}

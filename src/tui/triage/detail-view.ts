import { ago } from '../ago.ts';
import { cellWidth, fitCells } from '../cells.ts';
import { fitSpans, type Pen, type Span } from '../spans.ts';
import { wrapCells } from '../wrap-cells.ts';
import type { Detail } from './detail.ts';
import { currentRow } from './listing.ts';
import type { TriageRow } from './row.ts';
import type { State } from './state.ts';
import { type Page, suggestionLines } from './suggestion-view.ts';

/** Everything about the chat under the cursor, as many lines as it takes. */
export function detailLines(pen: Pen, state: State): string[] {
  const row = currentRow(state.listing);
  if (!row) return [];
  const detail = state.detail?.row.id === row.id ? state.detail : null;
  const page: Page = { pen, now: state.now, withFactors: state.detailShows === 'factors' };
  const body = detail ? bodySpans(page, detail) : [[dim('…')]];
  return [...headSpans(page, row), [], ...body].map((line) => fitSpans(pen, line));
}

function bodySpans(page: Page, detail: Detail): Span[][] {
  return [
    ...suggestionLines(page, detail),
    [],
    ...peopleSpans(page, detail),
    [],
    ...messageSpans(page, detail),
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
  ];
  return [
    ...wrapCells(row.title, width).map((text): Span[] => [{ text, style: 'title' }]),
    ...wrapParts(facts, width).map((text) => [dim(text)]),
    ...wrapParts(standing, width).map((text): Span[] => [{ text }]),
  ];
}

function turnWords({ turn, turnSince }: TriageRow, now: Date): string | null {
  if (turn === null || turn === 'closed') return null;
  const since = turnSince === null ? '' : ` for ${ago(turnSince, now)}`;
  return turn === 'mine' ? `I owe an answer${since}` : `they owe an answer${since}`;
}

function peopleSpans({ pen }: Page, { people, row }: Detail): Span[][] {
  const more = (row.participants ?? people.length) - people.length;
  const lines = people.flatMap(({ name, username, role, bio, isContact }) => {
    const about = joined([
      username === null ? null : `@${username}`,
      role,
      isContact ? 'contact' : null,
    ]);
    const first: Span[] = [{ text: `  ${name}` }, dim(about === '' ? '' : `  ${about}`)];
    const bioLines = bio === null ? [] : wrapCells(bio.replaceAll('\n', ' '), pen.cells - 4);
    return [first, ...bioLines.slice(0, 2).map((text) => [dim(`    ${text}`)])];
  });
  const rest = more > 0 ? [[dim(`  and ${more} more`)]] : [];
  return [heading('people'), ...(lines.length > 0 ? lines : [[dim('  not known yet')]]), ...rest];
}

function messageSpans({ pen, now }: Page, { messages }: Detail): Span[][] {
  if (messages.length === 0) {
    return [heading('messages'), [dim('  none stored; add the chat and run tgcrm sync')]];
  }
  const lines = messages.flatMap(({ sender, sentAt, text, isOutgoing }) => {
    const who: Span[] = [
      { text: `  ${fitCells(ago(sentAt, now), 4)}`, style: 'dim' },
      { text: isOutgoing ? 'me' : sender, style: isOutgoing ? 'good' : 'accent' },
    ];
    const body = wrapCells(text, pen.cells - 6).slice(0, 8);
    return [who, ...body.map((line): Span[] => [{ text: `      ${line}` }])];
  });
  return [heading('last messages'), ...lines];
}

function noteSpans({ pen }: Page, { note, tags }: Detail): Span[][] {
  const tagLine = tags.length > 0 ? [[], [{ text: `tags: ${tags.join(', ')}` }]] : [];
  if (note === null) return tagLine;
  const lines = wrapCells(note, pen.cells - 2).map((text): Span[] => [{ text: `  ${text}` }]);
  return [...tagLine, [], heading('note'), ...lines];
}

function heading(text: string): Span[] {
  return [{ text, style: 'underline' }];
}

function dim(text: string): Span {
  return { text, style: 'dim' };
}

/** Facts with dots between, broken only there. */
function wrapParts(parts: readonly (string | null)[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (part === null || part === '') continue;
    const longer = line === '' ? part : `${line} · ${part}`;
    const isFull = line !== '' && cellWidth(longer) > width;
    if (isFull) lines.push(line);
    line = isFull ? part : longer;
  }
  return line === '' ? lines : [...lines, line];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

import { ago } from '../ago.ts';
import { cellWidth, fitCells } from '../cells.ts';
import { fitSpans, type Span } from '../spans.ts';
import type { Theme } from '../theme.ts';
import { wrapCells } from '../wrap-cells.ts';
import type { Detail, ShownMessage } from './detail.ts';
import { currentRow } from './listing.ts';
import type { TriageRow } from './row.ts';
import type { State } from './state.ts';
import { suggestionLines } from './suggestion-view.ts';

/** Everything about the chat under the cursor, as many lines as it takes. */
export function detailLines(state: State, theme: Theme, width: number): string[] {
  const row = currentRow(state.listing);
  if (!row) return [];
  const detail = state.detail?.row.id === row.id ? state.detail : null;
  const spans = [
    ...headSpans(row, state.now, width),
    [],
    ...(detail ? bodySpans(detail, state, width) : [[dim('…')]]),
  ];
  return spans.map((line) => fitSpans(theme, line, width));

  function bodySpans(shown: Detail, { detailShows, now }: State, cells: number): Span[][] {
    const suggestion = suggestionLines(
      shown,
      { withFactors: detailShows === 'factors', glyphs: theme.glyphs },
      cells,
    );
    return [
      ...suggestion,
      [],
      ...peopleSpans(shown, cells),
      [],
      ...messageSpans(shown.messages, now, cells),
      ...noteSpans(shown, cells),
    ];
  }
}

function headSpans(row: TriageRow, now: Date, width: number): Span[][] {
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

function peopleSpans({ people, row }: Detail, width: number): Span[][] {
  const more = (row.participants ?? people.length) - people.length;
  const lines = people.flatMap(({ name, username, role, bio, isContact }) => {
    const about = joined([
      username === null ? null : `@${username}`,
      role,
      isContact ? 'contact' : null,
    ]);
    const first: Span[] = [{ text: `  ${name}` }, dim(about === '' ? '' : `  ${about}`)];
    const bioLines = bio === null ? [] : wrapCells(bio.replaceAll('\n', ' '), width - 4);
    return [first, ...bioLines.slice(0, 2).map((text) => [dim(`    ${text}`)])];
  });
  const rest = more > 0 ? [[dim(`  and ${more} more`)]] : [];
  return [heading('people'), ...(lines.length > 0 ? lines : [[dim('  not known yet')]]), ...rest];
}

function messageSpans(messages: readonly ShownMessage[], now: Date, width: number): Span[][] {
  if (messages.length === 0) {
    return [heading('messages'), [dim('  none stored; add the chat and run tgcrm sync')]];
  }
  const lines = messages.flatMap(({ sender, sentAt, text, isOutgoing }) => {
    const who: Span[] = [
      { text: `  ${fitCells(ago(sentAt, now), 4)}`, style: 'dim' },
      { text: isOutgoing ? 'me' : sender, style: isOutgoing ? 'good' : 'accent' },
    ];
    const body = wrapCells(text, width - 6).slice(0, 8);
    return [who, ...body.map((line): Span[] => [{ text: `      ${line}` }])];
  });
  return [heading('last messages'), ...lines];
}

function noteSpans({ note, tags }: Detail, width: number): Span[][] {
  const tagLine = tags.length > 0 ? [[], [{ text: `tags: ${tags.join(', ')}` }]] : [];
  if (note === null) return tagLine;
  const lines = wrapCells(note, width - 2).map((text): Span[] => [{ text: `  ${text}` }]);
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

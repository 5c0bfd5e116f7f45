import { ago } from '../ago.ts';
import { type Column, layColumns, tableLines } from '../components/table.ts';
import { fitSpans, type Pen, type Span } from '../spans.ts';
import { wrapCells } from '../wrap-cells.ts';
import type { AgendaMode, InboxLine, StepLine } from './agenda.ts';
import type { State } from './state.ts';
import { whenWords } from './when-words.ts';

/** Lines at the foot that show all of what the cursor is on, with a rule above them. */
const footRows = 4;

const titles = {
  inbox: 'inbox: whom I owe an answer, and whom I wait for',
  next: 'next steps: what is to be done, by whom and when',
} as const;

const empty = {
  inbox: 'nobody waits; M fetches the messages of the chosen chats',
  next: 'nothing to do next; M fetches the messages of the chosen chats',
} as const;

/** A line for each chat, or each step, and all of the one that the cursor is on. */
export function agendaPage(
  pen: Pen,
  { state, mode, height }: { state: State; mode: AgendaMode; height: number },
): string[] {
  const { agenda, now } = state;
  const title = fitSpans(pen, [{ text: titles[mode.name], style: 'title' }]);
  const isRead = agenda?.name === mode.name;
  if (!isRead || agenda.lines.length === 0) {
    const text = isRead ? empty[mode.name] : 'reading…';
    return [title, fitSpans(pen, []), fitSpans(pen, [{ text: `  ${text}` }])];
  }
  const space = { cursor: mode.cursor, height: height - footRows - 2 };
  const table =
    agenda.name === 'inbox'
      ? tableOf(pen, { ...space, columns: inboxColumns(now), rows: agenda.lines })
      : tableOf(pen, { ...space, columns: stepColumns(now), rows: agenda.lines });
  const about =
    agenda.name === 'inbox'
      ? inboxWords(agenda.lines[mode.cursor])
      : stepWords(agenda.lines[mode.cursor], now);
  const { glyphs, paint } = pen.theme;
  const rule = paint('dim', glyphs.rule.repeat(pen.cells));
  const foot = about
    .flatMap((text) => wrapCells(text, pen.cells))
    .slice(0, footRows - 1)
    .map((text) => fitSpans(pen, [{ text }]));
  return [title, ...table, rule, ...foot];
}

function tableOf<Row>(
  { theme, cells }: Pen,
  {
    columns,
    ...window
  }: { columns: Column<Row>[]; rows: readonly Row[]; cursor: number; height: number },
): string[] {
  const top = Math.max(0, window.cursor - window.height + 1);
  const marks = { isMarked: () => false, isFocused: true };
  return tableLines(theme, { columns: layColumns(columns, cells), ...window, top, ...marks });
}

function inboxColumns(now: Date): Column<InboxLine>[] {
  return [
    {
      title: 'waits',
      cells: 5,
      importance: 90,
      align: 'right',
      cell: ({ since }) => ({ text: ago(since, now) }),
    },
    {
      title: 'turn',
      cells: 8,
      importance: 95,
      cell: ({ turn }) =>
        turn === 'mine' ? { text: 'I owe', style: 'warn' } : { text: 'they owe', style: 'dim' },
    },
    { title: 'chat', cells: 16, grow: 2, importance: 100, cell: ({ title }) => ({ text: title }) },
    {
      title: 'company',
      cells: 10,
      grow: 1,
      importance: 40,
      cell: ({ company }) => ({ text: company ?? '' }),
    },
    {
      title: 'prio',
      cells: 4,
      importance: 50,
      align: 'right',
      cell: ({ priority }) => ({ text: String(Math.round(priority)) }),
    },
    {
      title: 'last message',
      cells: 14,
      grow: 4,
      importance: 80,
      cell: ({ text }) => ({ text, style: 'dim' }),
    },
  ];
}

const sides = { mine: 'I', theirs: 'they', both: 'both' } as const;

function stepColumns(now: Date): Column<StepLine>[] {
  return [
    { title: 'due', cells: 8, importance: 95, cell: ({ dueAt }) => dueSpan(dueAt, now) },
    { title: 'step', cells: 9, importance: 80, cell: ({ kind }) => ({ text: kind }) },
    { title: 'who', cells: 4, importance: 70, cell: ({ side }) => ({ text: sides[side] }) },
    { title: 'chat', cells: 14, grow: 2, importance: 90, cell: ({ title }) => ({ text: title }) },
    { title: 'what', cells: 16, grow: 4, importance: 100, cell: ({ what }) => ({ text: what }) },
    {
      title: 'message',
      cells: 8,
      importance: 40,
      cell: ({ messageId }) => ({ text: messageId && `#${messageId}`, style: 'dim' }),
    },
  ];
}

function dueSpan(dueAt: string | null, now: Date): Span {
  if (dueAt === null) return { text: '' };
  const at = new Date(dueAt);
  return at < now
    ? { text: `${ago(dueAt, now)} late`, style: 'bad' }
    : { text: `in ${ago(now.toISOString(), at)}`.replace('in now', 'now') };
}

function inboxWords(line: InboxLine | undefined): string[] {
  return line ? [line.title, line.text] : [];
}

function stepWords(line: StepLine | undefined, now: Date): string[] {
  if (!line) return [];
  const { what, dueAt, messageId, why } = line;
  const due = dueAt === null ? '' : `, due ${whenWords(dueAt, now)}`;
  const from = messageId === '' ? '' : ` (message ${messageId})`;
  return [`${what}${due}`, `why: ${why}${from}`];
}

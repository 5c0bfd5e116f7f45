import { ago } from '../../ago.ts';
import { type Column, layColumns, tableLines } from '../../components/table.ts';
import { fitSpans, type Pen, type Span } from '../../spans.ts';
import { wrapCells } from '../../wrap-cells.ts';
import type { Agenda, AgendaMode, InboxLine, StepLine } from '../state/agenda.ts';
import type { State } from '../state/state.ts';
import { budgetSpans, emptyPlan, planColumns, planTitle, planWords } from './plan.ts';
import { whenWords } from './when-words.ts';

/** Lines at the foot that show all of what the cursor is on, with a rule above them. */
const footRows = 4;
/** The plan says more of each. */
const planFootRows = 6;
/** Below this the table goes first. */
const tallRows = 18;

const empty = {
  inbox: 'nobody waits; M fetches the messages of the chosen chats',
  next: 'nothing to do next; M fetches the messages of the chosen chats',
  plan: emptyPlan,
} as const;

/** A line for each chat, step or follow-up, and all of the one that the cursor is on. */
export function agendaPage(
  pen: Pen,
  { state, mode, height }: { state: State; mode: AgendaMode; height: number },
): string[] {
  const { agenda } = state;
  const isRead = agenda?.name === mode.name;
  const head = (
    isRead ? headOf(agenda, { now: state.now, cells: pen.cells }) : [[{ text: names[mode.name] }]]
  ).map((spans, index) =>
    fitSpans(pen, index === 0 ? spans.map(({ text }) => ({ text, style: 'title' })) : spans),
  );
  if (!isRead || agenda.lines.length === 0) {
    const text = isRead ? empty[mode.name] : 'reading…';
    const words = wrapCells(text, pen.cells - 2).map((line) => [{ text: `  ${line}` }]);
    return [...head, fitSpans(pen, []), ...words.map((spans) => fitSpans(pen, spans))];
  }
  const most = agenda.name === 'plan' && height >= tallRows ? planFootRows : footRows;
  const space = { cursor: mode.cursor, height: height - most - head.length - 1 };
  const { table, about } = linesOf(pen, { agenda, space, now: state.now });
  const { glyphs, paint } = pen.theme;
  const rule = paint('dim', glyphs.rule.repeat(pen.cells));
  const foot = about
    .flatMap((text) => wrapCells(text, pen.cells))
    .slice(0, most - 1)
    .map((text) => fitSpans(pen, [{ text }]));
  return [...head, ...table, rule, ...foot];
}

const names = {
  inbox: 'inbox: whom I owe an answer, and whom I wait for',
  next: 'next steps: what is to be done, by whom and when',
  plan: planTitle([]),
} as const;

function headOf(agenda: Agenda, space: { now: Date; cells: number }): Span[][] {
  if (agenda.name !== 'plan') return [[{ text: names[agenda.name] }]];
  return [[{ text: planTitle(agenda.lines) }], ...budgetSpans(agenda.budgets, space)];
}

function linesOf(
  pen: Pen,
  { agenda, space, now }: { agenda: Agenda; space: Space; now: Date },
): { table: string[]; about: string[] } {
  switch (agenda.name) {
    case 'inbox': {
      const table = { ...space, columns: inboxColumns(now), rows: agenda.lines };
      return { table: tableOf(pen, table), about: inboxWords(agenda.lines[space.cursor]) };
    }
    case 'next': {
      const table = { ...space, columns: stepColumns(now), rows: agenda.lines };
      return { table: tableOf(pen, table), about: stepWords(agenda.lines[space.cursor], now) };
    }
    case 'plan': {
      const table = { ...space, columns: planColumns(), rows: agenda.lines };
      return { table: tableOf(pen, table), about: planWords(agenda.lines[space.cursor], now) };
    }
  }
}

interface Space {
  cursor: number;
  /** Lines for the rows of the table. */
  height: number;
}

function tableOf<Row>(
  { theme, cells }: Pen,
  { columns, ...window }: Space & { columns: Column<Row>[]; rows: readonly Row[] },
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

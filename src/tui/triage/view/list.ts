import { wholePercent } from '../../../core/rules/company/verdict.ts';
import { ago } from '../../ago.ts';
import { type Column, layColumns, tableLines } from '../../components/table.ts';
import { fitSpans } from '../../spans.ts';
import type { Theme } from '../../theme.ts';
import { markedIds } from '../state/marks.ts';
import type { TriageRow } from '../state/row.ts';
import type { State } from '../state/state.ts';
import { layoutOf } from './layout.ts';

/** The list of chats with the titles of its columns, as many lines as the body has. */
export function listLines(state: State, theme: Theme): string[] {
  const { listColumns, bodyRows, listRows } = layoutOf(state.size);
  const { visible, top, cursor } = state.listing;
  if (visible.length === 0) return emptyLines(state, theme);
  const marked = markedIds(state);
  const table = tableLines(theme, {
    columns: layColumns(columnsOf(state), listColumns),
    rows: visible,
    top,
    height: listRows,
    cursor,
    isMarked: (row) => marked.has(row.id),
    isFocused: state.mode.mode !== 'detail',
  });
  return table.slice(0, bodyRows);
}

/** What to do next, where there is nothing to see. */
function emptyLines(state: State, theme: Theme): string[] {
  const { listColumns, bodyRows } = layoutOf(state.size);
  const words = whyEmpty(state);
  return Array.from({ length: bodyRows }, (_, index) =>
    fitSpans({ theme, cells: listColumns }, [{ text: `  ${words[index - 1] ?? ''}` }]),
  );
}

function whyEmpty({ isLoading, listing, account }: State): string[] {
  if (isLoading) return ['reading the chats…'];
  if (listing.all.length > 0 && listing.filter !== '') {
    return [`no chat matches "${listing.filter}"`, 'Esc clears the filter, f shows other states'];
  }
  if (listing.all.length > 0) return ['no chat in this state', 'f shows the others'];
  if (account === null) {
    return ['no account yet', 'tgcrm login: log in; tgcrm import telegram FILE: read an export'];
  }
  return ['no chats yet', 'R fetches the list from Telegram (tgcrm chats --refresh)'];
}

function columnsOf({ now, listing }: State): Column<TriageRow>[] {
  return columnsAt(now).filter((column) => column !== policyColumn || hasPolicies(listing.all));
}

/** Most people have none of them, and the room is dear. Looked for once, not in every frame. */
function hasPolicies(all: readonly TriageRow[]): boolean {
  const known = withPolicies.get(all);
  if (known !== undefined) return known;
  const has = all.some(({ followUpPolicy }) => followUpPolicy !== 'approve');
  withPolicies.set(all, has);
  return has;
}

const withPolicies = new WeakMap<readonly TriageRow[], boolean>();

const policyColumn: Column<TriageRow> = {
  title: 'send',
  cells: 4,
  importance: 35,
  cell: ({ followUpPolicy: policy }) => ({
    text: policy === 'approve' ? '' : policy,
    style: policy === 'auto' ? 'warn' : 'dim',
  }),
};

const stateWords = { new: 'new', crm: 'CRM', ignored: 'ign' } as const;
const stateStyles = { new: 'accent', crm: 'good', ignored: 'dim' } as const;
const turnWords = { mine: 'me', theirs: 'them', closed: 'done' } as const;

function columnsAt(now: Date): Column<TriageRow>[] {
  return [
    {
      title: '',
      cells: 3,
      importance: 90,
      cell: ({ state }) => ({ text: stateWords[state], style: stateStyles[state] }),
    },
    { title: 'chat', cells: 20, grow: 3, importance: 100, cell: ({ title }) => ({ text: title }) },
    { title: 'company', cells: 14, grow: 2, importance: 80, cell: companyCell },
    {
      title: 'category',
      cells: 9,
      importance: 20,
      cell: ({ category }) => ({ text: category ?? '', style: 'dim' }),
    },
    {
      title: 'prio',
      cells: 4,
      importance: 40,
      align: 'right',
      cell: ({ priority }) => ({ text: String(priority), style: priority >= 70 ? 'warn' : 'dim' }),
    },
    {
      title: 'unrd',
      cells: 4,
      importance: 60,
      align: 'right',
      cell: ({ unread }) => ({ text: unread > 0 ? short(unread) : '', style: 'bold' }),
    },
    {
      title: 'ppl',
      cells: 4,
      importance: 30,
      align: 'right',
      cell: ({ participants }) => ({
        text: participants === null ? '' : short(participants),
        style: 'dim',
      }),
    },
    {
      title: 'turn',
      cells: 4,
      importance: 50,
      cell: ({ turn }) => ({
        text: turn === null ? '' : turnWords[turn],
        style: turn === 'mine' ? 'warn' : 'dim',
      }),
    },
    policyColumn,
    {
      title: 'last',
      cells: 4,
      importance: 70,
      align: 'right',
      cell: ({ lastActivityAt }) => ({
        text: lastActivityAt === null ? '' : ago(lastActivityAt, now),
        style: 'dim',
      }),
    },
  ];
}

/** The confirmed company, or the suggested one with its confidence: the number says which of the two it is. */
function companyCell({ company, guess }: TriageRow) {
  if (company !== null) return { text: company, style: 'good' } as const;
  if (guess === null) return { text: '' };
  return { text: `${percent(guess.confidence)} ${guess.name}` };
}

export function percent(share: number): string {
  return `${wholePercent(share)}%`;
}

/** 1234 as `1.2k`: at most four characters. */
function short(count: number): string {
  if (count < 1000) return String(count);
  if (count < 9950) return `${(count / 1000).toFixed(1)}k`;
  return count < 999_500 ? `${Math.round(count / 1000)}k` : `${Math.round(count / 1_000_000)}M`;
}

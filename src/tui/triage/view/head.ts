import { fitBetween, fitSpans, type Span, spansWidth } from '../../spans.ts';
import type { Theme } from '../../theme.ts';
import { countsOf } from '../state/counts.ts';
import { markedIds } from '../state/marks.ts';
import type { TriageRow } from '../state/row.ts';
import type { State } from '../state/state.ts';

/** Whose chats these are, how many there are of what, and how they are shown. */
export function headLine(state: State, theme: Theme): string {
  const { account, listing, size } = state;
  const marks = markedIds(state);
  const { filter } = listing;
  const name: Span[] = [
    { text: 'tgcrm ', style: 'title' },
    { text: account ?? 'no account', style: account === null ? 'warn' : 'accent' },
  ];
  const right: Span[] = [
    ...(marks.size > 0 ? [{ text: `${marks.size} marked  `, style: 'warn' as const }] : []),
    ...(filter === '' ? [] : [{ text: `/${filter}  `, style: 'warn' as const }]),
    { text: `${shownWords[listing.shown]} by ${sortWords(state, theme)}`, style: 'dim' },
  ];
  // Whose account it is stays to be read, however long the filter is.
  const nameCells = Math.min(spansWidth(name), size.columns);
  const counts = [{ text: `  ${countWords(listing.all, state.now)}` }];
  const rest = { theme, cells: size.columns - nameCells };
  return fitSpans({ theme, cells: nameCells }, name) + fitBetween(rest, { left: counts, right });
}

const shownWords = {
  open: 'new+CRM',
  new: 'new',
  crm: 'CRM',
  ignored: 'ignored',
  all: 'all',
} as const;

function sortWords({ listing }: State, { glyphs }: Theme): string {
  return `${listing.sort.by} ${listing.sort.isDescending ? glyphs.down : glyphs.up}`;
}

function countWords(all: readonly TriageRow[], now: Date): string {
  const { fresh, chosen, owed, due } = countsOf(all, now);
  return `${fresh} new, ${chosen} in CRM, ${owed} owed, ${due} due`;
}

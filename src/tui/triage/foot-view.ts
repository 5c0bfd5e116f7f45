import { hintLine } from '../components/hint-line.ts';
import { promptLine } from '../components/prompt-line.ts';
import { fitBetween, fitSpans, type Span, spansWidth } from '../spans.ts';
import type { Theme } from '../theme.ts';
import { whyNot } from './deeds.ts';
import { bindingsOf, keyLabel } from './keys.ts';
import { currentRow } from './listing.ts';
import type { Act, State } from './state.ts';

/** The last two lines: what was said or is typed, and what the keys do. */
export function footLines(state: State, theme: Theme): string[] {
  return [statusLine(state, theme), hints(state, theme)];
}

function statusLine(state: State, theme: Theme): string {
  const { mode, size } = state;
  switch (mode.mode) {
    case 'filter':
      return filterLine(state, theme);
    case 'reason':
      return promptLine(theme, { label: 'ignore, because:', text: mode.text }, size.columns);
    case 'company':
      return promptLine(theme, { label: companyLabel, text: mode.text }, size.columns);
    case 'palette':
      return promptLine(theme, { label: ':', text: mode.text }, size.columns);
    case 'sure':
      return asked(theme, `${mode.deed.kind} ${mode.chatIds.length} chats?`, size.columns);
    case 'sort':
      return asked(theme, 'sort by', size.columns);
    case 'states':
      return asked(theme, 'show', size.columns);
    case 'list':
    case 'detail':
    case 'help':
      return fitBetween(theme, { left: notice(state), right: place(state) }, size.columns);
  }
}

const companyLabel = 'company (name or site; "none" for none):';

/** How many there are shows while they get fewer. */
function filterLine(state: State, theme: Theme): string {
  const { columns } = state.size;
  const right = place(state);
  const prompt = { label: 'filter:', text: state.listing.filter };
  const cells = columns - spansWidth(right) - 1;
  return `${promptLine(theme, prompt, cells)} ${fitSpans(theme, right, spansWidth(right))}`;
}

function asked(theme: Theme, text: string, cells: number): string {
  return fitBetween(theme, { left: [{ text, style: 'warn' }], right: [] }, cells);
}

function notice({ notice: said, pending, listing }: State): Span[] {
  if (said) {
    const style = said.kind === 'bad' ? 'bad' : said.kind === 'good' ? 'good' : undefined;
    const sign = said.kind === 'bad' ? 'failed: ' : '';
    const hint = said.hint ? `  ${said.hint}` : '';
    return [{ text: `${sign}${said.text}`, style }, { text: hint }];
  }
  if (pending > 0) return [{ text: 'working…', style: 'dim' }];
  if (listing.news > 0) return [{ text: `${listing.news} came in; g puts the list in order` }];
  return [];
}

function place({ listing, isLoading }: State): Span[] {
  if (isLoading) return [{ text: 'reading…', style: 'dim' }];
  const { cursor, visible } = listing;
  const at = visible.length === 0 ? 0 : cursor + 1;
  return [{ text: `${at}/${visible.length}`, style: 'dim' }];
}

function hints(state: State, theme: Theme): string {
  const all = bindingsOf(state.mode.mode).flatMap(({ keys, hint, act }) =>
    hint === undefined || !isOfUse(state, act)
      ? []
      : [{ key: keyLabel(keys[0] ?? ''), word: hint }],
  );
  // The help comes last, since the last one is always shown.
  const isHelp = ({ key }: { key: string }) => key === '?';
  const ordered = [...all.filter((hint) => !isHelp(hint)), ...all.filter(isHelp)];
  return hintLine(theme, ordered, state.size.columns);
}

/** A key that would only say why not is not offered. */
function isOfUse({ listing, marks, undos }: State, act: Act): boolean {
  if (act.act === 'undo') return undos.length > 0;
  if (act.act !== 'deed') return true;
  const row = currentRow(listing);
  return marks.size > 0 || (row !== undefined && whyNot(row, act.deed) === null);
}

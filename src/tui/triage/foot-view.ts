import { hintLine } from '../components/hint-line.ts';
import { promptLine } from '../components/prompt-line.ts';
import { fitBetween, fitSpans, type Pen, type Span, spansWidth } from '../spans.ts';
import type { Theme } from '../theme.ts';
import { whyNot } from './deeds.ts';
import { jobSpans } from './jobs.ts';
import { bindingsOf, keyLabel } from './keys.ts';
import { currentRow } from './listing.ts';
import type { Act, State } from './state.ts';

/** The last two lines: what was said or is typed, and what the keys do. */
export function footLines(state: State, theme: Theme): string[] {
  return [statusLine(state, theme), hints(state, theme)];
}

function statusLine(state: State, theme: Theme): string {
  const { mode } = state;
  const pen = { theme, cells: state.size.columns };
  switch (mode.mode) {
    case 'filter':
      return filterLine(state, theme);
    case 'reason':
      return promptLine(pen, { label: 'ignore, because:', text: mode.text });
    case 'company':
      return promptLine(pen, { label: companyLabel, text: mode.text });
    case 'palette':
      return promptLine(pen, { label: ':', text: mode.text });
    case 'sure':
      return asked(pen, `${mode.deed.kind} ${mode.chatIds.length} chats?`);
    case 'sort':
      return asked(pen, 'sort by');
    case 'states':
      return asked(pen, 'show');
    case 'list':
    case 'detail':
    case 'help':
      return fitBetween(pen, { left: notice(state), right: place(state) });
  }
}

const companyLabel = 'company (name or site; "none" for none):';

/** How many there are shows while they get fewer. */
function filterLine(state: State, theme: Theme): string {
  const { columns } = state.size;
  const right = place(state);
  const prompt = { label: 'filter:', text: state.listing.filter };
  const cells = spansWidth(right);
  const line = promptLine({ theme, cells: columns - cells - 1 }, prompt);
  return `${line} ${fitSpans({ theme, cells }, right)}`;
}

function asked(pen: Pen, text: string): string {
  return fitSpans(pen, [{ text, style: 'warn' }]);
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

function place(state: State): Span[] {
  if (state.isLoading) return [{ text: 'reading…', style: 'dim' }];
  const { cursor, visible } = state.listing;
  const at = visible.length === 0 ? 0 : cursor + 1;
  return [...jobSpans(state), { text: `${at}/${visible.length}`, style: 'dim' }];
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
  return hintLine({ theme, cells: state.size.columns }, ordered);
}

/** A key that would only say why not is not offered. */
function isOfUse({ listing, marks, undos, job }: State, act: Act): boolean {
  if (act.act === 'stop-job') return job !== null;
  if (act.act === 'undo') return undos.length > 0;
  if (act.act !== 'deed') return true;
  const row = currentRow(listing);
  return marks.size > 0 || (row !== undefined && whyNot(row, act.deed) === null);
}

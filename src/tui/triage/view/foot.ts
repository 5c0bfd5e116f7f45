import { parseChatQuery } from '../../../core/chat-query.ts';
import { cellWidth, fitCells } from '../../cells.ts';
import { hintLine } from '../../components/hint-line.ts';
import { promptLine } from '../../components/prompt-line.ts';
import { fitBetween, fitSpans, type Pen, type Span, spansWidth } from '../../spans.ts';
import type { Theme } from '../../theme.ts';
import { agendaLines } from '../state/agenda.ts';
import { targetsOf } from '../state/deeds.ts';
import type { Form } from '../state/form.ts';
import { type JobName, jobSpans } from '../state/jobs.ts';
import { bindingsOf, keyLabel } from '../state/keys.ts';
import { type Act, isAgenda, type State } from '../state/state.ts';
import { whyNoForm } from '../state/why-no-form.ts';
import { whyNot } from '../state/why-not.ts';
import { isBlock } from './form.ts';

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
    case 'form':
      return formLine(state, pen, mode);
    case 'help-filter':
      return promptLine(pen, { label: 'find a key:', text: mode.text });
    case 'palette':
      return promptLine(pen, { label: ':', text: mode.text });
    case 'sure':
      return asked(pen, `${mode.deed.kind} ${mode.chatIds.length} chats?`);
    case 'consent':
      return asked(pen, 'do you agree?');
    case 'sort':
      return asked(pen, 'sort by');
    case 'states':
      return asked(pen, 'show');
    case 'list':
    case 'detail':
    case 'queue':
    case 'agenda':
    case 'plan':
    case 'pick':
    case 'text':
    case 'help': {
      const right = place(state);
      const cells = pen.cells - spansWidth(right) - 1;
      return fitBetween(pen, { left: notice(state, cells), right });
    }
  }
}

/** The only field of a form stands here, unless something is wrong: what an act before it says must not hide it. */
function formLine(state: State, pen: Pen, form: Form): string {
  const { caret } = form;
  const [field] = form.fields;
  if (state.notice?.kind === 'bad' || isBlock(form) || !field)
    return fitSpans(pen, notice(state, pen.cells));
  const text = field.text.replaceAll('\n', pen.theme.glyphs.newLine);
  return promptLine(pen, { label: `${field.label}:`, text, caret });
}

/** How many there are shows while they get fewer. */
function filterLine(state: State, theme: Theme): string {
  const { columns } = state.size;
  const [problem] = parseChatQuery(state.listing.filter).problems;
  const right: Span[] = problem ? [{ text: problem, style: 'bad' }] : place(state);
  const prompt = { label: 'filter:', text: state.listing.filter };
  const cells = spansWidth(right);
  const line = promptLine({ theme, cells: columns - cells - 1 }, prompt);
  return `${line} ${fitSpans({ theme, cells }, right)}`;
}

function asked(pen: Pen, text: string): string {
  return fitSpans(pen, [{ text, style: 'warn' }]);
}

/** Where there is no room for all of it, the way out stays to be read. */
function notice({ notice: said, pending, listing }: State, cells: number): Span[] {
  if (said) {
    const style = said.kind === 'bad' ? 'bad' : said.kind === 'good' ? 'good' : undefined;
    const sign = said.kind === 'bad' ? 'failed: ' : '';
    const hint = said.hint ? `  ${said.hint}` : '';
    const text = `${sign}${said.text}`;
    const room = Math.max(20, cells - cellWidth(hint));
    const isLong = hint !== '' && cellWidth(text) > room;
    return [{ text: isLong ? fitCells(text, room) : text, style }, { text: hint }];
  }
  if (pending > 0) return [{ text: 'working…', style: 'dim' }];
  if (listing.news > 0) return [{ text: `${listing.news} came in; g puts the list in order` }];
  return [];
}

function place(state: State): Span[] {
  if (state.isLoading) return [{ text: 'reading…', style: 'dim' }];
  const { mode, listing } = state;
  const cursor = isAgenda(mode) ? mode.cursor : listing.cursor;
  const count = isAgenda(mode) ? agendaLines(state).length : listing.visible.length;
  const at = count === 0 ? 0 : cursor + 1;
  return [...jobSpans(state), { text: `${at}/${count}`, style: 'dim' }];
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
function isOfUse(state: State, act: Act): boolean {
  if (act.act === 'stop-job') return state.job !== null;
  if (act.act === 'job') return isJobOfUse(state, act.job);
  if (act.act === 'form') return whyNoForm(state, act.form) === null;
  if (isAboutChats(act)) return targetsOf(state).length > 0;
  if (act.act !== 'deed') return true;
  const { deed } = act;
  if (deed.kind === 'confirm' && deed.answer.pick !== undefined) {
    return deed.answer.pick <= (state.detail?.suggestion?.candidates.length ?? 0);
  }
  return targetsOf(state).some((row) => whyNot(row, deed) === null);
}

/** Of pause and its end only the one that there is something to do for, where that is known. */
function isJobOfUse({ agenda }: State, job: JobName): boolean {
  if (agenda?.name !== 'plan') return true;
  const isPaused = agenda.budgets.some(({ pausedWhy }) => pausedWhy !== null);
  return job === 'pause' ? !isPaused : job !== 'resume' || isPaused;
}

function isAboutChats(act: Act): boolean {
  if (act.act === 'pick') return !(act.pick === 'view' || act.pick.startsWith('filter-'));
  return ['open', 'mark', 'toggle-snooze', 'toggle-done', 'toggle-sync'].includes(act.act);
}

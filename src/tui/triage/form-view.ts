import { promptLine } from '../components/prompt-line.ts';
import { fitSpans, type Pen } from '../spans.ts';
import { completionsOf } from './completion.ts';
import type { Form } from './form.ts';
import { chooserLines } from './overlay-view.ts';
import { type Pick, pickItems, pickLabels } from './pick.ts';
import type { State } from './state.ts';

/** The fields of a form, the one that is typed into with a cursor, and what may be meant. */
export function formLines(pen: Pen, state: State, form: Form): string[] {
  const rule = pen.theme.paint('dim', pen.theme.glyphs.rule.repeat(pen.cells));
  const fields = form.fields.map(({ label, text }, index) => {
    const shown = text.replaceAll('\n', pen.theme.glyphs.newLine);
    if (index === form.at) {
      return promptLine(pen, { label: `> ${label}:`, text: shown, caret: form.caret });
    }
    return fitSpans(pen, [{ text: `  ${label}: `, style: 'dim' }, { text: shown }]);
  });
  const meant = completionsOf(state, form).map((text, index) =>
    fitSpans(pen, [
      { text: index === 0 ? '    Tab ' : '        ', style: 'accent' },
      { text, style: 'dim' },
    ]),
  );
  return [rule, ...fields.slice(0, form.at + 1), ...meant, ...fields.slice(form.at + 1)];
}

export function pickLines(
  pen: Pen,
  { state, mode, height }: { state: State; mode: Pick; height: number },
): string[] {
  const entries = pickItems(state, mode).map(({ label, note }) => ({ text: label, more: note }));
  const head = promptLine(pen, { label: pickLabels[mode.pick], text: mode.text });
  const lines = chooserLines(pen, { entries, cursor: mode.cursor, height: height - 1 });
  const none = [fitSpans(pen, [{ text: '  nothing to choose from; type a new one' }])];
  return [head, ...(lines.length > 0 ? lines : none)];
}

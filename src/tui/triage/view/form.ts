import { cellWidth, fitCells } from '../../cells.ts';
import { promptLine } from '../../components/prompt-line.ts';
import { fitSpans, type Pen } from '../../spans.ts';
import { wrapCells } from '../../wrap-cells.ts';
import { completionsOf } from '../state/completion.ts';
import { targetsOf } from '../state/deeds.ts';
import type { Form } from '../state/form.ts';
import { type Pick, pickItems, pickLabels } from '../state/pick.ts';
import type { State } from '../state/state.ts';
import { chooserLines } from './overlay.ts';

/** One question fits into the status line; what has more to it takes lines of its own. */
export function isBlock({ fields, about }: Form): boolean {
  return fields.length > 1 || about !== undefined;
}

/** The fields of a form, the one that is typed into with a cursor, and what may be meant. */
export function formLines(pen: Pen, state: State, form: Form): string[] {
  const rule = pen.theme.paint('dim', ruleOf(pen, state));
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
  const about = wrapCells(form.about ?? '', pen.cells - 2).map((text) =>
    fitSpans(pen, [{ text: `  ${text}`, style: 'warn' }]),
  );
  return [
    rule,
    ...(form.about ? about : []),
    ...fields.slice(0, form.at + 1),
    ...meant,
    ...fields.slice(form.at + 1),
  ];
}

/** For whom it is: after an act the cursor has gone on to the next chat, and nobody should write to the wrong one. */
function ruleOf({ theme, cells }: Pen, state: State): string {
  const targets = targetsOf(state);
  const [first] = targets;
  const { rule } = theme.glyphs;
  if (!first) return rule.repeat(cells);
  const name = targets.length === 1 ? first.title : `${targets.length} chats`;
  const text = fitCells(name, Math.min(cellWidth(name), cells - 8)).trimEnd();
  return `${rule.repeat(2)} ${text} ${rule.repeat(Math.max(0, cells - 4 - cellWidth(text)))}`;
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

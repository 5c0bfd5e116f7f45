import { cleanLines, cleanText } from '../../../core/rules/text/clean-text.ts';
import type { Step } from '../../program.ts';
import { type Edit, edit, insert, type Typed } from '../../text-edit.ts';
import { completed } from './completion.ts';
import { doDeed, doSurely } from './deeds.ts';
import { askedBy, type Form, keepsLines, openForm } from './form.ts';
import { agree } from './jobs.ts';
import { currentRow, rearrange } from './listing.ts';
import { paletteEntries } from './palette.ts';
import { pickItems } from './pick.ts';
import type { Act, Effect, Mode, State } from './state.ts';
import { dropPickedView, keepView, showView } from './views.ts';

type Result = Step<State, Effect>;

/** Typed, where something can be typed. */
export function typeText(state: State, text: string): State {
  return text === '' ? state : retype(state, (typed) => insert(typed, text));
}

/** Several lines stay several lines where that makes sense, and become one elsewhere. */
export function pasteText(state: State, text: string): State {
  const { mode } = state;
  if (mode.mode === 'form' && keepsLines(mode)) return typeText(state, cleanLines(text));
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return typeText(state, cleanText(lines.join(' ').trim()));
}

export function editText(state: State, what: Edit): State {
  return retype(state, (typed) => edit(typed, what));
}

export function typing(
  state: State,
  what: 'cancel' | 'next-field' | 'previous-field' | 'complete' | 'edit-text' | 'drop-view',
): Result {
  const { mode } = state;
  switch (what) {
    case 'cancel':
      return [cancel(state), []];
    case 'next-field':
    case 'previous-field':
      return [
        mode.mode === 'form' ? toField(state, mode, what === 'next-field' ? 1 : -1) : state,
        [],
      ];
    case 'complete':
      return [mode.mode === 'form' ? complete(state, mode) : state, []];
    case 'edit-text': {
      const text = mode.mode === 'form' ? mode.fields[mode.at]?.text : undefined;
      return [state, text === undefined ? [] : [{ kind: 'edit-text', text }]];
    }
    case 'drop-view':
      return mode.mode === 'pick' ? dropPickedView(state, mode) : [state, []];
  }
}

/** What Enter does, where something is typed or asked. @param perform for what the palette chose */
export function accept(state: State, perform: (state: State, act: Act) => Result): Result {
  const { mode } = state;
  switch (mode.mode) {
    case 'filter':
      return [kept(state), []];
    case 'form':
      return acceptForm(state, mode);
    case 'pick': {
      const chosen = pickItems(state, mode)[mode.cursor]?.chosen;
      const closed = inMode(state, mode.back);
      if (!chosen) return [closed, []];
      if ('deed' in chosen) return doDeed(closed, chosen.deed);
      if ('view' in chosen) return [showView(closed, chosen.view), []];
      if ('form' in chosen) return [inMode(closed, openForm(closed, chosen.form)), []];
      return [{ ...closed, listing: rearrange(closed.listing, { filter: chosen.filter }) }, []];
    }
    case 'sure':
      return doSurely(inMode(state, mode.back), mode);
    case 'consent':
      return agree(inMode(state, mode.back), mode);
    case 'help-filter':
      return [inMode(state, { ...mode, mode: 'help', top: 0 }), []];
    case 'palette': {
      const chosen = paletteEntries(mode)[mode.cursor];
      const closed = inMode(state, mode.back);
      return chosen ? perform(closed, chosen.act) : [closed, []];
    }
    case 'list':
    case 'detail':
    case 'queue':
    case 'agenda':
    case 'plan':
    case 'sort':
    case 'states':
    case 'help':
    case 'text':
      return [state, []];
  }
}

/** With something wrong in it the form stays open and says what. */
function acceptForm(state: State, form: Form): Result {
  const asked = askedBy(form, state.now);
  const closed = inMode(state, form.back);
  if (asked === null) return [closed, []];
  if ('problem' in asked) return [{ ...state, notice: { kind: 'bad', text: asked.problem } }, []];
  return 'view' in asked ? keepView(closed, asked.view) : doDeed(closed, asked.deed);
}

/** The text of the field as it came back from the editor. */
export function edited(state: State, text: string): State {
  return state.mode.mode === 'form' ? retype(state, () => atEnd(text)) : state;
}

function retype(state: State, change: (typed: Typed) => Typed): State {
  const { mode } = state;
  // Only a form lets the caret move; elsewhere what is typed is short, and the arrows walk through what it finds.
  const changed = (text: string) => change(atEnd(text)).text;
  switch (mode.mode) {
    case 'filter': {
      const filter = changed(state.listing.filter);
      return { ...state, listing: rearrange(state.listing, { filter }) };
    }
    case 'form':
      return inMode({ ...state, notice: null }, withText(mode, change));
    case 'pick':
    case 'palette':
      return inMode(state, { ...mode, text: changed(mode.text), cursor: 0 });
    case 'help-filter':
      return inMode(state, { ...mode, text: changed(mode.text), top: 0 });
    case 'list':
    case 'detail':
    case 'queue':
    case 'agenda':
    case 'plan':
    case 'sort':
    case 'states':
    case 'sure':
    case 'consent':
    case 'help':
    case 'text':
      return state;
  }
}

function withText(form: Form, change: (typed: Typed) => Typed): Form {
  const field = form.fields[form.at];
  if (!field) return form;
  const { text, caret } = change({ text: field.text, caret: form.caret });
  return { ...form, caret, fields: form.fields.with(form.at, { ...field, text }) };
}

function atEnd(text: string): Typed {
  return { text, caret: text.length };
}

function toField(state: State, form: Form, step: number): State {
  const at = (form.at + step + form.fields.length) % form.fields.length;
  return inMode(state, { ...form, at, caret: form.fields[at]?.text.length ?? 0 });
}

function complete(state: State, form: Form): State {
  const text = completed(state, form);
  return text === null
    ? toField(state, form, 1)
    : inMode(
        state,
        withText(form, () => atEnd(text)),
      );
}

/** Whoever keeps a filter means the chat that it put under the cursor. */
function kept(state: State): State {
  const wantedId = currentRow(state.listing)?.id ?? state.listing.wantedId;
  return { ...inMode(state, { mode: 'list' }), listing: { ...state.listing, wantedId } };
}

function cancel(state: State): State {
  const { mode } = state;
  if (mode.mode === 'help-filter')
    return inMode(state, { ...mode, mode: 'help', text: '', top: 0 });
  const left = inMode({ ...state, notice: null }, 'back' in mode ? mode.back : { mode: 'list' });
  if (mode.mode !== 'filter') return left;
  return { ...left, listing: rearrange(left.listing, { filter: '' }) };
}

function inMode(state: State, mode: Mode): State {
  return { ...state, mode };
}

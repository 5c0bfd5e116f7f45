import { autoWord } from '../../../core/rules/dispatch/follow-up-policy.ts';
import { type ZoneOffer, zoneNamed } from '../../../core/rules/moment/zone-offers.ts';
import { isTyped } from '../../../core/rules/text/typed-word.ts';
import { parseWhen } from '../../../core/rules/time/when.ts';
import type { ChatDeed, CompanyWords } from '../effects/deed.ts';
import { targetsOf } from './deeds.ts';
import { type Behind, behindOf, type State } from './state.ts';
import { followUpFor } from './why-not.ts';

export type FormKind =
  | 'reason'
  | 'company'
  | 'note'
  | 'priority'
  | 'snooze'
  | 'draft'
  | 'edit'
  | 'when'
  | 'cancel'
  | 'view'
  /** The word that lets follow-ups go out without asking. */
  | 'auto'
  /** Where they are; empty, for "I do not know". */
  | 'zone';

export interface FormField {
  name: string;
  label: string;
  text: string;
}

export interface Form {
  mode: 'form';
  form: FormKind;
  /** What is to be read before anything is typed. */
  about?: string;
  /** What a number that is typed means. */
  offers?: readonly ZoneOffer[];
  fields: readonly FormField[];
  /** The field that is typed into, and where in its text. */
  at: number;
  caret: number;
  back: Behind;
}

/** A form, filled in with what is there. */
export function openForm(state: State, form: FormKind): Form {
  const fields = fieldsOf(state, form);
  const caret = fields[0]?.text.length ?? 0;
  return {
    mode: 'form',
    form,
    ...aboutOf(state, form),
    fields,
    at: 0,
    caret,
    back: behindOf(state.mode),
  };
}

export const zoneAbout = 'Where are they? Their clock decides what is night for them.';

function aboutOf(state: State, form: FormKind): Pick<Form, 'about'> {
  if (form === 'auto') return { about: autoWord(targetsOf(state).length).what };
  return form === 'zone' ? { about: zoneAbout } : {};
}

/** Whether a text of several lines makes sense in the field that is typed into. */
export function keepsLines({ fields, at }: Form): boolean {
  return ['note', 'text'].includes(fields[at]?.name ?? '');
}

export function fieldText({ fields }: Form, name: string): string {
  return fields.find((field) => field.name === name)?.text.trim() ?? '';
}

/** What the form asks for, or what is still wrong with it; `null` for a form that was left empty. */
export type Asked = { deed: ChatDeed } | { view: string } | { problem: string } | null;

export function askedBy(form: Form, now: Date): Asked {
  const text = (name: string) => fieldText(form, name);
  const orNull = (name: string) => (text(name) === '' ? null : text(name));
  switch (form.form) {
    case 'reason':
      return { deed: { kind: 'ignore', reason: orNull('reason') } };
    case 'cancel':
      return { deed: { kind: 'cancel', reason: orNull('reason') } };
    case 'company':
      return companyOf(form);
    case 'note':
      return { deed: { kind: 'set', settings: { note: orNull('note') } } };
    case 'priority':
      return priorityOf(text('priority'));
    case 'view':
      return orNull('name') === null ? null : { view: text('name') };
    case 'zone':
      return zoneOf(form, now);
    case 'auto':
      return autoOf(text('word'));
    case 'snooze':
      return (
        badTime(text('at'), now) ?? { deed: { kind: 'snooze', at: text('at'), ifNoReply: true } }
      );
    case 'when':
      return badTime(text('at'), now) ?? { deed: { kind: 'reschedule', at: text('at') } };
    case 'draft':
    case 'edit': {
      // A draft without a text is written from what is open in the chat.
      if (orNull('text') === null && form.form === 'edit') return null;
      const at = orNull('at');
      const wrong = at === null ? null : badTime(at, now);
      return wrong ?? { deed: { kind: form.form, text: text('text'), at } };
    }
  }
}

function fieldsOf(state: State, form: FormKind): FormField[] {
  const targets = targetsOf(state);
  const row = targets.length === 1 ? targets[0] : undefined;
  switch (form) {
    case 'reason':
      return [{ name: 'reason', label: 'ignore, because', text: '' }];
    case 'cancel':
      return [{ name: 'reason', label: 'cancel the follow-up, because', text: '' }];
    case 'company':
      return [
        { name: 'company', label: 'company ("none" for none)', text: '' },
        { name: 'url', label: 'site', text: '' },
        { name: 'socials', label: 'socials (links, with spaces between)', text: '' },
        { name: 'contacts', label: 'contacts (all, none, or @names)', text: 'all' },
      ];
    case 'note': {
      const note = state.detail?.row.id === row?.id ? (state.detail?.note ?? '') : '';
      return [{ name: 'note', label: 'note', text: note }];
    }
    case 'priority':
      return [{ name: 'priority', label: 'priority, 0 to 100', text: '' }];
    case 'zone':
      return [
        { name: 'zone', label: 'a number, a city or a zone (empty: I do not know)', text: '' },
      ];
    case 'auto':
      return [{ name: 'word', label: `type ${autoWord(1).word} to go on`, text: '' }];
    case 'snooze':
      return [{ name: 'at', label: 'snooze until', text: '' }];
    case 'view':
      return [{ name: 'name', label: 'name of this view', text: '' }];
    case 'when':
      return [{ name: 'at', label: 'send it at (+2h, tomorrow 10:00, monday)', text: '' }];
    case 'draft':
      return [
        { name: 'text', label: 'follow-up (empty: have it drafted)', text: '' },
        { name: 'at', label: 'send at (+2h, tomorrow 10:00, monday)', text: 'tomorrow 10:00' },
      ];
    case 'edit': {
      const open = row && followUpFor(row, { kind: 'edit', text: '', at: null });
      return [
        { name: 'text', label: 'follow-up', text: open?.text ?? '' },
        { name: 'at', label: 'send at (empty: as it was)', text: '' },
      ];
    }
  }
}

function companyOf(form: Form): Asked {
  const company = fieldText(form, 'company');
  const url = fieldText(form, 'url');
  const socials = fieldText(form, 'socials').split(/\s+/u).filter(Boolean);
  if (company === '' && url === '' && socials.length === 0) return null;
  if (company.toLowerCase() === 'none') return answered({ isNone: true }, form);
  // Without a name the addresses are those of the suggested company.
  return answered(
    {
      ...(company !== '' && { company }),
      ...(url !== '' && { url }),
      ...(socials.length > 0 && { socials }),
      ...contactsOf(fieldText(form, 'contacts')),
    },
    form,
  );
}

function answered(answer: CompanyWords, { back }: Form): Asked {
  return { deed: { kind: 'confirm', answer, alsoAdd: back.mode === 'queue' } };
}

function contactsOf(text: string): Pick<CompanyWords, 'contacts'> {
  const words = text.split(/[\s,]+/u).filter(Boolean);
  const [first = 'all'] = words;
  if (words.length <= 1 && first.toLowerCase() === 'all') return {};
  if (words.length === 1 && first.toLowerCase() === 'none') return { contacts: 'none' };
  return { contacts: words };
}

function priorityOf(text: string): Asked {
  if (text === '') return null;
  const priority = Number(text);
  return /^\d{1,3}$/.test(text) && priority <= 100
    ? { deed: { kind: 'set', settings: { priority } } }
    : { problem: `"${text}" is not a number from 0 to 100` };
}

function autoOf(typed: string): Asked {
  const wanted = autoWord(1);
  if (typed === '') return null;
  return isTyped(wanted, typed)
    ? { deed: { kind: 'set', settings: { followUpPolicy: 'auto' } } }
    : { problem: `nothing was changed; it takes the word ${wanted.word}, Esc leaves it` };
}

function zoneOf(form: Form, now: Date): Asked {
  const typed = fieldText(form, 'zone');
  if (typed === '') return { deed: { kind: 'set', settings: { isZoneUnknown: true } } };
  const timeZone = form.offers?.[Number(typed) - 1]?.zone ?? zoneNamed(typed, now.getTime());
  return timeZone === null
    ? { problem: `"${typed}" is no number here, no large city and no time zone` }
    : { deed: { kind: 'set', settings: { timeZone } } };
}

function badTime(text: string, now: Date): { problem: string } | null {
  if (text !== '' && parseWhen(text, now) !== null) return null;
  return { problem: `"${text}" is no time; try +2h, tomorrow 10:00, monday or 2026-12-01T09:00` };
}

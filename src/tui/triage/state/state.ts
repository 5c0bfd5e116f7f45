import type { ZoneOffer } from '../../../core/rules/moment/zone-offers.ts';
import type { SavedView } from '../../../core/saved-views.ts';
import type { Size } from '../../terminal.ts';
import type { Edit } from '../../text-edit.ts';
import type { ChatDeed, Target } from '../effects/deed.ts';
import { layoutOf } from '../view/layout.ts';
import type { Agenda, AgendaMode, AgendaName } from './agenda.ts';
import type { ConsentMode } from './consent.ts';
import type { Detail } from './detail.ts';
import type { Form, FormKind } from './form.ts';
import type { Job, JobAct, JobEffect, JobEvent } from './jobs.ts';
import { emptyListing, type Listing } from './listing.ts';
import type { Pick, PickKind } from './pick.ts';
import type { Queue } from './queue.ts';
import { type DoneDeed, nothingDone, type Redo } from './redo.ts';
import type { ShownStates, SortKey, TriageRow } from './row.ts';

export interface State {
  mode: Mode;
  size: Size;
  /** For "3 days ago"; moves with what is loaded, never by itself. */
  now: Date;
  /** The account whose chats these are; everything that is sent goes out from it. */
  account: string | null;
  listing: Listing;
  isLoading: boolean;
  marks: ReadonlySet<string>;
  /** The chat where a range of marks begins that ends at the cursor. */
  rangeFrom: string | null;
  /** What was read last about one chat; drawn while it is the one that the cursor is on. */
  detail: Detail | null;
  /** Chats that were read lately and those beside the cursor, so that one step shows the next one whole. */
  nearby: readonly Detail[];
  /** Lines of the chat that are scrolled out above. */
  detailTop: number;
  detailShows: 'summary' | 'factors';
  /** Stays until the next act. */
  notice: Notice | null;
  /** Long work that runs beside the screen. */
  job: Job | null;
  /** Acts that are not through yet. */
  pending: number;
  /** How many acts are to be undone when those are through. */
  undosAsked: number;
  /** What `u` took back and can be done again. */
  redo: Redo;
  /** The last act as a script would do it. */
  lastCommand: readonly string[];
  views: readonly SavedView[];
  /** Companies that are known, for what is typed into a form. */
  companies: readonly KnownCompany[];
  queue: Queue | null;
  /** Chats of which it was said here that nobody knows where they are. */
  zonesHinted: ReadonlySet<string>;
  /** What was read last of what waits across all chats. */
  agenda: Agenda | null;
}

export interface KnownCompany {
  name: string;
  url: string | null;
}

/** What the keys mean now. */
export type Mode =
  | BaseMode
  | { mode: 'filter' }
  | { mode: 'sort' }
  | { mode: 'states' }
  | Form
  | Pick
  | OpenAgenda
  | { mode: 'sure'; deed: ChatDeed; chatIds: readonly string[]; back: Behind }
  | ConsentMode
  | { mode: 'help' | 'help-filter'; text: string; top: number; back: Behind }
  | { mode: 'palette'; text: string; cursor: number; back: Behind }
  | { mode: 'text'; lines: readonly string[]; back: Behind };

export type ModeName = Mode['mode'];
/** `from`: where the chat was opened, if not in the list. */
export type BaseMode = { mode: 'list' } | { mode: 'detail'; from?: OpenAgenda } | { mode: 'queue' };
export type OpenAgenda = AgendaMode & { back: BaseMode };
/** What something that is open for a while goes back to. */
export type Behind = BaseMode | OpenAgenda;

/** The mode below whatever is open. */
export function baseOf(mode: Mode): BaseMode {
  if ('back' in mode) return baseOf(mode.back);
  return mode.mode === 'detail' || mode.mode === 'queue' ? mode : { mode: 'list' };
}

/** The inbox, the next steps or the plan, also under what is open above them. */
export function agendaOf(mode: Mode): OpenAgenda | null {
  if (isAgenda(mode)) return mode;
  return 'back' in mode && isAgenda(mode.back) ? mode.back : null;
}

export function isAgenda(mode: Mode): mode is OpenAgenda {
  return mode.mode === 'agenda' || mode.mode === 'plan';
}

export function behindOf(mode: Mode): Behind {
  return agendaOf(mode) ?? baseOf(mode);
}

export interface Notice {
  kind: 'info' | 'good' | 'bad';
  text: string;
  /** What to do about it. */
  hint?: string | undefined;
}

/** What a key does. The table of keys (`keys.ts`) says which. */
export type Act =
  | JobAct
  | { act: 'move'; to: Move }
  | { act: 'scroll'; lines: number }
  | { act: 'open' | 'back' | 'quit' | 'interrupt' | 'suspend' | 'repaint' }
  | { act: 'start'; what: Start }
  | { act: 'form'; form: FormKind }
  | { act: 'pick'; pick: PickKind }
  | { act: 'sort'; by: SortKey | 'reverse' }
  | { act: 'show'; shown: ShownStates }
  | { act: 'view'; index: number }
  | { act: 'next-view' | 'drop-view' }
  | { act: 'mark' | 'mark-all' | 'range' }
  | { act: 'deed'; deed: ChatDeed }
  | { act: 'toggle-sync' | 'toggle-snooze' | 'toggle-done' }
  | { act: 'skip' | 'queue' }
  | { act: 'agenda'; name: AgendaName }
  | { act: 'factors' | 'undo' | 'redo' | 'show-command' | 'clear-filter' }
  | { act: 'next-field' | 'previous-field' | 'complete' | 'edit-text' }
  | { act: 'accept' | 'cancel' }
  | { act: 'edit'; edit: Edit };

export type Start = 'filter' | 'sort' | 'states' | 'help' | 'help-filter' | 'palette';

export type Move =
  | 'down'
  | 'up'
  | 'top'
  | 'bottom'
  | 'page-down'
  | 'page-up'
  | 'half-down'
  | 'half-up';

export type Event =
  | JobEvent
  | { type: 'pressed'; key: string; text: string }
  | { type: 'pasted'; text: string }
  | { type: 'resized'; size: Size }
  /** The list, or on the first load its beginning. */
  | {
      type: 'loaded';
      rows: readonly TriageRow[];
      account: string | null;
      isWhole: boolean;
      now: Date;
    }
  /** Chats that are new or other than they were, and those that are gone, since the list was loaded. */
  | {
      type: 'changed';
      rows: readonly TriageRow[];
      goneIds: readonly string[];
      account: string | null;
      now: Date;
    }
  | { type: 'store-changed' }
  /** The process that works in the store had ended; another one does so now. */
  | { type: 'store-restarted' }
  | { type: 'detail-loaded'; detail: Detail }
  | { type: 'agenda-loaded'; agenda: Agenda }
  | { type: 'settings-loaded'; views: readonly SavedView[]; skipped: readonly string[] }
  | { type: 'views-loaded'; views: readonly SavedView[]; notice: Notice }
  | { type: 'zones-loaded'; chatId: string; offers: readonly ZoneOffer[] }
  | { type: 'companies-loaded'; companies: readonly KnownCompany[] }
  /** The text of the field that was taken to the editor. */
  | { type: 'edited'; text: string }
  | { type: 'not-edited'; why: string }
  /** An act, or an undo, is through; the chats as they are now. */
  | {
      type: 'done' | 'undone';
      rows: readonly TriageRow[];
      notice: Notice;
      /** The act as the log names it, to be done again after an undo. */
      did?: DoneDeed | null;
      /** The acts that an undo took back, the latest first. */
      undid?: readonly string[];
      /** Something stands in Telegram's schedule that should not stand there any more. */
      isOwedToTelegram?: boolean;
      /** The chat of which a person should say where they are. */
      asksZone?: string | null;
    }
  /** It did not work; the chats as they are all the same. */
  | { type: 'failed'; rows: readonly TriageRow[]; notice: Notice };

export type Effect = StoreEffect | JobEffect | TerminalEffect;

/** What is done in the store, by a process of its own: its effects and events are plain data. */
export type StoreEffect =
  | { kind: 'load' }
  | { kind: 'watch' }
  /** `besideIds`: what the user is likely to look at next. */
  | { kind: 'detail'; chatId: string; besideIds: readonly string[] }
  | { kind: 'agenda'; name: AgendaName }
  | { kind: 'deed'; deed: ChatDeed; targets: readonly Target[] }
  | { kind: 'undo'; count: number }
  | SettingEffect;

/** What the screen keeps in the store for itself, and what it knows for its forms. */
export type SettingEffect =
  | { kind: 'settings' | 'companies' }
  | { kind: 'zones'; chatId: string }
  | { kind: 'save-view'; view: SavedView }
  | { kind: 'drop-view'; name: string }
  /** Puts a chat off in the queue; `null` takes up all that were put off. */
  | { kind: 'skip'; chatId: string | null };

export type TerminalEffect =
  | { kind: 'quit' | 'interrupt' | 'suspend' | 'repaint' }
  | { kind: 'edit-text'; text: string };

export function initialState({ size, now }: { size: Size; now: Date }): State {
  return {
    mode: { mode: 'list' },
    size,
    now,
    account: null,
    listing: { ...emptyListing, height: layoutOf(size).listRows, now },
    isLoading: true,
    marks: new Set(),
    rangeFrom: null,
    detail: null,
    nearby: [],
    detailTop: 0,
    detailShows: 'summary',
    notice: null,
    job: null,
    pending: 0,
    undosAsked: 0,
    redo: nothingDone,
    lastCommand: [],
    views: [],
    companies: [],
    queue: null,
    zonesHinted: new Set(),
    agenda: null,
  };
}

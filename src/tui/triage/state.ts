import type { Size } from '../terminal.ts';
import type { Detail } from './detail.ts';
import type { Job, JobAct, JobEffect, JobEvent } from './jobs.ts';
import { layoutOf } from './layout.ts';
import { emptyListing, type Listing } from './listing.ts';
import type { SeenCompany, ShownStates, SortKey, TriageRow } from './row.ts';

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
  /** What this screen did and can take back, the latest last. */
  undos: readonly Undo[];
}

/** What the keys mean now. */
export type Mode =
  | { mode: 'list' }
  | { mode: 'detail' }
  | { mode: 'filter' }
  | { mode: 'sort' }
  | { mode: 'states' }
  | { mode: 'reason'; text: string; back: BaseMode }
  | { mode: 'company'; text: string; back: BaseMode }
  | { mode: 'sure'; deed: ChatDeed; chatIds: readonly string[]; back: BaseMode }
  | { mode: 'help'; top: number; back: BaseMode }
  | { mode: 'palette'; text: string; cursor: number; back: BaseMode };

export type ModeName = Mode['mode'];
export type BaseMode = { mode: 'list' } | { mode: 'detail' };

export interface Notice {
  kind: 'info' | 'good' | 'bad';
  text: string;
  /** What to do about it. */
  hint?: string | undefined;
}

/** One act, as the log has it. */
export interface Undo {
  activityIds: readonly string[];
  chatIds: readonly string[];
}

/** A chat that an act is for, with the suggestion that the user saw there. */
export interface Target {
  chatId: string;
  seen: SeenCompany | null;
}

/** What a key does to one chat or to all that are marked. */
export type ChatDeed =
  | { kind: 'add' }
  | { kind: 'ignore'; reason: string | null }
  | { kind: 'restore' }
  /** The suggestion that was seen, or what the person typed instead: a name, a site, `none`. */
  | { kind: 'confirm'; company: string | null };

/** What a key does. The table of keys (`keys.ts`) says which. */
export type Act =
  | JobAct
  | { act: 'move'; to: Move }
  | { act: 'scroll'; lines: number }
  | { act: 'open' | 'back' | 'quit' | 'interrupt' | 'suspend' | 'repaint' }
  | { act: 'start'; what: Start }
  | { act: 'sort'; by: SortKey | 'reverse' }
  | { act: 'show'; shown: ShownStates }
  | { act: 'mark' | 'mark-all' }
  | { act: 'deed'; deed: ChatDeed }
  | { act: 'factors' | 'undo' }
  | { act: 'accept' | 'cancel' | 'erase' | 'erase-word' | 'erase-all' };

export type Start = 'filter' | 'sort' | 'states' | 'reason' | 'company' | 'help' | 'palette';

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
  | { type: 'detail-loaded'; detail: Detail }
  /** An act is through; the chats as they are now. */
  | { type: 'done'; rows: readonly TriageRow[]; notice: Notice; undo: Undo | null }
  | { type: 'undone'; rows: readonly TriageRow[]; notice: Notice }
  /** An act or an undo did not work; the chats as they are all the same. */
  | { type: 'failed'; rows: readonly TriageRow[]; notice: Notice; undo: Undo | null };

export type Effect = StoreEffect | JobEffect | TerminalEffect;

/** What is done in the store, by a process of its own: its effects and events are plain data. */
export type StoreEffect =
  | { kind: 'load' }
  | { kind: 'watch' }
  /** `besideIds`: what the user is likely to look at next. */
  | { kind: 'detail'; chatId: string; besideIds: readonly string[] }
  | { kind: 'deed'; deed: ChatDeed; targets: readonly Target[] }
  | { kind: 'undo'; undo: Undo };

export interface TerminalEffect {
  kind: 'quit' | 'interrupt' | 'suspend' | 'repaint';
}

export function initialState({ size, now }: { size: Size; now: Date }): State {
  return {
    mode: { mode: 'list' },
    size,
    now,
    account: null,
    listing: { ...emptyListing, height: layoutOf(size).listRows },
    isLoading: true,
    marks: new Set(),
    detail: null,
    nearby: [],
    detailTop: 0,
    detailShows: 'summary',
    notice: null,
    job: null,
    pending: 0,
    undos: [],
  };
}

import { fitCells } from '../../cells.ts';
import type { Span } from '../../spans.ts';
import { rowsOfLine } from './agenda.ts';
import { type ConsentMode, missingConsent } from './consent.ts';
import { currentRow } from './listing.ts';
import type { TriageRow } from './row.ts';
import { agendaOf, type Effect, type Notice, type State } from './state.ts';
import { followUpToPut, whyNotToPut } from './why-not.ts';

/** Long work beside the screen, each a tgcrm of its own that any shell could run as well. */
export type JobName =
  | 'refresh'
  | 'sync'
  | 'suggest'
  | 'enrich'
  | 'consult'
  | 'sum-up'
  /** Approve a follow-up for Telegram's own schedule. */
  | 'on-server'
  /** Make Telegram's schedule hold what the store says. */
  | 'scheduled'
  | 'pause'
  | 'resume'
  /** Lets a language model read chats, as the person has agreed to. */
  | 'consent';

export interface JobOrder {
  job: JobName;
  /** The chat that it is about; `null` for work about all of them. */
  chatId: string | null;
  /** The follow-up that it is about, for work on one. */
  followUpId?: string | undefined;
  /** The server that is agreed to, if it is another machine's. */
  server?: string | undefined;
}

export interface Job {
  name: JobName;
  chatId: string | null;
  /** What it is at, in its own words; clean. */
  step: string;
  isStopping: boolean;
  /** What it was needed for. */
  then?: JobName;
}

export type JobAct = { act: 'job'; job: JobName } | { act: 'stop-job' };
export type JobEffect = ({ kind: 'job' } & JobOrder) | { kind: 'stop-job' };
export type JobEvent =
  | { type: 'job-step'; step: string }
  | { type: 'job-ended'; job: JobName; end: JobEnd };

export type JobEnd =
  /** `summary`: what came of it, in its own words. */
  | { kind: 'done'; summary: string | null }
  | { kind: 'stopped' }
  | { kind: 'failed'; message: string; hint?: string | undefined };

/** Does a job to its end; `signal` asks it to stop at the next safe point. Never rejects: an error is an end, too. */
export type RunJob = (
  order: JobOrder,
  watcher: { report: (step: string) => void; signal: AbortSignal },
) => Promise<JobEnd>;

type Result = readonly [State, readonly Effect[]];

/** One at a time: Telegram knows one session of this account, and the store one writer. */
export function startJob(state: State, name: JobName): Result {
  if (state.job) {
    const text = `${words[state.job.name].doing} first; ^X stops that`;
    return [{ ...state, notice: { kind: 'info', text } }, []];
  }
  const why = words[name].isAboutOne ? whyNotAbout(state, name) : null;
  if (why !== null) return [{ ...state, notice: { kind: 'info', text: why } }, []];
  const row = rowAbout(state);
  const chatId = words[name].isAboutOne ? (row?.id ?? null) : null;
  const job = { name, chatId, step: '', isStopping: false };
  const followUp = name === 'on-server' && row ? followUpToPut(row) : null;
  const about = followUp ? { chatId, followUpId: followUp.id } : { chatId };
  return [{ ...state, job, notice: null }, [{ kind: 'job', job: name, ...about }]];
}

/** The consent that was asked for, and then what it was asked for. */
export function agree(state: State, { job: then, chatId, server }: ConsentMode): Result {
  const job: Job = { name: 'consent', chatId, step: '', isStopping: false, then };
  const order = { job: 'consent', chatId: null, ...(server !== null && { server }) } as const;
  return [{ ...state, job, notice: null }, [{ kind: 'job', ...order }]];
}

export function stopJob(state: State): Result {
  const { job } = state;
  if (!job) return [{ ...state, notice: { kind: 'info', text: 'nothing is running' } }, []];
  return [{ ...state, job: { ...job, isStopping: true } }, [{ kind: 'stop-job' }]];
}

export function onJob(state: State, event: JobEvent): Result {
  if (event.type === 'job-step') {
    return [state.job ? { ...state, job: { ...state.job, step: event.step } } : state, []];
  }
  const notice = noticeOf(event);
  // What it wrote is read at once, whether or not it came to its end. Facts and opinions are in no row of the list.
  const chatId = currentRow(state.listing)?.id;
  const isSeen = chatId !== undefined && chatId === state.job?.chatId;
  const detail: Effect[] = isSeen ? [{ kind: 'detail', chatId, besideIds: [] }] : [];
  const after: State = { ...state, job: null, notice };
  const effects: readonly Effect[] = [{ kind: 'load' }, ...detail];
  const consent = missingConsent(state, event.job, event.end);
  if (consent) return [{ ...after, mode: consent }, effects];
  const next = state.job?.then;
  if (next === undefined || event.end.kind !== 'done') return [after, effects];
  const job = { name: next, chatId: state.job?.chatId ?? null, step: '', isStopping: false };
  return [{ ...after, job }, [...effects, { kind: 'job', job: next, chatId: job.chatId }]];
}

/** In the plan the chat of the line, with the follow-up of the line. */
function rowAbout(state: State): TriageRow | undefined {
  return agendaOf(state.mode) ? rowsOfLine(state)[0] : currentRow(state.listing);
}

function whyNotAbout(state: State, name: JobName): string | null {
  const { detail } = state;
  const row = rowAbout(state);
  if (!row) return 'there is no chat here';
  if (name === 'on-server') return whyNotToPut(row);
  if (name !== 'enrich') return null;
  const candidates = detail?.row.id === row.id ? (detail.suggestion?.candidates.length ?? 0) : 0;
  const isKnown = row.company !== null || row.guess !== null || candidates > 0;
  return isKnown ? null : 'no company to gather facts about yet: e names one, A suggests';
}

/** For the right end of the status line, where the place in the list stands, too. */
export function jobSpans({ job }: Pick<State, 'job'>): Span[] {
  if (!job) return [];
  const what = job.isStopping ? `stopping: ${words[job.name].doing}` : words[job.name].doing;
  const step = job.step === '' || job.isStopping ? '' : `: ${fitCells(job.step, 40).trimEnd()}`;
  return [{ text: `${what}${step}`, style: 'accent' }, { text: '  ' }];
}

const words = {
  refresh: { doing: 'fetching the chats', done: 'the chat list is fresh', isAboutOne: false },
  sync: { doing: 'syncing', done: 'synced', isAboutOne: false },
  suggest: {
    doing: 'suggesting companies',
    done: 'all suggestions are fresh',
    isAboutOne: false,
  },
  enrich: { doing: 'gathering facts', done: 'facts gathered', isAboutOne: true },
  consult: {
    doing: 'asking the language model',
    done: 'the suggestion is fresh; x shows whether the language model had a part in it',
    isAboutOne: true,
  },
  'sum-up': { doing: 'summing the chat up', done: 'the chat is summed up', isAboutOne: true },
  'on-server': {
    doing: "putting it into Telegram's schedule",
    done: 'approved; Telegram sends it at its time, even if this computer is off',
    isAboutOne: true,
  },
  scheduled: {
    doing: "putting Telegram's schedule right",
    done: "Telegram's schedule holds what stands here",
    isAboutOne: false,
  },
  consent: {
    doing: 'writing your consent down',
    done: 'a language model may read chats; tgcrm config consent ai --withdraw takes it back',
    isAboutOne: false,
  },
  pause: { doing: 'pausing', done: 'nothing goes out by itself until ~', isAboutOne: false },
  resume: {
    doing: 'ending the pause',
    done: 'approved follow-ups go out at their time',
    isAboutOne: false,
  },
} as const satisfies Record<JobName, { doing: string; done: string; isAboutOne: boolean }>;

function noticeOf({ job, end }: Extract<JobEvent, { type: 'job-ended' }>): Notice {
  switch (end.kind) {
    case 'done':
      return { kind: 'good', text: [words[job].done, end.summary ?? []].flat().join(': ') };
    case 'stopped':
      return { kind: 'info', text: `stopped: ${words[job].doing}; what came so far is stored` };
    case 'failed':
      return { kind: 'bad', text: end.message, hint: end.hint };
  }
}

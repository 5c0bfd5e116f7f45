import { writeFileSync } from 'node:fs';
import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { findChat } from '../core/find-chat.ts';
import { listNextSteps, type NextStep } from '../core/next-steps.ts';
import { toCalendar } from '../core/rules/formats/ics.ts';
import { type InboxRow, listInbox } from '../store/inbox.ts';
import type { Context } from './context.ts';
import { withDoors } from './shell.ts';
import { limitOf } from './terminal/list-options.ts';

type ReadDoors = Pick<Doors, 'db' | 'now'>;

export interface InboxOptions {
  owed?: boolean;
  waiting?: boolean;
  snoozed?: boolean;
  limit?: string;
  sort?: string;
}

export interface Inbox {
  rows: InboxRow[];
  now: Date;
}

export async function inboxAs(
  { db, now }: ReadDoors,
  context: Context,
  { owed = false, waiting = false, snoozed = false, limit }: InboxOptions,
): Promise<Inbox> {
  const at = now();
  const rows = await listInbox(db, {
    turn: owed === waiting ? undefined : owed ? 'mine' : 'theirs',
    now: at.toISOString(),
    withSnoozed: snoozed,
    limit: limitOf(context, limit),
  });
  return { rows, now: at };
}

export interface NextOptions {
  ics?: string;
  limit?: string;
  sort?: string;
}

export async function nextAs(
  doors: ReadDoors,
  context: Context,
  { chat, options }: { chat: string | undefined; options: NextOptions },
): Promise<NextStep[]> {
  const steps = await stepsOf(doors, chat);
  if (options.ics !== undefined) {
    const meetings = steps.filter(isMeeting);
    if (meetings.length === 0) context.talk(`${noMeetings}: ${options.ics} is left as it is`);
    else {
      if (!context.flags.dryRun) writeCalendar(options.ics, calendarOf(meetings, doors.now()));
      context.talk(`${meetings.length} meetings for ${options.ics}`);
    }
  }
  return steps.slice(0, limitOf(context, options.limit));
}

/** The calendar itself is the answer then. */
export async function printCalendar(context: Context, chat: string | undefined): Promise<void> {
  await withDoors(context, ['db', 'now'], async (doors) => {
    const meetings = (await stepsOf(doors, chat)).filter(isMeeting);
    if (meetings.length === 0) context.talk(noMeetings);
    else context.io.stdout.write(calendarOf(meetings, doors.now()));
  });
}

/** A calendar without any event is none (RFC 5545, 3.6), and some programs refuse it. */
const noMeetings = 'no meeting with a day is ahead';

async function stepsOf(doors: ReadDoors, chat: string | undefined): Promise<NextStep[]> {
  const chatId = chat === undefined ? undefined : (await findChat(doors.db, chat)).id;
  return listNextSteps(doors, { chatId });
}

function isMeeting({ kind, dueAt }: NextStep): boolean {
  return kind === 'meeting' && dueAt !== null;
}

function calendarOf(meetings: readonly NextStep[], now: Date): string {
  return toCalendar(
    meetings.map(({ chat, what, why, dueAt, messageId }) => ({
      uid: `${chat.id}-${messageId}@tgcrm`,
      title: `Meeting: ${chat.title}`,
      description: `${what} (${why})`,
      at: new Date(dueAt ?? 0),
      isWholeDay: !why.includes('time read as'),
      isAgreed: why.startsWith('agreed'),
    })),
    now,
  );
}

function writeCalendar(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch (cause) {
    throw new AppError('settings', `cannot write the calendar to ${file}`, {
      hint: 'name a file in a folder that you may write to',
      cause,
    });
  }
}

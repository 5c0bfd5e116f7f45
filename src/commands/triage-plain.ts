import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { undoActs } from '../core/undo.ts';
import { listChats } from '../store/chat-list.ts';
import { latinKey } from '../tui/keys.ts';
import type { Detail } from '../tui/triage/detail.ts';
import { doDeed } from '../tui/triage/do-deed.ts';
import { readDetail } from '../tui/triage/read-detail.ts';
import { readAccount } from '../tui/triage/read-store.ts';
import { createRenewal } from '../tui/triage/renew-suggestion.ts';
import type { ChatDeed, Undo } from '../tui/triage/state.ts';
import { type Asker, createAsker } from './ask.ts';
import { type Context, withDoors } from './shell.ts';
import { describeChat, describeFactors } from './views/triage-plain.ts';

const help = [
  'a: add to the CRM',
  'i: ignore; "i REASON" keeps the reason',
  'c: confirm the suggested company; "c NAME" or "c SITE" names another, "c none" says there is none',
  'x: why this company',
  's, or nothing: leave it for later',
  'u: undo the last answer',
  'q: quit; what is undecided comes again next time',
];

/** The undecided chats one by one, as plain questions: no cursor, no colours, nothing is drawn over. */
export async function askTriage(context: Context): Promise<void> {
  const asker = createAsker(context);
  try {
    await withDoors(context, ['now', 'db'], (doors) => walk(doors, { context, asker }));
  } finally {
    asker.close();
  }
}

type PlainDoors = Pick<Doors, 'db' | 'now'>;

interface Answered {
  place: number;
  undo: Undo;
}

async function walk(
  doors: PlainDoors,
  { context, asker }: { context: Context; asker: Asker },
): Promise<void> {
  const say = (line: string) => context.io.stdout.write(`${line}\n`);
  const queue = await listChats(doors.db, { states: ['new'] });
  say(`account: ${(await readAccount(doors.db)) ?? 'none'}`);
  say(queue.length === 0 ? nothingToDo : `${queue.length} chats to decide`);
  const renew = createRenewal(doors);
  const answered: Answered[] = [];
  let place = 0;
  let shown = -1;
  let questions = 0;
  while (place < queue.length) {
    const chatId = queue[place]?.id ?? '';
    await renew(chatId);
    const detail = await readDetail(doors.db, chatId);
    if (!detail) {
      place += 1;
      continue;
    }
    if (shown !== place) {
      say(`\n${place + 1} of ${queue.length}`);
      for (const line of describeChat(detail, doors.now())) say(line);
    }
    shown = place;
    const line = await nextAnswer(asker, questions > 0);
    questions += 1;
    const answer = parseAnswer(line);
    switch (answer.kind) {
      case 'quit':
        return;
      case 'help':
        for (const text of help) say(text);
        break;
      case 'why':
        for (const text of describeFactors(detail)) say(text);
        break;
      case 'skip':
        place += 1;
        break;
      case 'undo': {
        const last = answered.pop();
        if (last) await undoActs(doors, last.undo);
        say(last ? 'undone' : 'nothing to undo here');
        place = last?.place ?? place;
        shown = last ? -1 : shown;
        break;
      }
      case 'deed': {
        const undo = await tryDeed(doors, { deed: answer.deed, detail, say });
        if (undo) answered.push({ place, undo });
        // A confirmed company says nothing yet about whether the chat belongs in the CRM.
        if (undo && answer.deed.kind !== 'confirm') place += 1;
        break;
      }
    }
  }
}

const nothingToDo =
  'nothing to decide: every chat is in the CRM or ignored\ntgcrm chats --refresh fetches new ones';

/** The end of the input is an answer, too, once there was one: enough for now. */
async function nextAnswer(asker: Asker, mayEnd: boolean): Promise<string> {
  try {
    return await asker.ask({
      what: 'the answer',
      message: 'a add, i ignore, c confirm company, s skip, u undo, q quit, ? help:',
    });
  } catch (error) {
    if (mayEnd && error instanceof AppError && error.code === 'usage') return 'q';
    throw error;
  }
}

type Answer =
  | { kind: 'quit' | 'help' | 'why' | 'skip' | 'undo' }
  | { kind: 'deed'; deed: ChatDeed };

function parseAnswer(line: string): Answer {
  const [letter = '', ...rest] = line.trim();
  const reason = rest.join('').trim();
  switch (latinKey(letter.toLowerCase())) {
    case 'a':
      return { kind: 'deed', deed: { kind: 'add' } };
    case 'i':
      return { kind: 'deed', deed: { kind: 'ignore', reason: reason === '' ? null : reason } };
    case 'c':
      return { kind: 'deed', deed: { kind: 'confirm', company: reason === '' ? null : reason } };
    case 'x':
      return { kind: 'why' };
    case 'u':
      return { kind: 'undo' };
    case 'q':
      return { kind: 'quit' };
    case 's':
    case '':
      return { kind: 'skip' };
    default:
      return { kind: 'help' };
  }
}

interface Attempt {
  deed: ChatDeed;
  detail: Detail;
  say: (line: string) => void;
}

async function tryDeed(doors: PlainDoors, { deed, detail, say }: Attempt): Promise<Undo | null> {
  try {
    const { undo } = await doDeed(doors, {
      deed,
      targets: [{ chatId: detail.row.id, seen: detail.row.guess?.seen ?? null }],
    });
    say(undo ? `${deed.kind}: done` : `${deed.kind}: it is so already`);
    return undo;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(`not done: ${error.message}${error.hint ? `\n${error.hint}` : ''}`);
    return null;
  }
}

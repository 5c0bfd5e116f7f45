import type { Doors } from '../../core/doors.ts';
import { AppError } from '../../core/errors.ts';
import { listQueue, skipInQueue } from '../../core/triage-queue.ts';
import { undoLatest } from '../../core/undo.ts';
import { doDeed } from '../../tui/triage/effects/do-deed.ts';
import { readDetail } from '../../tui/triage/effects/read-detail.ts';
import { readAccount } from '../../tui/triage/effects/read-store.ts';
import { createRenewal } from '../../tui/triage/effects/renew-suggestion.ts';
import type { Detail } from '../../tui/triage/state/detail.ts';
import { type Asker, createAsker } from '../ask.ts';
import type { Context } from '../context.ts';
import { withDoors } from '../shell.ts';
import { describeChat, describeFactors } from '../views/triage-plain.ts';
import { type Answer, answerHelp, parseAnswer } from './answer.ts';

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

async function walk(
  doors: PlainDoors,
  { context, asker }: { context: Context; asker: Asker },
): Promise<void> {
  const say = (line: string) => context.io.stdout.write(`${line}\n`);
  const queue = await listQueue(doors.db, doors.now());
  say(`account: ${(await readAccount(doors.db)) ?? 'none'}`);
  say(queue.length === 0 ? nothingToDo : `${queue.length} chats to decide`);
  const renew = createRenewal(doors);
  /** Where in the queue something was decided, the latest last. */
  const decided: number[] = [];
  let place = 0;
  let shown = -1;
  let questions = 0;
  while (place < queue.length) {
    const chatId = queue[place] ?? '';
    await renew(chatId);
    const detail = await readDetail(doors, chatId);
    if (!detail) {
      place += 1;
      continue;
    }
    if (shown !== place) {
      say(`\n${place + 1} of ${queue.length}`);
      for (const line of describeChat(detail, doors.now())) say(line);
    }
    shown = place;
    const answer = parseAnswer(await nextAnswer(asker, questions > 0));
    questions += 1;
    switch (answer.kind) {
      case 'quit':
        return;
      case 'help':
        for (const text of answerHelp) say(text);
        break;
      case 'why':
        for (const text of describeFactors(detail)) say(text);
        break;
      case 'skip':
        await skipInQueue(doors.db, chatId);
        place += 1;
        break;
      case 'undo': {
        const last = decided.pop();
        if (last !== undefined) await undoLatest(doors, { count: 1 });
        say(last === undefined ? 'nothing to undo here' : 'undone');
        place = last ?? place;
        shown = last === undefined ? shown : -1;
        break;
      }
      case 'deed':
        if (await tryDeed(doors, { answer, detail, say })) {
          decided.push(place);
          place += 1;
        }
        break;
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
      message: 'y yes, a add, i ignore, 2 3 0 company, s skip, u undo, q quit, ? help:',
    });
  } catch (error) {
    if (mayEnd && error instanceof AppError && error.code === 'usage') return 'q';
    throw error;
  }
}

interface Attempt {
  answer: Extract<Answer, { kind: 'deed' }>;
  detail: Detail;
  say: (line: string) => void;
}

/** @returns whether something was decided. */
async function tryDeed(doors: PlainDoors, { answer, detail, say }: Attempt): Promise<boolean> {
  const { deed } = answer;
  const index = deed.kind === 'confirm' ? (deed.answer.pick ?? 1) - 1 : 0;
  const seen = detail.suggestion?.candidates[index]?.seen ?? null;
  try {
    const targets = [{ chatId: detail.row.id, seen, followUpId: null }];
    const { isChanged } = await doDeed(doors, { deed, targets });
    say(isChanged ? `${deed.kind}: done` : `${deed.kind}: it is so already`);
    return isChanged;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(`not done: ${error.message}${error.hint ? `\n${error.hint}` : ''}`);
    return false;
  }
}

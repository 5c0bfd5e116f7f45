import { AppError } from '../../core/errors.ts';
import { StoreError, type StoreErrorCode } from '../../store/errors.ts';
import { fullScreenProblem } from '../../tui/screen-io.ts';
import { runRemotely } from '../../tui/triage/effects/remote.ts';
import type { Answer, Line, Order, Refusal } from '../../tui/triage/effects/wire.ts';
import type { Context } from '../context.ts';
import { type OwnProcess, startOwnProcess } from '../own-process.ts';
import { createJobs } from './jobs.ts';
import { triageStoreName } from './store.ts';

/**
 * The screen in this process, the store in another: nothing that is read, thought about or written holds up a key.
 * The other one starts first, so that its rows are there when the screen is.
 *
 * @throws {AppError} `usage` where there is no terminal that could show it.
 */
export async function runTriage(
  context: Context,
  { isAscii, isQueue }: { isAscii: boolean; isQueue: boolean },
): Promise<void> {
  const { io } = context;
  const problem = fullScreenProblem(io, io.env);
  if (problem !== undefined) {
    throw new AppError('usage', `triage needs a full terminal: ${problem}`, {
      hint: 'at a simple terminal: tgcrm triage --plain; in a script: tgcrm chats --json',
    });
  }
  const jobs = createJobs(context);
  let keeper = startOwnProcess(context, [triageStoreName]);
  const renew = () => {
    keeper = startOwnProcess(context, [triageStoreName]);
    return ready(keeper);
  };
  try {
    const [line, { showTriage }] = await Promise.all([ready(keeper), import('./screen.ts')]);
    const store = runRemotely(line, renew);
    await showTriage(context, { store, runJob: jobs.run, isAscii, isQueue });
  } finally {
    await jobs.close();
    // What the user decided last is stored before the shell says anything.
    await keeper.close();
  }
}

/** @throws what the other process says when it cannot begin. */
function ready(keeper: OwnProcess): Promise<Line<Order, Answer>> {
  let hear = (_answer: Answer) => {};
  let end = (_last: string) => {};
  return new Promise((resolve, reject) => {
    const line: Line<Order, Answer> = {
      send: keeper.send,
      listen(onMessage, onEnd) {
        hear = onMessage;
        end = () => onEnd();
      },
    };
    hear = (answer) => {
      if (answer.kind === 'refused') reject(asError(answer));
      else resolve(line);
    };
    end = (last) => reject(new Error(`the process for the store did not start: ${last}`));
    keeper.listen(
      // The edge between two processes of one build: what arrives is what the other one sent.
      (message) => hear(message as Answer),
      ({ last }) => end(last),
    );
  });
}

function asError({ code, message, hint }: Refusal): Error {
  return isOfStore(code)
    ? new StoreError(code, message, { hint })
    : new AppError(code, message, { hint });
}

function isOfStore(code: AppError['code'] | StoreErrorCode): code is StoreErrorCode {
  return code.startsWith('store-');
}

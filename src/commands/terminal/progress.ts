import { cleanText } from '../../core/rules/text/clean-text.ts';
import type { Io } from './io.ts';
import { tell } from './told.ts';

/** One step of long work, said in a few words: "Acme <> Ownco: 1,200 messages". What `isNews` is said at once. */
export type Report = (step: string, options?: { isNews: boolean }) => void;

const everyMs = { terminal: 100, pipe: 5000 };

/** Progress on standard error: rewrites its line at a terminal; elsewhere says where it is every few seconds. */
export function createReport(io: Io, clock: () => number = Date.now): Report {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (step, { isNews } = { isNews: false }) => {
    tell(io, { kind: 'progress', text: step });
    const isTerminal = io.stderr.isTTY === true && io.env.TERM !== 'dumb';
    if (!isNews && clock() - lastMs < (isTerminal ? everyMs.terminal : everyMs.pipe)) return;
    lastMs = clock();
    const line = cleanText(step);
    io.stderr.write(isTerminal ? `\r\u001b[2K${line.slice(0, 78)}` : `${line}\n`);
  };
}

export const progressLine = {
  clear(io: Io): void {
    if (io.stderr.isTTY === true && io.env.TERM !== 'dumb') io.stderr.write('\r\u001b[2K');
  },
};

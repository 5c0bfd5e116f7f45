import { findNextSteps } from '../../../../src/core/rules/next-steps.ts';
import { readConversation, whoseTurn } from '../../../../src/core/rules/turn.ts';
import type { Snippet } from './read-snippets.ts';

export interface Figures {
  snippets: number;
  /** Share of chats with the right turn. */
  turnAccuracy: number;
  /** Of the steps told, how many are labelled: the same kind, message and day. */
  precision: number;
  /** Of the labelled steps, how many are told. */
  recall: number;
  failures: string[];
}

export function measure(snippets: readonly Snippet[]): Figures {
  let [rightTurns, told, labelled, right] = [0, 0, 0, 0];
  const failures: string[] = [];
  for (const snippet of snippets) {
    const reading = readConversation(snippet.conversation);
    const { turn } = whoseTurn(reading);
    if (String(turn) === snippet.turn) rightTurns += 1;
    else failures.push(`turn ${turn}, not ${snippet.turn}: ${snippet.name}`);
    const now = snippet.now.toISOString();
    const open = [...snippet.steps];
    labelled += open.length;
    for (const step of findNextSteps(reading, 'UTC')) {
      if (step.shownFrom > now || step.shownUntil <= now) continue;
      told += 1;
      const due = step.dueAt === null ? '' : localTime(new Date(step.dueAt));
      const isOn = (told: string) =>
        told.endsWith('Z')
          ? step.dueAt?.startsWith(told.slice(0, -1)) === true
          : due.startsWith(told);
      const index = open.findIndex(
        (other) =>
          other.kind === step.kind && other.messageId === step.messageId && isOn(other.due),
      );
      if (index < 0) failures.push(`told ${step.kind} ${step.messageId} ${due}: ${snippet.name}`);
      else {
        right += 1;
        open.splice(index, 1);
      }
    }
    for (const { kind, messageId, due } of open) {
      failures.push(`missed ${kind} ${messageId} ${due}: ${snippet.name}`);
    }
  }
  return {
    snippets: snippets.length,
    turnAccuracy: rightTurns / snippets.length,
    precision: told === 0 ? 1 : right / told,
    recall: labelled === 0 ? 1 : right / labelled,
    failures,
  };
}

function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

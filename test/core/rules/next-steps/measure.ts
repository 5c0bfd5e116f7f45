import { findNextSteps } from '../../../../src/core/rules/turn/next-steps.ts';
import { readConversation, whoseTurn } from '../../../../src/core/rules/turn/turn.ts';
import type { LabelledStep, Snippet } from './read-snippets.ts';

export interface Figures {
  snippets: number;
  /** Share of chats with the right turn. */
  turnAccuracy: number;
  /** Of the steps told, how many are labelled: the same kind, message and day. */
  precision: number;
  /** Of the labelled steps, how many are told. */
  recall: number;
  /** Of the labelled days of steps that are told: how many there are in each language, and how many are right. */
  days: Map<string, { labelled: number; right: number }>;
  failures: string[];
}

export function measure(snippets: readonly Snippet[]): Figures {
  let [rightTurns, told, labelled, right] = [0, 0, 0, 0];
  const failures: string[] = [];
  const days: Figures['days'] = new Map();
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
      const isOf = (other: LabelledStep) =>
        other.kind === step.kind && other.messageId === step.messageId;
      if (snippet.doubtful.some(isOf)) continue;
      told += 1;
      const index = open.findIndex((other) => isOf(other) && isOn(step.dueAt, other.due));
      const labelledDay = open.find((other) => isOf(other) && other.due !== '');
      if (labelledDay) {
        const count = days.get(snippet.language) ?? { labelled: 0, right: 0 };
        const isRight = isOn(step.dueAt, labelledDay.due) ? 1 : 0;
        days.set(snippet.language, {
          labelled: count.labelled + 1,
          right: count.right + isRight,
        });
      }
      if (index < 0) {
        failures.push(`told ${step.kind} ${step.messageId} ${step.dueAt}: ${snippet.name}`);
      } else {
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
    days,
    failures,
  };
}

function isOn(dueAt: string | null, label: string): boolean {
  if (label === '-') return dueAt === null;
  if (label.endsWith('Z')) return dueAt?.startsWith(label.slice(0, -1)) === true;
  return (dueAt === null ? '' : localTime(new Date(dueAt))).startsWith(label);
}

function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

import type { ChatRow } from '../../store/schema.ts';
import type { NextStepRow } from '../../store/schema-records.ts';
import { type FoundStep, findNextSteps } from '../rules/turn/next-steps.ts';
import { awake, snoozeEnd } from '../rules/turn/snooze-end.ts';
import { readConversation, whoseTurn } from '../rules/turn/turn.ts';
import type { ConversationReader, ReadRequest } from './conversation-reader.ts';

export interface ReadTurn {
  changes: Pick<ChatRow, 'turn' | 'turnSince'> & Partial<typeof awake>;
  steps: NextStepRow[];
  /** Something that they have asked waits for an answer. */
  isAsked: boolean;
}

/** Whose turn it is, what is to be done next, and whether a snoozed chat comes back before its time. */
export async function readTurn(
  read: ConversationReader,
  request: ReadRequest & { timeZone: string },
): Promise<ReadTurn> {
  const { chat, timeZone } = request;
  const conversation = await read(request);
  const reading = readConversation(conversation);
  const { turn, since } = whoseTurn(reading);
  const snooze = snoozeEnd(chat, conversation.messages);
  const found = [...findNextSteps(reading, timeZone), ...(snooze.step ? [snooze.step] : [])];
  return {
    changes: { turn, turnSince: since, ...(snooze.isOver && awake) },
    steps: stepsOf(chat, found),
    isAsked: reading.loops.questions.some(({ owedBy }) => owedBy === 'mine'),
  };
}

/** Ordered as they are stored, each kind once for a message. */
function stepsOf({ id }: ChatRow, found: readonly FoundStep[]): NextStepRow[] {
  const byKey = new Map(found.map((step) => [`${step.kind} ${step.messageId}`, step] as const));
  return [...byKey.values()]
    .map((step) => ({ chatId: id, ...step }))
    .toSorted((a, b) => (a.kind === b.kind ? a.messageId - b.messageId : a.kind < b.kind ? -1 : 1));
}

export function areSameSteps(a: readonly NextStepRow[], b: readonly NextStepRow[]): boolean {
  const differs = (one: NextStepRow, other: NextStepRow | undefined) =>
    !other || columns.some((column) => one[column] !== other[column]);
  return a.length === b.length && !a.some((step, index) => differs(step, b[index]));
}

const columns = ['kind', 'messageId', 'side', 'what', 'dueAt', 'why', 'shownFrom'] as const;

import { expect, it } from 'vitest';
import { findNextSteps } from '../../../../src/core/rules/turn/next-steps.ts';
import { readConversation } from '../../../../src/core/rules/turn/turn.ts';
import { readSnippets } from '../next-steps/read-snippets.ts';

function stepsAfter(lines: string): string[] {
  return found(lines).map(({ kind, messageId }) => `${kind} ${messageId}`);
}

function found(lines: string) {
  const [snippet] = readSnippets(`# en user mine\n${lines}`);
  if (!snippet) throw new Error('no snippet');
  return findNextSteps(readConversation(snippet.conversation), 'UTC');
}

it('days to choose from are a question, and name no meeting', () => {
  expect(stepsAfter('ann: when works for a call, tue or wed?')).toEqual(['answer 1']);
});

it('a day that is turned down gives way to the one that is proposed instead', () => {
  const steps = stepsAfter(
    'me: can you do 30 min on thursday around 11?\nann: thursday is packed, friday same time?',
  );
  expect(steps.filter((step) => step.startsWith('meeting'))).toEqual(['meeting 2']);
});

it('a meeting that is moved is on the day that it is moved to', () => {
  const steps = found(
    'ann: Can we move our Thursday call to Friday 11am? Board meeting got in the way',
  );
  const days = steps.map(({ dueAt }) => dueAt !== null && new Date(dueAt).getDay());
  expect(days).toContain(5);
  expect(days).not.toContain(4);
});

import { expect, it } from 'vitest';
import { findNextSteps } from '../../../../src/core/rules/turn/next-steps.ts';
import { readConversation } from '../../../../src/core/rules/turn/turn.ts';
import { readSnippets } from '../next-steps/read-snippets.ts';

function stepsAfter(lines: string): string[] {
  const [snippet] = readSnippets(`# en user mine\n${lines}`);
  if (!snippet) throw new Error('no snippet');
  const steps = findNextSteps(readConversation(snippet.conversation), 'UTC');
  return steps.map(({ kind, messageId }) => `${kind} ${messageId}`);
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

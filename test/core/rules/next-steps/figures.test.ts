import { expect, test } from 'vitest';
import { labelled } from './labelled.ts';
import { measure } from './measure.ts';
import { readSnippets } from './read-snippets.ts';
import { unseen } from './snippets-unseen.ts';

test('turn and next steps are right often enough on the labelled chats', () => {
  const { snippets, turnAccuracy, precision, recall } = measure(labelled());
  expect(snippets).toBeGreaterThanOrEqual(150);
  expect(turnAccuracy).toBeGreaterThanOrEqual(0.92);
  expect(precision).toBeGreaterThanOrEqual(0.85);
  expect(recall).toBeGreaterThanOrEqual(0.75);
});

// Nobody tunes the rules on these: they tell what other people's chats may get.
test('and on the chats that were set apart', () => {
  const { turnAccuracy, precision, recall } = measure(readSnippets(unseen));
  expect(turnAccuracy).toBeGreaterThanOrEqual(0.92);
  expect(precision).toBeGreaterThanOrEqual(0.85);
  expect(recall).toBeGreaterThanOrEqual(0.75);
});

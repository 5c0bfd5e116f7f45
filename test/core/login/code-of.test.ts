import { expect, test } from 'vitest';
import { codeOf } from '../../../src/core/login/code-of.ts';

test.each([
  ['22333', '22333'],
  ['22 333', '22333'],
  ['2-2-3-3-3', '22333'],
  ['22\u2011333', '22333'],
  ['22\u00a0333', '22333'],
  ['\uff12\uff12\uff13\uff13\uff13', '22333'],
  ['quiet harbour', 'quiet harbour'],
  ['tall ships-5', 'tall ships-5'],
  ['', ''],
])('%j is the code %j', (answer, code) => {
  expect(codeOf(answer)).toBe(code);
});

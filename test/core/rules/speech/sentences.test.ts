import { expect, test } from 'vitest';
import { topicOf } from '../../../../src/core/drafts/open-loop.ts';
import { splitSentences } from '../../../../src/core/rules/speech/sentences.ts';

test.each([
  ['Our standard plan fits: 0.4 % a month. And no fee', 'Our standard plan fits: 0.4 % a month'],
  ['¿Tienen corredor EE. UU. → Perú?', '¿Tienen corredor EE. UU. → Perú'],
  [
    'Hi Mira, does J. Falk still sign for example.org? Thanks',
    'does J. Falk still sign for example.org',
  ],
  ['你好。合同什么时候签？', '合同什么时候签'],
])('a draft takes up the whole question of "%s"', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});

test('a long text is split in time that grows with it', () => {
  const text = 'So it is. A. b.C 1.2 EE. '.repeat(20_001);
  expect(splitSentences(text).length).toBeGreaterThan(20_000);
});

import { describe, expect, test } from 'vitest';
import { latinKey, pressesOf } from '../../src/tui/keys.ts';

describe('presses', () => {
  test.each([
    ['a letter', 'j', {}, [{ key: 'j', text: 'j' }]],
    ['several at once', 'jG', {}, ['j', 'G'].map((key) => ({ key, text: key }))],
    ['an arrow', '', { downArrow: true }, [{ key: 'down', text: '' }]],
    [
      'a line of text with Enter',
      'a\r',
      {},
      [
        { key: 'a', text: 'a' },
        { key: 'enter', text: '' },
      ],
    ],
    ['a space', ' ', {}, [{ key: 'space', text: ' ' }]],
    ['Ctrl and a letter', 'a', { ctrl: true }, [{ key: 'ctrl-a', text: '' }]],
    ['Shift and Tab', '', { tab: true, shift: true }, [{ key: 'shift-tab', text: '' }]],
    ['one emoji of many characters', '👨‍👩‍👧', {}, [{ key: '👨‍👩‍👧', text: '👨‍👩‍👧' }]],
    ['a control character', '\u0000', {}, [{ key: '\u0000', text: '' }]],
    [
      'Ctrl-C behind another key',
      'q\u0003',
      {},
      [
        { key: 'q', text: 'q' },
        { key: 'ctrl-c', text: '' },
      ],
    ],
    ['nothing', '', {}, []],
    [
      'Esc and a letter in one chunk',
      'j',
      { meta: true },
      [
        { key: 'esc', text: '' },
        { key: 'j', text: 'j' },
      ],
    ],
  ])('of %s', (_name, input, key, expected) => {
    expect(pressesOf(input, key)).toEqual(expected);
  });
});

test('Ctrl and a letter within a chunk of several keys is one', () => {
  expect(pressesOf('a\u0001\u0005', {}).map(({ key, text }) => [key, text])).toEqual([
    ['a', 'a'],
    ['ctrl-a', ''],
    ['ctrl-e', ''],
  ]);
});

describe('keys of a Cyrillic keyboard', () => {
  test('stand for the Latin ones they sit on', () => {
    expect([...'йцукенгшщзфывапролдячсмить'].map(latinKey).join('')).toBe(
      'qwertyuiopasdfghjklzxcvbnm',
    );
    expect([...'ЙФЯЖ'].map(latinKey).join('')).toBe('QAZ:');
    expect(latinKey('і')).toBe('s');
  });

  test('every other key is itself', () => {
    expect(['j', 'enter', '?', 'ё'].map(latinKey)).toEqual(['j', 'enter', '?', '`']);
  });
});

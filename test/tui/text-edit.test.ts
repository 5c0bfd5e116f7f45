import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellWidth } from '../../src/tui/cells.ts';
import { promptLine } from '../../src/tui/components/prompt-line.ts';
import { type Edit, edit, insert, type Typed } from '../../src/tui/text-edit.ts';
import { createTheme } from '../../src/tui/theme.ts';

/** `|` is the caret. */
function typedOf(picture: string): Typed {
  return { text: picture.replace('|', ''), caret: picture.indexOf('|') };
}

function pictureOf({ text, caret }: Typed): string {
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

describe('editing a line', () => {
  test.each<[Edit, string, string]>([
    ['left', 'ab|', 'a|b'],
    ['left', '|ab', '|ab'],
    ['left', '会👨‍👩‍👧|x', '会|👨‍👩‍👧x'],
    ['left', 'e\u0301|', '|e\u0301'],
    ['right', '|🇩🇪a', '🇩🇪|a'],
    ['right', 'ab|', 'ab|'],
    ['word-left', 'send the deck |', 'send the |deck '],
    ['word-right', '|send the deck', 'send| the deck'],
    ['start', 'ab|c', '|abc'],
    ['end', 'a|bc', 'abc|'],
    ['erase', 'a👨‍👩‍👧|b', 'a|b'],
    ['erase', '|b', '|b'],
    ['erase-forward', 'a|👨‍👩‍👧b', 'a|b'],
    ['erase-forward', 'ab|', 'ab|'],
    ['erase-word', 'send the deck|s', 'send the |s'],
    ['erase-before', 'send |the', '|the'],
    ['erase-after', 'send |the', 'send |'],
  ])('%s: %s becomes %s', (what, before, after) => {
    expect(pictureOf(edit(typedOf(before), what))).toBe(after);
  });

  test('puts in what is typed or pasted at the caret', () => {
    expect(pictureOf(insert(typedOf('a|d'), 'bc'))).toBe('abc|d');
  });

  test('keeps the caret between whole characters, whatever is done', () => {
    const edits = ['left', 'right', 'word-left', 'erase', 'erase-forward', 'erase-word'] as const;
    const text = fc.array(fc.constantFrom('a', ' ', '会', '👍🏽', 'e\u0301', '👨‍👩‍👧'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom(...edits)), (pieces, steps) => {
        const start = { text: pieces.join(''), caret: pieces.join('').length };
        const { text: left, caret } = steps.reduce(edit, start);
        const starts = Array.from(new Intl.Segmenter().segment(left), ({ index }) => index);
        expect([...starts, left.length]).toContain(caret);
      }),
    );
  });
});

describe('the line that shows it', () => {
  const pen = { theme: createTheme({ isColored: false, isAscii: false }), cells: 20 };

  test('has the cursor on the character under the caret, in sight', () => {
    const { text, caret } = typedOf('a very long |会社 and more');
    const line = promptLine(pen, { label: 'note:', text, caret });
    expect(line).toContain('\u001b[7m会\u001b[27m');
    expect(cellWidth(line)).toBe(20);
  });

  test('takes a pasted book in its stride', () => {
    const text = 'Война и мир 👨‍👩‍👧 '.repeat(20_000);
    expect(cellWidth(promptLine(pen, { label: 'note:', text }))).toBe(20);
    expect(edit({ text, caret: text.length }, 'erase').text).toHaveLength(text.length - 1);
  });
});

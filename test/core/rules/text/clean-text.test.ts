import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines, cleanText } from '../../../../src/core/rules/text/clean-text.ts';

// Whatever a terminal acts on, or that draws nothing and so can hide or reorder what stands beside it.
const dangerous =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]|\u034f/u;

describe('cleanText', () => {
  it.each([
    ['colours', 'a\u001b[31mb\u001b[0m', 'ab'],
    ['concealed text, shown', '\u001b[8mhidden\u001b[28m', 'hidden'],
    ['a link with another target', '\u001b]8;;http://evil\u001b\\Acme\u001b]8;;\u001b\\', 'Acme'],
    ['a window title, ended by BEL', 'a\u001b]0;title\u0007b', 'ab'],
    ['the clipboard, 8-bit', 'a\u009d52;c;ZXZpbA==\u009cb', 'ab'],
    ['a title that never ends', 'a\u001b]0;title', 'a'],
    ['a device control string', 'a\u001bP+q544e\u001b\\b', 'ab'],
    ['an 8-bit device control string', 'a\u0090+q\u009cb', 'ab'],
    [
      'application, privacy and start-of-string payloads',
      'a\u001b_x\u001b\\b\u001b^y\u001b\\c\u001bXz\u001b\\d',
      'abcd',
    ],
    ['8-bit colours', 'a\u009b31mb', 'ab'],
    ['a sequence cut off', 'a\u001b[38;5', 'a'],
    ['a reset of the terminal', 'a\u001bcb', 'ab'],
    ['a charset switch', 'a\u001b(0b', 'ab'],
    ['an escape before an escape', '\u001b\u001b[2J!', '!'],
    ['an escape broken by NUL', '\u001b\u0000[31mx', '[31mx'],
    ['bell, backspace, delete', 'a\u0007\b\u007fb', 'ab'],
    ['a carriage return that would overwrite', 'real\rfake', 'real⏎fake'],
    ['line breaks of every kind, in one', 'a\n\r\n \u2028\u2029\u0085b', 'a⏎b'],
    ['ESC E, which is a line break', 'a\u001bEb', 'a⏎b'],
    ['a tab', 'a\tb', 'a b'],
    ['a right-to-left override', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200f\u061cb', 'ab'],
    ['zero-width spaces and joiners', 'A\u200bc\u200cm\u200de\u2060', 'Acme'],
    ['a byte order mark and a soft hyphen', '\ufeffAc\u00adme', 'Acme'],
    ['Hangul fillers, a blank name', '\u3164\u115f\u1160\uffa0x', 'x'],
    ['braille blanks', 'a\u2800b', 'a b'],
    ['tag characters', 'a\u{e0041}\u{e0042}\u{e007f}b', 'ab'],
    ['invisible variation selectors', 'a\u{e0100}\ufe00b', 'ab'],
    ['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['marks that climb over the lines', `z${'\u0301'.repeat(40)}!`, `z${'\u0301'.repeat(3)}!`],
    ['marks that sit on what stands before', '\u0301abc', 'abc'],
    ['interlinear notes', 'a\ufff9b\ufffac\ufffb', 'abc'],
  ])('takes out %s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    'Acme <> Own 🤝',
    'Семён Ёлкин — «ООО Ромашка»',
    '合作交流群 株式会社 카카오',
    'العربية مرحبا',
    'हिन्दी क्षत्रिय ไทย ภาษา',
    'naïve café Zürich e\u0301',
    '👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍💻 🇺🇦 1️⃣ ❤️',
    '  two  spaces  ',
  ])('leaves %s as it is', (text) => {
    expect(cleanText(text)).toBe(text);
    expect(cleanLines(text)).toBe(text);
  });

  it('lets nothing dangerous through, and cleans once and for all', () => {
    const nasty = fc.constantFrom(
      ...[
        '\u001b',
        '[',
        ']',
        '0;',
        'm',
        '\u0007',
        '\\',
        '\u009b',
        '\u009d',
        '\u009c',
        'P',
        'E',
        '(',
        '\n',
        '\r',
      ],
      ...[
        '\u200d',
        '👨',
        '\ufe0f',
        '🏽',
        '\u0301',
        '\u202e',
        '\u3164',
        '\ud83d',
        '\ude00',
        'a',
        ' ',
        '\t',
      ],
    );
    const texts = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 4 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const clean = cleanText(text);
        expect(clean).not.toMatch(dangerous);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
        const cleanedLines = cleanLines(text);
        expect(cleanedLines.replaceAll('\n', '')).not.toMatch(dangerous);
        expect(cleanLines(cleanedLines)).toBe(cleanedLines);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['unfinished titles', '\u001b]'],
    ['joiners', '\u200d'],
    ['line breaks', '\n'],
    ['spaced line breaks', ' \n'],
    ['spaces before nothing', ' '],
    ['marks', 'e\u0301'],
    ['unfinished colours', '\u001b[;;;;'],
    ['families', '👨‍👩‍'],
  ])('takes time in proportion to the length with half a million %s', (_what, part) => {
    const small = `${part.repeat(50_000)}é`;
    const large = `${part.repeat(500_000)}é`;
    cleanText(small);
    const [smallMs, largeMs] = [busyMs(() => cleanText(small)), busyMs(() => cleanText(large))];
    // Ten times the text; a hundred times the time would be quadratic.
    expect(largeMs).toBeLessThan(Math.max(smallMs, 100) * 40);
  });
});

describe('cleanLines', () => {
  it('keeps line breaks, of every kind as one kind', () => {
    expect(cleanLines('a\r\nb\rc\u2028d\n\ne')).toBe('a\nb\nc\nd\n\ne');
  });

  it('ends an unfinished sequence at the end of its line', () => {
    expect(cleanLines('a\u001b]0;x\nb')).toBe('a\nb');
  });
});

/** Milliseconds of processor time, so that a machine that stalls spoils nothing. */
function busyMs(work: () => unknown): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
}

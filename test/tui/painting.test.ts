import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesOf,
  type Line,
  type Painting,
  type Picture,
  startPainting,
} from '../../src/tui/painting.ts';
import { createVirtualScreen } from '../support/virtual-screen.ts';
import { until } from '../support/wait.ts';

const columns = 20;
const middle = 12;

describe('the changes from one screen to the next', () => {
  test('are none where nothing changed', () => {
    const lines = [whole('one'), split('left', 'right')];
    expect(changesOf(lines, structuredClone(lines))).toBe('');
  });

  test('leave out the lines, and the beginnings of lines, that stand there already', () => {
    const before = [whole('head'), split('left', 'right'), whole('foot')];
    const after = [whole('head'), split('left', 'other'), whole('foot')];
    const changes = changesOf(before, after);
    expect(changes).toContain('other');
    expect(changes).not.toContain('left');
    expect(changes).not.toContain('head');
  });

  test('end whatever was there with the screen that was meant', async () => {
    const text = fc.constantFrom('', 'a', '会社', 'я 🚀', '\u001b[1mbold\u001b[22m  ', 'e\u0301');
    const line = fc.oneof(
      text.map(whole),
      fc.tuple(text, text).map(([left, right]) => split(left, right)),
    );
    const screen = fc.array(line, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(screen, { minLength: 2, maxLength: 4 }), async (screens) => {
        const stepwise = createVirtualScreen({ columns, rows: 3 });
        const atOnce = createVirtualScreen({ columns, rows: 3 });
        let before: readonly Line[] = [];
        for (const after of screens) {
          stepwise.write(changesOf(before, after));
          before = after;
        }
        atOnce.write(changesOf([], before));
        expect(await seen(stepwise)).toEqual(await seen(atOnce));
        stepwise.dispose();
        atOnce.dispose();
      }),
      { numRuns: 40 },
    );
  });

  test('put the right half into its place where the terminal draws the left one wider', async () => {
    const screen = createVirtualScreen({ columns, rows: 1, widths: 'unicode-6' });
    screen.write('\u001b[?7l');
    screen.write(changesOf([], [split('👨‍👩‍👧 家', 'right')]));
    expect((await screen.lines())[0]?.slice(-5)).toBe('right');
    expect(await screen.cellOf(0, 'r')).toBe(middle);
    screen.dispose();
  });
});

/** A blank that was written looks like a cell that never was. */
async function seen(screen: ReturnType<typeof createVirtualScreen>): Promise<string[]> {
  return (await screen.lines()).map((line) => line.trimEnd());
}

describe('a painting', () => {
  test('shows many changes at once as one frame, and the last one always', async () => {
    const { picture, written, painting, change } = paint();
    for (const word of ['one', 'two', 'three']) change(word);
    await until(
      () => written.at(-1)?.includes('three'),
      () => written.join('\n'),
    );
    expect(written.filter((text) => /one|two/.test(text))).toEqual([]);
    expect(picture.lines()).toEqual([whole('three')]);
    painting.stop();
  });

  test('writes nothing more when it was stopped', () => {
    const { written, painting, change } = paint();
    painting.stop();
    change('more');
    painting.repaint();
    expect(written).toHaveLength(1);
  });

  test('draws everything anew when it is asked to', () => {
    const { written, painting } = paint();
    painting.repaint();
    expect(written).toHaveLength(2);
    expect(written[1]).toBe(written[0]);
    painting.stop();
  });
});

function paint() {
  let lines: readonly Line[] = [whole('start')];
  let listener = () => {};
  const written: string[] = [];
  const picture: Picture = {
    lines: () => lines,
    subscribe(told) {
      listener = told;
      return () => {
        listener = () => {};
      };
    },
  };
  const stdout = {
    write(text: string) {
      written.push(text);
      return true;
    },
  };
  const painting: Painting = startPainting(stdout, picture);
  const change = (word: string) => {
    lines = [whole(word)];
    listener();
  };
  return { picture, written, painting, change };
}

function whole(text: string): Line {
  return [{ column: 0, text }];
}

function split(left: string, right: string): Line {
  return [
    { column: 0, text: left },
    { column: middle, text: right },
  ];
}

import { fitSpans } from '../spans.ts';
import type { Size } from '../terminal.ts';
import type { Theme } from '../theme.ts';

/** One line instead of a torn screen; the keys work on. */
export function tooSmallLines(
  theme: Theme,
  { size, least }: { size: Size; least: Size },
): string[] {
  const text = `too small: ${size.columns}×${size.rows}, needs ${least.columns}×${least.rows}; q quits`;
  return [fitSpans({ theme, cells: size.columns }, [{ text, style: 'warn' }])];
}

import { fitBetween, fitSpans, type Pen } from '../../spans.ts';
import { currentRow } from '../state/listing.ts';
import { progressOf } from '../state/queue.ts';
import type { State } from '../state/state.ts';

const barCells = 20;

/** How far the queue is; what is left says the number, the bar only repeats it. */
export function progressLine(pen: Pen, state: State): string {
  const { decided, total, skipped } = progressOf(state);
  const { full, empty } = pen.theme.glyphs;
  const filled = total === 0 ? 0 : Math.round((decided / total) * barCells);
  const row = currentRow(state.listing);
  const isSkipped = row !== undefined && (state.queue?.skipped.has(row.id) ?? false);
  return fitBetween(pen, {
    left: [
      { text: `${full.repeat(filled)}${empty.repeat(barCells - filled)} `, style: 'accent' },
      { text: `${decided} of ${total} decided` },
      { text: skipped > 0 ? `, ${skipped} skipped` : '', style: 'dim' },
    ],
    right: [{ text: isSkipped ? 'skipped before' : '', style: 'warn' }],
  });
}

/** When nothing is left to decide. */
export function queueEndLines(pen: Pen, { isLoading }: State): string[] {
  const words = isLoading
    ? ['reading the chats…']
    : ['every chat is decided', 'Esc goes to the list; tgcrm chats --refresh fetches new chats'];
  return words.map((text) => fitSpans(pen, [{ text: `  ${text}` }]));
}

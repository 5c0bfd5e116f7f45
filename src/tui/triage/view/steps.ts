import type { Span } from '../../spans.ts';
import type { ShownStep } from '../state/detail.ts';
import { heading, type Page, paragraph } from './page.ts';
import { whenWords } from './when-words.ts';

const kinds = {
  answer: 'answer',
  promise: 'promised',
  meeting: 'meeting',
  'follow-up': 'follow up',
};
const sides = { mine: 'I', theirs: 'they', both: 'both' };

/** What is to be done in this chat now, each with when and with the reason in the messages. */
export function stepSpans(page: Page, steps: readonly ShownStep[]): Span[][] {
  const at = page.now.toISOString();
  const open = steps
    .filter(({ shownFrom, shownUntil }) => shownFrom <= at && at < shownUntil)
    .toSorted((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1));
  if (open.length === 0) return [];
  return [heading('next steps'), ...open.flatMap((step) => oneSpans(page, step)), []];
}

function oneSpans(page: Page, { kind, side, what, dueAt, why }: ShownStep): Span[][] {
  const isLate = dueAt !== null && dueAt < page.now.toISOString();
  const due = dueAt === null ? '' : `  ${isLate ? 'was due ' : ''}${whenWords(dueAt, page.now)}`;
  return [
    [
      { text: `  ${kinds[kind]}`, style: 'accent' },
      { text: `  ${sides[side]}` },
      { text: due, style: isLate ? 'bad' : undefined },
    ],
    ...paragraph(page, what, { indent: 4, most: 3 }),
    ...paragraph(page, why === '' ? '' : `why: ${why}`, { indent: 4, most: 2, style: 'dim' }),
  ];
}

import { ago } from '../../ago.ts';
import type { Span } from '../../spans.ts';
import type { ShownSummary } from '../state/detail.ts';
import { heading, type Page, paragraph } from './page.ts';

/** Where the chat stands, each point with the words that it rests on, and who summed it up. */
export function summarySpans(page: Page, summary: ShownSummary | null): Span[][] {
  if (!summary) return [];
  const points = summary.points.flatMap(({ text, quotes, unknown }) => [
    ...paragraph(page, text, { indent: 2, most: 3 }),
    ...unknown.map((name): Span[] => [{ text: `    not in the chat: ${name}`, style: 'warn' }]),
    ...quotes
      .slice(0, 2)
      .flatMap((quote) => paragraph(page, `"${quote}"`, { indent: 4, most: 2, style: 'dim' })),
  ]);
  const origin = paragraph(page, originWords(summary, page.now), {
    indent: 2,
    most: 2,
    style: 'dim',
  });
  return [heading('summary'), ...points, ...origin, []];
}

function originWords({ engine, madeAt, isOutdated }: ShownSummary, now: Date): string {
  const when = madeAt === null ? '' : `, ${ago(madeAt, now)} ago`;
  return `by ${engine === 'rules' ? 'the rules' : engine}${when}${isOutdated ? ', older than the last message' : ''}`;
}

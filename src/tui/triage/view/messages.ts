import { ago } from '../../ago.ts';
import { fitCells } from '../../cells.ts';
import type { Span } from '../../spans.ts';
import { wrapCells } from '../../wrap-cells.ts';
import type { Detail } from '../state/detail.ts';
import { dim, heading, type Page } from './page.ts';

export function messageSpans({ pen, now }: Page, { messages }: Detail): Span[][] {
  if (messages.length === 0) {
    return [heading('messages'), [dim('  none yet: a adds the chat, M syncs')]];
  }
  const lines = messages.flatMap(({ sender, sentAt, text, isOutgoing }) => {
    const who: Span[] = [
      { text: `  ${fitCells(ago(sentAt, now), 4)}`, style: 'dim' },
      { text: isOutgoing ? 'me' : sender, style: isOutgoing ? 'good' : 'accent' },
    ];
    const body = wrapCells(text, pen.cells - 6).slice(0, 8);
    return [who, ...body.map((line): Span[] => [{ text: `      ${line}` }])];
  });
  return [heading('last messages'), ...lines];
}

/** The last one in a line; all of them stand further down. */
export function lastSpans({ pen, now }: Page, { messages }: Detail): Span[][] {
  const last = messages.at(-1);
  if (!last) return [];
  const who = last.isOutgoing ? 'me' : last.sender;
  const [text = ''] = wrapCells(last.text, pen.cells).filter((line) => line.trim() !== '');
  const style = last.isOutgoing ? 'good' : 'accent';
  const head = { text: `last, ${ago(last.sentAt, now)} ago, ${who}: `, style } as const;
  return [[head, { text }], []];
}

export function linkSpans({ links }: Detail): Span[][] {
  if (links.length === 0) return [];
  return [[], heading('links'), ...links.map((link): Span[] => [{ text: `  ${link}` }])];
}

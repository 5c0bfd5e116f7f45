import { ago } from '../ago.ts';
import { fitCells } from '../cells.ts';
import type { Span } from '../spans.ts';
import { wrapCells } from '../wrap-cells.ts';
import type { Detail } from './detail.ts';
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

export function linkSpans({ links }: Detail): Span[][] {
  if (links.length === 0) return [];
  return [[], heading('links'), ...links.map((link): Span[] => [{ text: `  ${link}` }])];
}

import type { ServerState } from '../../../core/rules/dispatch/server-state.ts';
import type { Span } from '../../spans.ts';
import type { Style } from '../../theme.ts';
import type { Detail, ShownAdvice, ShownFollowUp } from '../state/detail.ts';
import { heading, type Page, paragraph } from './page.ts';
import { whenWords } from './when-words.ts';

/** What is to go out into this chat or went, with its time and the reason of both. */
export function followUpSpans(
  page: Page,
  { followUps, advice }: Pick<Detail, 'followUps' | 'advice'>,
): Span[][] {
  if (followUps.length === 0) return [];
  return [
    heading('follow-ups'),
    ...adviceSpans(page, advice),
    ...followUps.flatMap((one) => oneSpans(page, one)),
    [],
  ];
}

/** One proposal with its counts; the key asks before anything changes. */
function adviceSpans(page: Page, advice: ShownAdvice | null): Span[][] {
  if (advice === null) return [];
  const { what, why, key } = advice;
  return [
    ...paragraph(page, `advice: ${what} (${key})`, { indent: 2, most: 2, style: 'accent' }),
    ...paragraph(page, why, { indent: 4, most: 2, style: 'dim' }),
  ];
}

const styles = {
  draft: 'warn',
  approved: 'accent',
  sending: 'accent',
  sent: 'good',
  cancelled: 'dim',
  failed: 'bad',
} as const;

/** As the lists on the command line say it. */
const serverWords = {
  'to-be-put': 'not yet at Telegram',
  there: 'at Telegram',
  'to-be-taken-back': 'STILL at Telegram',
} as const satisfies Record<Exclude<ServerState, null>, string>;

function whereStyle(server: ServerState): Style {
  return server === 'to-be-taken-back' ? 'bad' : 'accent';
}

function oneSpans(page: Page, followUp: ShownFollowUp): Span[][] {
  const { status, text, reason, sendAt, sendAtWhy, statusWhy, server } = followUp;
  const where = server === null ? '' : serverWords[server];
  const when = sendAt === null ? 'no time yet' : whenWords(sendAt, page.now);
  const quiet = { indent: 4, most: 2, style: 'dim' } as const;
  return [
    [
      { text: `  ${status}`, style: styles[status] },
      ...(where === '' ? [] : [{ text: `, ${where}`, style: whereStyle(server) }]),
      { text: `  ${when}` },
    ],
    ...paragraph(page, statusWhy ?? '', quiet),
    ...paragraph(page, sendAtWhy === null ? '' : `time: ${sendAtWhy}`, quiet),
    ...paragraph(page, reason === '' ? '' : `why: ${reason}`, quiet),
    ...paragraph(page, text, { indent: 4, most: 6 }),
  ];
}

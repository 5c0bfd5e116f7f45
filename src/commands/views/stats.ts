import type { DraftRecord } from '../../core/advice/read-record.ts';
import type { OwnRecord } from '../../core/learning/own-record.ts';
import type { Outcomes, TimingOutcomes } from '../../core/rules/outcomes.ts';
import { type Block, lines, type View } from '../terminal/view.ts';
import { adviceBlock, adviceJson } from './advice.ts';

/** A part for each flag of `tgcrm stats`; what was not asked for is left out. */
export interface Stats {
  suggestions?: OwnRecord;
  followups?: Outcomes & DraftRecord;
}

export const statsFields = ['suggestions', 'followups'] as const;

export const statsView: View<Stats> = {
  fields: statsFields,
  toJson: ({ followups, ...stats }) => ({
    ...stats,
    ...(followups && { followups: { ...followups, advice: followups.advice.map(adviceJson) } }),
  }),
  toText: ({ suggestions, followups }) => [
    ...(suggestions ? suggestionBlocks(suggestions) : []),
    ...(followups ? [followUpLines(followups), ...recordBlocks(followups)] : []),
  ],
};

function followUpLines({
  sent,
  answered,
  answeredInADay,
  ignored,
  waiting,
  medianHours,
  drafts,
  rejectedBecause,
  timing,
}: Outcomes): Block {
  return lines(
    [{ text: 'Follow-ups', paint: 'bold' }],
    `${sent} sent: ${answered} answered (${answeredInADay} within a day), ${ignored} without an answer for three days, ${waiting} too young to tell`,
    ...(medianHours === null ? [] : [`half of the answers came within ${medianHours} hours`]),
    `${drafts.byMachine} drafts by the machine, ${drafts.edited} edited; ${drafts.rejected} rejected`,
    ...rejectedBecause.map(({ why, count }) => `  ${count} times: ${why}`),
    ...(timing === null ? [] : timingLines(timing)),
    '',
  );
}

function recordBlocks({ decided, advice, learning }: DraftRecord): Block[] {
  if (!learning) return [lines('Learning is switched off (learning.enabled).', '')];
  const { asTheyWere, edited, rewritten, rejected } = decided;
  const total = asTheyWere + edited + rewritten + rejected;
  const counted = `${total} drafts decided by you: ${asTheyWere} approved as they were, ${edited} edited, ${rewritten} written anew, ${rejected} rejected`;
  return [
    lines(...(total === 0 ? [] : [counted]), [
      { text: 'Advice (no policy and no template changes by itself)', paint: 'bold' },
    ]),
    adviceBlock(advice, 'None: too little is known, or all is as it should be.'),
    lines(''),
  ];
}

/** By lot, so the difference is that of the time; how sure it is depends on how many there are. */
function timingLines({ best, control, difference }: TimingOutcomes): string[] {
  const points = (share: number) => `${share < 0 ? '−' : '+'}${Math.round(Math.abs(share) * 100)}`;
  const { is, from, to } = difference;
  const isClear = from > 0 || to < 0;
  return [
    `at their best moment ${best.answeredInADay} of ${best.sent} were answered within a day, at once ${control.answeredInADay} of ${control.sent} (by lot)`,
    `  ${points(is)} points for the best moment, somewhere between ${points(from)} and ${points(to)}${isClear ? '' : ': too few to tell yet'}`,
  ];
}

function suggestionBlocks({
  answers,
  hitRate,
  byVerdict,
  calibration,
  ...rest
}: OwnRecord): Block[] {
  const { learning, brier, ece } = rest;
  const head = lines(
    [{ text: 'Suggested companies, as you answered them', paint: 'bold' }],
    `${answers === 1 ? 'one answer' : `${answers} answers`}, the first suggestion right in ${percent(hitRate)}`,
    '',
  );
  if (answers === 0) return [head, learned(learning)];
  return [
    head,
    {
      kind: 'table',
      columns: [
        { title: 'verdict' },
        { title: 'answers', align: 'right' },
        { title: 'right', align: 'right' },
      ],
      rows: byVerdict.map(({ verdict, answers: of, right }) => [
        verdict,
        String(of),
        of === 0 ? '' : percent(right / of),
      ]),
    },
    lines(''),
    {
      kind: 'table',
      columns: [
        { title: 'shown' },
        { title: 'answers', align: 'right' },
        { title: 'said', align: 'right' },
        { title: 'came true', align: 'right' },
      ],
      rows: calibration.map(({ from, to, answers: of, confidence, right }) => [
        `${Math.round(from * 100)} to ${Math.round(to * 100)} %`,
        String(of),
        percent(confidence),
        percent(right),
      ]),
    },
    lines('', `Brier score ${decimals(brier)}, calibration error ${decimals(ece)}`),
    learned(learning),
  ];
}

function learned({ enabled, answers, inUse, foresight }: OwnRecord['learning']): Block {
  if (!enabled) return lines('Learning is switched off (learning.enabled).');
  if (!foresight) return lines('Nothing learned yet.');
  const counted = answers === 1 ? 'one answer' : `${answers} answers`;
  const compared = `log-loss ${decimals(foresight.learned)} learned, ${decimals(foresight.shipped)} shipped`;
  return lines(
    inUse
      ? `Learned from ${counted}: the learned weights are in use (${compared}).`
      : `Learned from ${counted}: the shipped weights predict you better and are in use (${compared}).`,
  );
}

function percent(share: number | null): string {
  return share === null ? '-' : `${Math.round(share * 100)} %`;
}

function decimals(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

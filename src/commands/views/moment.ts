import type { Moment } from '../../core/rules/moment/best-moment.ts';
import { lines, type View } from '../terminal/view.ts';

export const momentView: View<Moment> = {
  fields: ['at', 'why', 'probability', 'ofNow', 'n', 'isNow', 'zone'],
  toJson: (moment) => moment,
  toText: ({ at, why, probability, ofNow, isNow }) => [
    lines(
      isNow ? `Now (${at}).` : at,
      why,
      `An answer within two hours: ${percent(probability)}; if sent now: ${percent(ofNow)}.`,
    ),
  ],
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

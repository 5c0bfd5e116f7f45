/** What was suggested for a chat, as it stood when the person answered: predicted first, learned afterwards. */
export interface Prediction {
  verdict: 'confident' | 'review' | 'none';
  /** Of the first candidate; `null` when there was none. */
  confidence: number | null;
  /** Was the first candidate the answer? */
  isFirstRight: boolean;
  /** Was the answer among all that were seen? */
  isAmong: boolean;
  isNone: boolean;
}

export interface SuggestionStats {
  answers: number;
  /** Share of answers where the first candidate (or "none", where that was the verdict) was right. */
  hitRate: number | null;
  byVerdict: { verdict: Prediction['verdict']; answers: number; right: number }[];
  /** Of the first candidates, by the confidence that was shown. */
  calibration: { from: number; to: number; answers: number; confidence: number; right: number }[];
  /** Mean squared error of the confidence. */
  brier: number | null;
  /** Mean distance between what was said and what came true. */
  ece: number | null;
}

export function suggestionStats(predictions: readonly Prediction[]): SuggestionStats {
  const sure = predictions.flatMap(({ confidence, isFirstRight }) =>
    confidence === null ? [] : [{ confidence, isRight: isFirstRight }],
  );
  const calibration = bins
    .map(([from, to]) => {
      const inside = sure.filter(({ confidence }) => confidence >= from && confidence < to);
      return {
        from,
        to: Math.min(1, to),
        answers: inside.length,
        confidence: mean(inside.map(({ confidence }) => confidence)) ?? 0,
        right: mean(inside.map(({ isRight }) => (isRight ? 1 : 0))) ?? 0,
      };
    })
    .filter(({ answers }) => answers > 0);
  return {
    answers: predictions.length,
    hitRate: mean(predictions.map((prediction) => (isHit(prediction) ? 1 : 0))),
    byVerdict: verdicts.map((verdict) => {
      const of = predictions.filter((prediction) => prediction.verdict === verdict);
      return { verdict, answers: of.length, right: of.filter(isHit).length };
    }),
    calibration,
    brier: mean(sure.map(({ confidence, isRight }) => (confidence - (isRight ? 1 : 0)) ** 2)),
    ece:
      sure.length === 0
        ? null
        : calibration.reduce(
            (sum, { answers, confidence, right }) =>
              sum + (answers / sure.length) * Math.abs(confidence - right),
            0,
          ),
  };
}

const verdicts = ['confident', 'review', 'none'] as const;

const bins = [
  [0, 0.3],
  [0.3, 0.6],
  [0.6, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const;

function isHit({ verdict, isFirstRight, isNone }: Prediction): boolean {
  return verdict === 'none' ? isNone : isFirstRight;
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { meanOf, ratedPartners, type Sides, type Tally } from '../cube/tally.ts';
import { meanOfMeans } from './gap.ts';

/** Three points on one line, 1–5, and the two distances to the middle one, −4…4. */
export type PredictionGap = {
  /** What the municipality's people expect that the partners say. */
  readonly predicted: number;
  /** What the partners say. */
  readonly actual: number;
  /** What the municipality's people say themselves. */
  readonly self: number;
  /** predicted − actual; positive: the municipality expects more appreciation than there is. */
  readonly predictionGap: number;
  /** self − actual, the perception gap. */
  readonly gap: number;
};

/**
 * Whether the municipality knows what its partners think, beside whether it agrees with them; both against the partners'
 * mean of means. Source: `docs/method.md`, prediction gap; Kenny and DePaulo (1993) on meta-perception.
 *
 * @param predictions the municipality's own forecasts of the partners' answer on a theme.
 * @param sides the theme's scores.
 * @returns scale points; null when nobody predicted, or when one of both sides has no score.
 */
export function predictionGapOf(predictions: Tally, sides: Sides): PredictionGap | null {
  const predicted = meanOf(predictions);
  const self = meanOf(sides.municipality);
  const actual = meanOfMeans(ratedPartners(sides));
  if (predicted === null || self === null || actual === null) return null;
  return { predicted, actual, self, predictionGap: predicted - actual, gap: self - actual };
}

import { meanOf, type PartnerTally, ratedPartners, SCORE_VALUES, type Sides, type Tally } from '../cube/tally.ts';
import { type Exact, exact, mean } from '../exact.ts';

/**
 * x̄ − ȳ with ȳ = Σ m_j / J: the municipality's mean minus the mean of the partners' means, so that one organisation has
 * one voice. Source: `docs/method.md`, perception gap.
 *
 * @returns scale points, −4…4; null when one of both sides has no score.
 */
export function gapOf(sides: Sides): number | null {
  const own = meanOf(sides.municipality);
  const others = meanOfMeans(ratedPartners(sides));
  return own === null || others === null ? null : own - others;
}

/** ȳ on the scale 1–5; null without partners. @param partners those with at least one score. */
export function meanOfMeans(partners: readonly PartnerTally[]): number | null {
  if (partners.length === 0) return null;
  return partners.reduce((total, { tally }) => total + (meanOf(tally) ?? 0), 0) / partners.length;
}

/** The gap as a fraction, for comparisons that may not hang on a rounding error; see `verdict.ts`. */
export function exactGapOf(sides: Sides): Exact | null {
  const own = exactMeanOf(sides.municipality);
  const others = mean(ratedPartners(sides).map(({ tally }) => exactMeanOf(tally) ?? exact(0)));
  return own === null || others === null ? null : own.sub(others);
}

/** The mean of a tally as a fraction; null of nothing. */
export function exactMeanOf({ values, counts }: Tally): Exact | null {
  const n = counts.reduce((total, count) => total + count, 0);
  if (n === 0) return null;
  if (values === SCORE_VALUES)
    return exact(
      values.reduce((total, { sum }, i) => total + sum * (counts[i] ?? 0), 0),
      n,
    );
  const parts = values.map(({ sum, of }, i) => exact(sum * (counts[i] ?? 0), of));
  return parts.reduce((total, part) => total.add(part), exact(0)).div(n);
}

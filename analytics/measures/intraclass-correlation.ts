import { addTallies, hasVariation, meanOf, type PartnerTally, sizeOf, squaresOf } from '../cube/tally.ts';

/** The one-way analysis of variance of one criterion, with partners as groups; squares in scale points squared. */
export type MeanSquares = {
  /** Between partners, J − 1 degrees of freedom. */
  readonly msb: number;
  /** Within partners, ssw / dfw. */
  readonly msw: number;
  readonly ssw: number;
  /** N − J, at least 1. */
  readonly dfw: number;
  /** The size that equal partners would have: over 1, at most N/J. */
  readonly n0: number;
};

/**
 * ICC(1): how much more alike two answers from one partner are than two from different partners.
 *
 *   (MSB − MSW) / (MSB + (n0 − 1) MSW),   n0 = (N − Σn_j²/N) / (J − 1)
 *
 * Sources: Shrout and Fleiss (1979), ICC(1,1); Donner (1986) for unequal sizes.
 *
 * @returns −1/(n0 − 1)…1, negative when partners differ less than chance would make them; null with fewer than two
 *   partners with a score, when none gave more than one (N = J), or when all scores are equal.
 */
export function icc1Of(partners: readonly PartnerTally[]): number | null {
  const squares = meanSquaresOf(partners);
  if (squares === null) return null;
  const { msb, msw, n0 } = squares;
  const total = msb + (n0 - 1) * msw;
  return total === 0 ? null : (msb - msw) / total;
}

/** MSB = Σ n_j (m_j − M)² / (J − 1) and MSW = Σ SS_j / (N − J), M the mean of all answers; null when J < 2 or N = J. */
export function meanSquaresOf(partners: readonly PartnerTally[]): MeanSquares | null {
  const tallies = partners.map(({ tally }) => tally).filter((tally) => sizeOf(tally) > 0);
  const sum = (of: (tally: (typeof tallies)[number]) => number) => tallies.reduce((total, one) => total + of(one), 0);
  const n = sum(sizeOf);
  const dfb = tallies.length - 1;
  const dfw = n - tallies.length;
  if (dfb < 1 || dfw < 1) return null;
  const together = addTallies(tallies);
  const mean = meanOf(together) ?? 0;
  const ssb = hasVariation(together) ? sum((tally) => sizeOf(tally) * ((meanOf(tally) ?? 0) - mean) ** 2) : 0;
  const ssw = sum(squaresOf);
  return { msb: ssb / dfb, msw: ssw / dfw, ssw, dfw, n0: (n - sum((tally) => sizeOf(tally) ** 2) / n) / dfb };
}

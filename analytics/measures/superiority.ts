import { ratedPartners, type Sides, sizeOf, type Tally } from '../cube/tally.ts';
import { dominancesOf } from './dominance.ts';

/**
 * Cliff's δ = (#(x > y) − #(x < y)) / (n_x·n_y) over all pairs of an answer of x and one of y. Exact: counted in whole
 * numbers. Source: Cliff (1993), Psychological Bulletin 114, 494–509.
 *
 * @returns −1…1, 1 when every x is higher; null when a side has no answer.
 */
export function deltaOf(x: Tally, y: Tally): number | null {
  const pairs = sizeOf(x) * sizeOf(y);
  if (pairs === 0) return null;
  return dominancesOf(x, y).reduce((total, { count, net }) => total + count * net, 0) / pairs;
}

/**
 * (1 + δ) / 2: the probability that an answer of x is higher than one of y, ties counted half. Source: Vargha and Delaney
 * (2000), Journal of Educational and Behavioral Statistics 25, 101–132. @returns 0–1.
 */
export function superiorityOf(delta: number): number {
  return (1 + delta) / 2;
}

/**
 * Σ δ_j / J with δ_j between the municipality's answers and partner j's: one organisation, one voice, as in the gap.
 *
 * @returns −1…1; null when one of both sides has no score.
 */
export function deltaByOrganisationOf(sides: Sides): number | null {
  const partners = ratedPartners(sides);
  if (partners.length === 0 || sizeOf(sides.municipality) === 0) return null;
  return partners.reduce((total, { tally }) => total + (deltaOf(sides.municipality, tally) ?? 0), 0) / partners.length;
}

import { SCORES } from '../../survey/scale.ts';
import { hasWholeScores, type Tally } from '../cube/tally.ts';
import { varianceOf } from './standard-deviation.ts';

/**
 * r_WG = 1 − s² / σ²_EU: how much less the answers vary than answers picked at random would. The sign is kept: below 0
 * people differ more than at random, and cutting that off at 0 would hide two camps. Source: James, Demaree and Wolf (1984),
 * Journal of Applied Psychology 69, 85–98.
 *
 * @returns −3…1, 1 is unanimous; null when n < 2, and for theme scores, which are no points of the scale.
 */
export function rwgOf(tally: Tally): number | null {
  const variance = hasWholeScores(tally) ? varianceOf(tally) : null;
  return variance === null ? null : 1 - variance / uniformVarianceOf(SCORES.length);
}

/** σ²_EU = (K² − 1) / 12, the variance when each of K points is equally likely, in squared points: 2 for K = 5. */
export function uniformVarianceOf(points: number): number {
  return (points ** 2 - 1) / 12;
}

import type { Fragility } from '../analysis.ts';
import { meanOf, ratedPartners, type Sides } from '../cube/tally.ts';
import { exact } from '../exact.ts';
import { farthestAbsencesOf, type Level } from './absence.ts';
import { exactGapOf } from './gap.ts';
import { farthestMovesOf } from './move.ts';
import { verdictOf } from './verdict.ts';

/**
 * Whether one partner or one answer decides the gap: whether it has another sign (0 is no sign) or class without a partner
 * (of two or more), or with one answer one point further, as far as the scale reaches; a theme's score too moves by a
 * whole point. Exact, without probabilities. Source: `docs/method.md`, fragility.
 *
 * Sign and class hold on an interval of gaps. So of all that moves a gap up only what moves it most need be tried, and of
 * all that moves it down likewise.
 *
 * @returns of the organisations whose absence changes sign or class the one whose absence moves the gap most (of equal
 *   ones the first by id), before any answer; `by` null when the gap is firm; null without a gap.
 */
export function fragilityOf(sides: Sides): Fragility | null {
  const partners = ratedPartners(sides).map((one) => ({ ...one, mean: meanOf(one.tally) ?? 0 }));
  const own = meanOf(sides.municipality);
  if (own === null || partners.length === 0) return null;
  const gap = own - centreOf(partners);
  const exactly = () => exactGapOf(sides) ?? exact(0);
  const { sign, class: gapClass } = verdictOf(gap, exactly);
  const changes = (value: number, exactValue: typeof exactly) => {
    const verdict = verdictOf(value, exactValue);
    return verdict.sign !== sign || verdict.class !== gapClass;
  };
  const deciding = farthestAbsencesOf(partners).find(({ others }) =>
    changes(own - centreOf(others), () => exactGapOf({ ...sides, partners: others }) ?? exact(0)),
  );
  if (deciding) return { by: 'organisation', organisation: deciding.organisation };
  const hangsOnAnswer = farthestMovesOf(sides.municipality, partners).some(({ numerator, denominator }) =>
    changes(gap + numerator / denominator, () => exactly().add(exact(numerator, denominator))),
  );
  return { by: hangsOnAnswer ? 'answer' : null };
}

function centreOf(levels: readonly Level[]): number {
  return levels.reduce((total, { mean }) => total + mean, 0) / levels.length;
}

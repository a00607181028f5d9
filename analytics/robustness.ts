import type { OrganisationId } from '../survey/id.ts';
import { type Exact, exact } from './exact.ts';
import { classOf, gapOf, type PartnerScores } from './gap.ts';

/** Why a gap is fragile: without this organisation, or with one answer one point further, it has another sign or class. */
export type Fragility =
  | { readonly by: 'organisation'; readonly organisation: OrganisationId }
  | { readonly by: 'answer' };

/**
 * Whether one partner or one answer decides the gap. Exact, without probabilities. Source: `docs/method.md`, robustness.
 *
 * @param municipality at least one score, 1–5.
 * @param partners at least one partner with at least one score each.
 * @returns the first organisation whose absence changes the sign (0 is no sign) or the class of the gap, else whether
 *   moving one answer by one point within the scale does, else null.
 */
export function fragilityOf(municipality: readonly Exact[], partners: readonly PartnerScores[]): Fragility | null {
  const gap = gapOf(municipality, partners);
  if (gap === null) return null;
  const changes = (other: Exact) => signOf(other) !== signOf(gap) || classOf(other) !== classOf(gap);
  const deciding = partners.find((one) => gapsWithout(one, municipality, partners).some(changes));
  if (deciding) return { by: 'organisation', organisation: deciding.organisation };
  const movedGaps = movesOf(municipality, partners).map((move) => gap.add(move));
  return movedGaps.some(changes) ? { by: 'answer' } : null;
}

/** The gap with one partner left out, if any partner is left. */
function gapsWithout(
  one: PartnerScores,
  municipality: readonly Exact[],
  partners: readonly PartnerScores[],
): readonly Exact[] {
  const rest = gapOf(
    municipality,
    partners.filter((partner) => partner !== one),
  );
  return rest === null ? [] : [rest];
}

/** How far the gap moves for every answer that is given one point higher or lower. */
function movesOf(municipality: readonly Exact[], partners: readonly PartnerScores[]): readonly Exact[] {
  const own = municipality.flatMap((score) => stepsOf(score).map((step) => step.div(municipality.length)));
  const others = partners.flatMap(({ scores }) =>
    scores.flatMap((score) => stepsOf(score).map((step) => step.div(-scores.length * partners.length))),
  );
  return [...own, ...others];
}

/** One point up and one point down, as far as the scale reaches. */
function stepsOf(score: Exact): readonly Exact[] {
  const up = exact(5).sub(score);
  const down = exact(1).sub(score);
  return [up.gt(1) ? exact(1) : up, down.lt(-1) ? exact(-1) : down];
}

function signOf(gap: Exact): -1 | 0 | 1 {
  return gap.gt(0) ? 1 : gap.lt(0) ? -1 : 0;
}

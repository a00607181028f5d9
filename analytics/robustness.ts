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
 * @returns of the organisations whose absence changes the sign (0 is no sign) or the class of the gap, the one whose
 *   absence moves it most (of equal ones the first by id); without such, whether moving one answer by one point within
 *   the scale changes either; else null.
 */
export function fragilityOf(municipality: readonly Exact[], partners: readonly PartnerScores[]): Fragility | null {
  const gap = gapOf(municipality, partners);
  if (gap === null) return null;
  const changes = (other: Exact) => signOf(other) !== signOf(gap) || classOf(other) !== classOf(gap);
  const deciding = absencesOf(municipality, partners)
    .filter(({ without }) => changes(without))
    .toSorted((a, b) => distance(b.without, gap).compare(distance(a.without, gap)) || byId(a, b))[0];
  if (deciding) return { by: 'organisation', organisation: deciding.organisation };
  const movedGaps = movesOf(municipality, partners).map((move) => gap.add(move));
  return movedGaps.some(changes) ? { by: 'answer' } : null;
}

type Absence = { readonly organisation: OrganisationId; readonly without: Exact };

/** For each partner the gap without it, where another partner is left. */
function absencesOf(municipality: readonly Exact[], partners: readonly PartnerScores[]): readonly Absence[] {
  return partners.flatMap(({ organisation }) => {
    const others = partners.filter((partner) => partner.organisation !== organisation);
    const without = gapOf(municipality, others);
    return without === null ? [] : [{ organisation, without }];
  });
}

function distance(one: Exact, other: Exact): Exact {
  return one.sub(other).abs();
}

function byId(one: Absence, other: Absence): number {
  return one.organisation < other.organisation ? -1 : 1;
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

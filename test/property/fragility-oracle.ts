import type { Fragility } from '../../analytics/analysis.ts';
import { ratedPartners, type Sides, type Tally } from '../../analytics/cube/tally.ts';
import { type Exact, exact, mean, sum } from '../../analytics/exact.ts';

type Scores = readonly Exact[];
type Partner = { readonly organisation: string; readonly scores: Scores };

/** Fragility by trying every absence and every move, answer by answer, in fractions only: slow, and plainly right. */
export function naiveFragilityOf(sides: Sides): Fragility | null {
  const municipality = scoresOf(sides.municipality);
  const partners = ratedPartners(sides).map(({ organisation, tally }) => ({ organisation, scores: scoresOf(tally) }));
  const gap = gapOf(municipality, partners);
  if (gap === null) return null;
  const changes = (other: Exact) => signOf(other) !== signOf(gap) || classOf(other) !== classOf(gap);
  const deciding = absencesOf(municipality, partners)
    .filter(({ without }) => changes(without))
    .toSorted((a, b) => distance(b.without, gap).compare(distance(a.without, gap)) || byId(a, b))[0];
  if (deciding) return { by: 'organisation', organisation: deciding.organisation };
  return { by: movesOf(municipality, partners).some((move) => changes(gap.add(move))) ? 'answer' : null };
}

/** Every answer of the group, one by one. */
function scoresOf({ values, counts }: Tally): Scores {
  return values.flatMap(({ sum, of }, i) => Array.from({ length: counts[i] ?? 0 }, () => exact(sum, of)));
}

function gapOf(municipality: Scores, partners: readonly Partner[]): Exact | null {
  const own = mean(municipality);
  const others = mean(partners.map(({ scores }) => sum(scores).div(scores.length)));
  return own === null || others === null ? null : own.sub(others);
}

function absencesOf(municipality: Scores, partners: readonly Partner[]) {
  return partners.flatMap(({ organisation }) => {
    const others = partners.filter((partner) => partner.organisation !== organisation);
    const without = gapOf(municipality, others);
    return without === null ? [] : [{ organisation, without }];
  });
}

function distance(one: Exact, other: Exact): Exact {
  return one.sub(other).abs();
}

function byId(one: { readonly organisation: string }, other: { readonly organisation: string }): number {
  return one.organisation < other.organisation ? -1 : 1;
}

function movesOf(municipality: Scores, partners: readonly Partner[]): Scores {
  const own = municipality.flatMap((score) => stepsOf(score).map((step) => step.div(municipality.length)));
  const others = partners.flatMap(({ scores }) =>
    scores.flatMap((score) => stepsOf(score).map((step) => step.div(-scores.length * partners.length))),
  );
  return [...own, ...others];
}

/** One point up and one point down, as far as the scale reaches. */
function stepsOf(score: Exact): Scores {
  const up = exact(5).sub(score);
  const down = exact(1).sub(score);
  return [up.gt(1) ? exact(1) : up, down.lt(-1) ? exact(-1) : down];
}

function signOf(gap: Exact): -1 | 0 | 1 {
  return gap.gt(0) ? 1 : gap.lt(0) ? -1 : 0;
}

function classOf(gap: Exact): 'higher' | 'close' | 'lower' {
  if (gap.gte(exact(1, 2))) return 'higher';
  return gap.lte(exact(-1, 2)) ? 'lower' : 'close';
}

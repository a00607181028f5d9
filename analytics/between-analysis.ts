import type { BetweenAnalysis } from './analysis.ts';
import { type PartnerTally, sizeOf } from './cube/tally.ts';
import type { Gates } from './gates.ts';
import { icc1Of } from './measures/intraclass-correlation.ts';
import { kruskalWallisOf } from './measures/kruskal-wallis.ts';
import { permutationTestOf } from './measures/permutation-test.ts';
import { unless, withReasons } from './reasons.ts';

/** Everything about differences between partners but the q, which hangs on the other tests of the wave. */
export type LoneBetween = Omit<BetweenAnalysis, 'q'>;

/** @param partners those with a score. @returns null below two of them. */
export function betweenAnalysisOf(partners: readonly PartnerTally[], gates: Gates): LoneBetween | null {
  if (partners.length < 2) return null;
  const within = withinOf(partners);
  const gated = [
    [partners.length < gates.between.partners, 'few-partners'],
    [within < gates.between.within, 'too-few'],
  ] as const;
  const kruskal = showsBetween(partners, gates) ? kruskalWallisOf(partners) : null;
  const test = kruskal === null ? null : permutationTestOf(partners);
  return withReasons({
    h: unless(gated, () => kruskal?.h ?? null),
    p: unless(gated, () => test?.p ?? null),
    shuffles: unless(gated, () => test?.shuffles ?? null),
    icc1: unless([...gated, [within < 1, 'too-few']], () => icc1Of(partners)),
    epsilonSquared: unless(gated, () => kruskal?.epsilonSquared ?? null),
  });
}

/** Whether so many answers carry a figure on differences between partners. */
export function showsBetween(partners: readonly PartnerTally[], { between }: Gates): boolean {
  return partners.length >= between.partners && withinOf(partners) >= between.within;
}

/** Scores beyond the first of each partner. */
function withinOf(partners: readonly PartnerTally[]): number {
  return partners.reduce((total, { tally }) => total + sizeOf(tally) - 1, 0);
}

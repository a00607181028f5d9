/**
 * Benjamini and Hochberg's q: the share of false alarms to expect when every p up to this one counts as a difference.
 * With the m values that are not null in ascending order, q_i = min over k ≥ i of m·p_k / k, at most 1. Source: Benjamini
 * and Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
 *
 * @param ps 0–1, one per test of a family; null: not tested.
 * @returns 0–1 in the same order; null where p is.
 */
export function falseDiscoveryOf(ps: readonly (number | null)[]): readonly (number | null)[] {
  const tested = ps.flatMap((p, i) => (p === null ? [] : [{ p, i }])).toSorted((a, b) => b.p - a.p);
  const qs: (number | null)[] = ps.map(() => null);
  let least = 1;
  for (const [passed, { p, i }] of tested.entries()) {
    // p times a number of at least 1, in this order, so that rounding never makes a q below its p.
    least = Math.min(least, p * (tested.length / (tested.length - passed)));
    qs[i] = least;
  }
  return qs;
}

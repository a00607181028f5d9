/** Above this part of letter pairs in common a name is likely to be the one that was meant. */
const LIKE = 0.3;
/** More than fit on a screen would not be read. */
const MOST = 10;

/** The names that are most like one that is not among them, the nearest first; all of them when none is like it. At most ten. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const measured = names.map((one) => ({ one, likeness: likenessOf(one, name) }));
  const ordered = measured.toSorted((a, b) => b.likeness - a.likeness);
  const near = ordered.filter(({ likeness }) => likeness >= LIKE);
  return (near.length > 0 ? near : ordered).slice(0, MOST).map(({ one }) => one);
}

/** Dice's coefficient of the pairs of letters: 0, nothing in common, to 1. */
function likenessOf(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = name.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

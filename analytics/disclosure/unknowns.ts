import type { Atom } from './atom.ts';
import type { Row } from './row-basis.ts';

/** A sum of scores that nobody outside is told; `of` says which atom it is part of. */
export type Unknown = { readonly n: number; readonly of: number };

/**
 * The unknowns of these atoms: one each. Answers that no longer name their organisation are the worst that they may be: as
 * many as possible of one organisation, and everybody else alone.
 */
export function unknownsOf(atoms: readonly Atom[]): readonly Unknown[] {
  return atoms.flatMap(({ n, known, isMixed }, of) => {
    if (n === 0) return [];
    if (n === 1 || !isMixed) return [{ n, of }];
    const together = Math.max(1, Math.min(known, n - 1));
    return [{ n: together, of }, ...Array.from({ length: n - together }, () => ({ n: 1, of }))];
  });
}

/** The sum over all unknowns of these atoms. */
export function sumRow(unknowns: readonly Unknown[], atoms: ReadonlySet<number>): Row {
  return unknowns.map(({ of }) => (atoms.has(of) ? 1n : 0n));
}

/** The sum over these unknowns themselves, by their numbers. */
export function unitRow(unknowns: readonly Unknown[], ...which: readonly number[]): Row {
  return unknowns.map((_, i) => (which.includes(i) ? 1n : 0n));
}

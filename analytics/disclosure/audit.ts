import type { Atom } from './atom.ts';
import type { Band } from './band.ts';
import type { LinearProgram, LinearProgramSolver } from './linear-program.ts';
import { SCALE_RANGE, type Width } from './minimum.ts';

/**
 * Step 4, a net under the proof: whether the mean of every small group can still lie `width` of the scale apart, given
 * everything that is told of its coalition. It holds by construction; if a change ever broke that, this withholds the total,
 * the only figure that small groups are in.
 *
 * @param parts what is told of each atom, or all that its scores can add up to.
 */
export function auditTotal(
  total: Band,
  parts: readonly Band[],
  atoms: readonly Pick<Atom, 'n'>[],
  width: Width,
  solve: LinearProgramSolver,
): boolean {
  // Small groups have no figure of their own, so that those of equal size are alike.
  const small = [1, 2].map((n) => [n, atoms.findIndex((atom) => atom.n === n)] as const);
  return small.every(([n, which]) => {
    if (which < 0) return true;
    const reach = (sign: 1 | -1) => solve(programOf(total, parts, which, sign));
    const [most, least] = [reach(1), reach(-1)];
    return most !== null && least !== null && most + least >= n * SCALE_RANGE * width - TOLERANCE;
  });
}

function programOf(total: Band, parts: readonly Band[], which: number, sign: 1 | -1): LinearProgram {
  return {
    objective: parts.map((_, i) => (i === which ? sign : 0)),
    variables: parts,
    rows: [{ coefficients: parts.map(() => 1), ...total }],
  };
}

/** A solver's numbers are right to about 1e-7. */
const TOLERANCE = 1e-6;

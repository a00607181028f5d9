/** A published statistic: how much of each unknown is in it, in whole numbers. */
export type Equation = readonly number[];

/**
 * Who has these statistics can compute a combination of the unknowns exactly when it is the same for all tables that look
 * alike, so when no direction in which the unknowns can move unseen changes it. Those directions are the null space of the
 * statistics, found here modulo a prime: sums of a few answers have far smaller determinants, so nothing is missed.
 *
 * @returns whether a combination can be computed.
 */
export function linearAttack(equations: readonly Equation[], unknowns: number): (wanted: Equation) => boolean {
  const directions = nullSpace(equations, unknowns);
  return (wanted) => directions.every((direction) => dot(direction, wanted) === 0);
}

/** Products of two residues are still exact. */
const PRIME = 67_108_859;

function nullSpace(equations: readonly Equation[], unknowns: number): readonly Equation[] {
  const rows = equations.map((row) => row.map(residue));
  const pivots: number[] = [];
  for (let column = 0; column < unknowns; column++) {
    const at = rows.findIndex((row, i) => i >= pivots.length && row[column] !== 0);
    if (at < 0) continue;
    const place = pivots.push(column) - 1;
    const pivot = scaled(rows[at] ?? [], inverse(rows[at]?.[column] ?? 1));
    rows[at] = rows[place] ?? [];
    rows[place] = pivot;
    for (const [i, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (i !== place && times !== 0) rows[i] = row.map((value, j) => residue(value - times * (pivot[j] ?? 0)));
    }
  }
  const free = Array.from({ length: unknowns }, (_, i) => i).filter((column) => !pivots.includes(column));
  return free.map((column) =>
    Array.from({ length: unknowns }, (_, i) => {
      const place = pivots.indexOf(i);
      return place < 0 ? Number(i === column) : residue(-(rows[place]?.[column] ?? 0));
    }),
  );
}

function residue(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

function scaled(row: Equation, by: number): Equation & number[] {
  return row.map((value) => residue(value * by));
}

/** By Fermat: a to the power of the prime less two. */
function inverse(value: number): number {
  let [result, base] = [1, residue(value)];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = residue(result * base);
    base = residue(base * base);
  }
  return result;
}

function dot(one: Equation, other: Equation): number {
  return one.reduce((sum, value, i) => residue(sum + value * (other[i] ?? 0)), 0);
}

/** A linear combination of unknowns, in whole numbers: a statistic with fractions is multiplied by their denominators. */
export type Row = readonly bigint[];

/**
 * What linear statistics tell together: their span, by Gaussian elimination in whole numbers of any length, because a
 * rounding error would pass for a secret kept. Every row is divided by what its numbers have in common, so that they stay
 * small. (Bareiss 1968 has the elimination without fractions.)
 */
export type RowBasis = {
  /** Whether the statistics fix this combination, so that anybody can compute it. */
  readonly spans: (row: Row) => boolean;
};

export function rowBasis(rows: readonly Row[]): RowBasis {
  const basis: Row[] = [];
  for (const row of rows) {
    const rest = reduce(row, basis);
    if (rest.some((value) => value !== 0n)) basis.push(rest);
  }
  return { spans: (row) => reduce(row, basis).every((value) => value === 0n) };
}

/** What is left of a row when every basis row's first unknown is taken out of it. */
function reduce(row: Row, basis: readonly Row[]): Row {
  return basis.reduce((rest, one) => {
    const pivot = one.findIndex((value) => value !== 0n);
    const [by, times] = [one[pivot] ?? 1n, rest[pivot] ?? 0n];
    return times === 0n ? rest : lowest(rest.map((value, i) => value * by - (one[i] ?? 0n) * times));
  }, row);
}

function lowest(row: Row): Row {
  const common = row.reduce((divisor, value) => gcd(divisor, value), 0n);
  return common === 0n ? row : row.map((value) => value / common);
}

/** The greatest common divisor, negative or not: only that it divides matters. */
function gcd(one: bigint, other: bigint): bigint {
  return other === 0n ? one : gcd(other, one % other);
}

/** By n; nothing else decides a table, so that a kept one is the same as a new one. That of n = 200 takes 1.3 MB. */
const known = new Map<number, Float64Array>();

/**
 * For n people who each pick one of five points at random: P(n·Σx² − (Σx)² ≤ v) at index v, from 0 to 4n². The points are
 * counted from the middle, −2…2, which makes the sums small. Used by `chance-of-agreement.ts`, where the source stands.
 *
 * @param n 1 or more; the time grows with n³.
 */
export function spreadDistributionOf(n: number): Float64Array {
  const table = known.get(n) ?? accumulated(spreadsOf(n));
  known.set(n, table);
  return table;
}

/** P(n·Σx² − (Σx)² = v). */
function spreadsOf(n: number): Float64Array {
  const width = widthOf(n);
  const pairs = pairsOf(n);
  const spreads = new Float64Array(4 * n * n + 1);
  for (let squares = 0; squares <= 4 * n; squares++) {
    const row = (squares + 4) * width + 2 * n + 2;
    const reach = reachOf(n, squares);
    for (let sum = -reach; sum <= reach; sum += 2) {
      const v = n * squares - sum * sum;
      spreads[v] = (spreads[v] ?? 0) + (pairs[row + sum] ?? 0);
    }
  }
  return spreads;
}

/**
 * P(Σx, Σx²), in rows by Σx². Person by person p(s, q) becomes ⅕·(p(s, q) + p(s ± 1, q − 1) + p(s ± 2, q − 4)): in place,
 * because from high to low q the rows that are read are still those of one person fewer. Four rows and two columns of
 * zeros at each edge spare every step a look whether it is inside.
 */
function pairsOf(n: number): Float64Array {
  const width = widthOf(n);
  const pairs = new Float64Array((4 * n + 5) * width);
  pairs[4 * width + 2 * n + 2] = 1;
  for (let people = 1; people <= n; people++) {
    for (let squares = 4 * people; squares >= 0; squares--) {
      addPerson(pairs, (squares + 4) * width + 2 * n + 2, width, reachOf(people, squares));
    }
  }
  return pairs;
}

/** The largest Σx with this Σx²: (Σx)² ≤ n·Σx², and both are odd or both even, so that sums go in steps of two. */
function reachOf(n: number, squares: number): number {
  const reach = Math.floor(Math.sqrt(n * squares));
  return reach - ((reach + squares) % 2);
}

function addPerson(pairs: Float64Array, row: number, width: number, reach: number): void {
  const [one, two] = [row - width, row - 4 * width];
  for (let sum = -reach; sum <= reach; sum += 2) {
    const ones = (pairs[one + sum - 1] ?? 0) + (pairs[one + sum + 1] ?? 0);
    const twos = (pairs[two + sum - 2] ?? 0) + (pairs[two + sum + 2] ?? 0);
    pairs[row + sum] = ((pairs[row + sum] ?? 0) + ones + twos) / 5;
  }
}

function widthOf(n: number): number {
  return 4 * n + 5;
}

/** From the least up, so that the smallest probabilities, which matter most, keep their digits. */
function accumulated(probabilities: Float64Array): Float64Array {
  let total = 0;
  return probabilities.map((p) => {
    total += p;
    return Math.min(1, total);
  });
}

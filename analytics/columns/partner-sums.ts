import { RATING_BYTES } from '../cube/count-kernel.ts';
import { sizeAt, squaresAt, sumAt } from './moments.ts';
import { rankAt } from './ranks.ts';

/** What the partners' own moments add up to; sums of whole numbers where they can be. */
export type PartnerSums = {
  partners: number;
  n: number;
  sum: number;
  squares: number;
  /** Σ m_j. */
  means: number;
  /** Σ SS_j. */
  within: number;
  /** Σ 1/n_j. */
  inverse: number;
  /** Σ n_j². */
  sizes: number;
  /** Σ s_j²/n_j. */
  between: number;
  /** The same of the rank sums. */
  ranked: number;
};

export const NO_SUMS: PartnerSums = {
  partners: 0,
  n: 0,
  sum: 0,
  squares: 0,
  means: 0,
  within: 0,
  inverse: 0,
  sizes: 0,
  between: 0,
  ranked: 0,
};

/**
 * Adds up what these cells gave on a criterion, in place of what `to` held: one record serves a country of coalitions.
 *
 * @param ranks those of the five scores; see `ranks.ts`.
 */
export function addUp(
  to: PartnerSums,
  { counts, criteria }: { readonly counts: Uint32Array; readonly criteria: number },
  cells: Int32Array,
  criterion: number,
  ranks: Float64Array,
): void {
  Object.assign(to, NO_SUMS);
  for (let k = 0; k < cells.length; k++) {
    const at = ((cells[k] as number) * criteria + criterion) * RATING_BYTES;
    const n = sizeAt(counts, at);
    if (n === 0) continue;
    const sum = sumAt(counts, at);
    const squares = squaresAt(counts, at);
    const rank = rankAt(counts, at, ranks);
    to.partners += 1;
    to.n += n;
    to.sum += sum;
    to.squares += squares;
    to.means += sum / n;
    to.within += (n * squares - sum * sum) / n;
    to.inverse += 1 / n;
    to.sizes += n * n;
    to.between += (sum * sum) / n;
    to.ranked += (rank * rank) / n;
  }
}

import quantile from '@stdlib/stats-base-dists-t-quantile';

const found: number[] = [];

/** t(.975, df), computed once for each df: those of many coalitions are few. @param df 1 or more, whole. */
export function quantileOf(df: number): number {
  found[df] ??= quantile(0.975, df);
  return found[df];
}

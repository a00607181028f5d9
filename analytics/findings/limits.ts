import quantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * So often at most would one of the three findings be told of a wave in which nothing is to be found. The largest of many
 * rows is large by itself; every limit below is that of the largest of them.
 */
const INVENTED = 0.02;

/** Degrees of freedom of a variance that is pooled over criteria, which the same people answered: far fewer than answers. */
const POOLED_DF = 30;

/** From how many standard errors on the largest of `rows` differences is more than chance. */
export function gapLimit(rows: number): number {
  return quantile(1 - INVENTED / (2 * Math.max(1, rows)), POOLED_DF);
}

/**
 * From how many times the usual variance on the most divided of `rows` is more than chance: the upper quantile of χ²/df.
 * Source: Wilson and Hilferty (1931). At twice the share, because five points hold fewer extremes than χ² reckons with:
 * what is invented stays below the share itself.
 *
 * @param df partners minus one.
 */
export function spreadLimit(rows: number, df: number): number {
  const z = quantile(1 - (2 * INVENTED) / Math.max(1, rows), POOLED_DF);
  return (1 - 2 / (9 * df) + z * Math.sqrt(2 / (9 * df))) ** 3;
}

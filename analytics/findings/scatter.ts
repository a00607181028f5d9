import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { GapRow } from '../gap-row.ts';

/** How far answers lie apart without any story: variances in scale points squared, pooled over the rows of a wave. */
export type Scatter = {
  /** Of one person's score within the municipality. */
  readonly municipality: number;
  /** Of a partner's mean. */
  readonly partners: number;
  /** Of how much a partner changed since the wave before; null where that is not told. */
  readonly changes: number | null;
};

/** Answers are whole points: that they scatter less than half a point is luck. */
const LEAST = 0.25;

/**
 * One row has too few answers to tell how far they scatter; all of a wave together have enough. Themes scatter less than
 * criteria, so each kind is measured by itself.
 *
 * @param rows all those of a wave.
 * @param kind which of them.
 * @returns null where the partners' means are not told.
 */
export function scatterOf(rows: readonly GapRow[], kind: GapRow['kind']): Scatter | null {
  const criteria = rows.filter((row) => row.kind === 'criterion');
  const asked = rows.filter((row) => row.kind === kind);
  const partners = pooled(asked.map(betweenPartners));
  const reference = pooled(criteria.map(betweenPartners));
  if (partners === null || reference === null) return null;
  // A theme tells nothing of single people, but partners show how much less a theme scatters than a criterion.
  const part = reference === 0 ? 1 : Math.min(1, partners / reference);
  const changes = pooled(asked.map(betweenChanges));
  return {
    municipality: part * Math.max(LEAST, pooled(criteria.map(withinMunicipality)) ?? reference),
    partners: Math.max(part * LEAST, partners),
    changes: changes === null ? null : Math.max(part * LEAST, changes),
  };
}

/** A sum of squared distances from a mean, and from how many more than one. */
type Squares = { readonly squares: number; readonly df: number };

function pooled(parts: readonly Squares[]): number | null {
  const df = parts.reduce((sum, one) => sum + one.df, 0);
  return df === 0 ? null : parts.reduce((sum, one) => sum + one.squares, 0) / df;
}

function betweenPartners({ dots }: GapRow): Squares {
  return squaresOf(dots.flatMap(({ mean }) => mean ?? []));
}

function withinMunicipality({ municipality }: GapRow): Squares {
  const scores = (municipality.distribution ?? []).flatMap((count, i) => Array<number>(count).fill(i + 1));
  return squaresOf(scores);
}

/** The interval of the change of the same partners is their standard error times a known number. */
function betweenChanges({ change }: GapRow): Squares {
  const { organisations = 0, value = null, interval = null } = change?.commonPartners ?? {};
  const df = organisations - 1;
  if (value === null || df < 1) return { squares: 0, df: 0 };
  if (interval === null) return { squares: 0, df };
  const error = (interval.high - interval.low) / 2 / studentQuantile(0.975, interval.df);
  return { squares: error ** 2 * organisations * df, df };
}

function squaresOf(numbers: readonly number[]): Squares {
  if (numbers.length === 0) return { squares: 0, df: 0 };
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return { squares: numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0), df: numbers.length - 1 };
}

import { type GapRow, gapSizeOf } from '../gap-row.ts';

/** Criteria about the municipality with a gap of half a point or more, the largest first; of those of the same size as asked. */
export function largestGapsOf(rows: readonly GapRow[], most: number): readonly GapRow[] {
  const headline = rows.filter(({ kind, subject }) => kind === 'criterion' && subject === 'municipality');
  const notable = headline.filter(({ gap }) => gap?.class === 'higher' || gap?.class === 'lower');
  return notable.toSorted((one, other) => gapSizeOf(other.gap) - gapSizeOf(one.gap)).slice(0, most);
}

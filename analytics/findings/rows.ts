import type { GapRow } from '../gap-row.ts';
import type { RowKey } from './finding.ts';

/** What is said of the municipality is the headline; what is said of the coalition counts where there is none of that. */
export function headlineFirst(rows: readonly GapRow[]): readonly GapRow[] {
  const headline = rows.filter(({ subject }) => subject === 'municipality');
  return headline.length > 0 ? headline : rows;
}

/** A criterion tells more exactly what it is about than its theme, but is one of many: it has to be clearly larger. */
export function clearest(rows: readonly GapRow[], sizeOf: (row: GapRow) => number): GapRow | undefined {
  const largest = (kind: GapRow['kind']) =>
    rows.filter((row) => row.kind === kind).toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];
  const [theme, criterion] = [largest('theme'), largest('criterion')];
  if (theme === undefined || criterion === undefined) return theme ?? criterion;
  return sizeOf(criterion) >= sizeOf(theme) + CLEARLY ? criterion : theme;
}

/** In scale points. */
const CLEARLY = 0.25;

export function keyOf({ kind, id, subject }: GapRow): RowKey {
  return { kind, id, subject };
}

export function findRow(rows: readonly GapRow[], key: RowKey | null): GapRow | undefined {
  return rows.find(({ kind, id, subject }) => kind === key?.kind && id === key.id && subject === key.subject);
}

/** The gap chart that a row stands in. */
export function chartOf({ subject, kind }: GapRow): string {
  return `gaps-${subject}-${kind === 'theme' ? 'themes' : 'criteria'}`;
}

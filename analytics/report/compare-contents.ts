import type { Subject } from '../../survey/criterion.ts';
import type { Localized } from '../../survey/locale.ts';
import { type GapRow, partnersLevelOf } from '../gap-row.ts';
import { isSameSubject } from '../trend.ts';
import type { ReportCoalition, ReportContent } from './report-content.ts';

/** A figure that is not the same in two reports, as both show it; null: not there, or not shown. */
export type ChangedFigure = {
  readonly coalition: string;
  readonly kind: GapRow['kind'];
  readonly title: Localized;
  readonly subject: Subject;
  readonly measure: 'municipality' | 'partners' | 'gap';
  readonly decimals: 1 | 2;
  readonly before: number | null;
  readonly after: number | null;
};

/** What is not the same in what two reports were written from. */
export type ContentChanges = {
  /** What was asked for otherwise, or made in another way. */
  readonly wanted: readonly ('audience' | 'parts' | 'own-texts' | 'house-style' | 'method')[];
  /** The names of coalitions that only one of them tells of. */
  readonly coalitions: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly figures: readonly ChangedFigure[];
};

/** Compares two reports of the same year and coalitions, which are known by their ids. */
export function compareContents(before: ReportContent, after: ReportContent): ContentChanges {
  const pairs = after.coalitions.flatMap((one) => {
    const other = before.coalitions.find(({ id }) => id === one.id);
    return other === undefined ? [] : [[other, one] as const];
  });
  return {
    wanted: changedWishes(before, after),
    coalitions: { added: missingFrom(before, after), removed: missingFrom(after, before) },
    figures: pairs.flatMap(([old, one]) => changedFigures(old, one)),
  };
}

function changedWishes(before: ReportContent, after: ReportContent): ContentChanges['wanted'] {
  const wishes = [
    ['audience', 'audience'],
    ['parts', 'parts'],
    ['own-texts', 'ownTexts'],
    ['house-style', 'style'],
    ['method', 'methodVersion'],
  ] as const;
  return wishes.filter(([, field]) => !isEqual(before[field], after[field])).map(([name]) => name);
}

function missingFrom(one: ReportContent, other: ReportContent): readonly string[] {
  const known = new Set(one.coalitions.map(({ id }) => id));
  return other.coalitions.filter(({ id }) => !known.has(id)).map(({ name }) => name);
}

function changedFigures(before: ReportCoalition, after: ReportCoalition): readonly ChangedFigure[] {
  const [old, rows] = [rowsOf(before), rowsOf(after)];
  const gone = old.filter((row) => !rows.some((one) => isSameSubject(one, row)));
  return [...rows, ...gone].flatMap((row) => {
    const earlier = old.find((one) => isSameSubject(one, row));
    const later = rows.find((one) => isSameSubject(one, row));
    return MEASURES.flatMap(([measure, of]): readonly ChangedFigure[] => {
      const { kind, title, subject, decimals } = row;
      const [was, is] = [shownOf(earlier, of), shownOf(later, of)];
      if (was === is) return [];
      return [{ coalition: after.name, kind, title, subject, measure, decimals, before: was, after: is }];
    });
  });
}

function rowsOf({ result }: ReportCoalition): readonly GapRow[] {
  return result?.dashboard.gaps ?? [];
}

const MEASURES: readonly (readonly [ChangedFigure['measure'], (row: GapRow) => number | null])[] = [
  ['municipality', ({ municipality }) => municipality.mean],
  ['partners', ({ partners }) => partnersLevelOf(partners)],
  ['gap', ({ gap }) => gap?.value ?? null],
];

/** As the report shows it: what no reader can see has not changed. */
function shownOf(row: GapRow | undefined, of: (row: GapRow) => number | null): number | null {
  const value = row === undefined ? null : of(row);
  return row === undefined || value === null ? null : Number(value.toFixed(row.decimals));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

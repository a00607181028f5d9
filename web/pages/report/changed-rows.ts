import type { ReportComparisonBody } from '../../../api/contract/reports.ts';

export type ChangedFigure = ReportComparisonBody['figures'][number];

/** What changed of one subject: one figure of it, or all three. */
export type ChangedRow = Pick<ChangedFigure, 'kind' | 'title' | 'subject'> & {
  readonly figures: Readonly<Partial<Record<ChangedFigure['measure'], ChangedFigure>>>;
};

export type ChangedCoalition = { readonly coalition: string; readonly rows: readonly ChangedRow[] };

/** Changed figures by coalition, those of one subject in one row, in the order in which they came. */
export function changedRows(figures: readonly ChangedFigure[]): readonly ChangedCoalition[] {
  const byCoalition = Map.groupBy(figures, ({ coalition }) => coalition);
  return [...byCoalition].map(([coalition, own]) => ({ coalition, rows: rowsOf(own) }));
}

function rowsOf(figures: readonly ChangedFigure[]): readonly ChangedRow[] {
  const bySubject = Map.groupBy(figures, ({ kind, title, subject }) => `${kind} ${subject} ${title.nl}`);
  return [...bySubject.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const byMeasure = Object.fromEntries(own.map((figure) => [figure.measure, figure]));
    return [{ kind: first.kind, title: first.title, subject: first.subject, figures: byMeasure }];
  });
}

import type { ReportContent } from '../../../../analytics/report/report-content.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { reportFileTexts } from '../../../texts/report-files.ts';
import { gapSheet } from '../../results/sheets/gaps.ts';
import { column, type Sheet } from '../../results/sheets/sheet.ts';
import { coalitionInputs, namedRows } from './coalition-input.ts';

/** Per coalition the gap of each theme; and on a sheet of its own that of each criterion. */
export function gapSheets(locale: Locale, content: ReportContent): readonly Sheet[] {
  const { sheets, heads } = reportFileTexts[locale];
  const parts = coalitionInputs(locale, content).map((one) => ({ one, sheet: gapSheet(one.input) }));
  const columns = [column(heads.coalition), column(heads.wave), ...(parts[0]?.sheet.columns ?? [])];
  const rowsOf = (isTheme: boolean) =>
    parts.flatMap(({ one, sheet }) =>
      namedRows(
        one,
        sheet.rows.filter(({ isHead }) => (isHead ?? false) === isTheme),
      ),
    );
  return [
    { name: sheets.gaps, columns, rows: rowsOf(true), decimals: 2 },
    { name: sheets.criteria, columns, rows: rowsOf(false), decimals: 2 },
  ];
}

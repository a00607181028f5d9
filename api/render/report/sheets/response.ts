import type { ReportContent } from '../../../../analytics/report/report-content.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { reportFileTexts } from '../../../texts/report-files.ts';
import { responseSheet as ofOne } from '../../results/sheets/facts.ts';
import { column, type Sheet, type SheetRow } from '../../results/sheets/sheet.ts';
import { type CoalitionInput, coalitionInputs, namedRows } from './coalition-input.ts';

/** Per coalition how many answers were asked for and came, as far as the audience may see it. */
export function responseSheet(locale: Locale, content: ReportContent): Sheet {
  const { sheets, heads } = reportFileTexts[locale];
  const parts = coalitionInputs(locale, content).map((one) => ({ one, sheet: ofOne(one.input) }));
  const rows = ({ one, sheet }: (typeof parts)[number]) => (sheet.rows.length > 0 ? sheet.rows : totals(one));
  return {
    name: sheets.response,
    columns: [column(heads.coalition), column(heads.wave), ...(parts[0]?.sheet.columns ?? [])],
    rows: parts.flatMap((part) => namedRows(part.one, rows(part))),
    decimals: 2,
  };
}

/** Where nothing is told of single organisations: each side as a whole, partners by organisation. */
function totals({ input, answered }: CoalitionInput): readonly SheetRow[] {
  if (answered === null) return [];
  const { heads, allPartners } = input.texts;
  const rowOf = (name: string, { asked, given }: { readonly asked: number; readonly given: number }) => ({
    cells: [name, asked, null, given],
  });
  return [rowOf(heads.municipality, answered.municipality), rowOf(allPartners, answered.partner)];
}

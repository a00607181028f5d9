import { BOTH, MUNICIPALITY } from '../../../../analytics/figures/figure.ts';
import { figuresOf } from '../../../../analytics/figures/figures-of.ts';
import type { ReportCoalition, ReportContent } from '../../../../analytics/report/report-content.ts';
import type { TrendWave } from '../../../../analytics/trend.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { reportFileTexts } from '../../../texts/report-files.ts';
import { resultsTexts } from '../../../texts/results.ts';
import { partnersLevel } from '../../results/sheets/gaps.ts';
import { column, type Sheet, type SheetRow } from '../../results/sheets/sheet.ts';
import { subjectCells } from '../../results/sheets/subject-cells.ts';

/** Per coalition and theme both levels and the gap in each wave, the first one first. */
export function developmentSheet(locale: Locale, content: ReportContent): Sheet {
  const { sheets, heads } = reportFileTexts[locale];
  return {
    name: sheets.development,
    columns: [
      ...[column(heads.coalition), column(heads.wave), column(heads.theme), column(heads.about)],
      ...[column(heads.municipality, 'level'), column(heads.partners, 'level'), column(heads.gap, 'gap')],
    ],
    rows: content.coalitions.flatMap((coalition) => coalition.waves.flatMap((wave) => rowsOf(locale, coalition, wave))),
    decimals: 2,
  };
}

function rowsOf(locale: Locale, { name }: ReportCoalition, wave: TrendWave): readonly SheetRow[] {
  const context = { wave: wave.name, coalition: name, attribution: wave.attribution, locale };
  const alone = { organisations: [], response: [], themes: [], facts: null, since: null, withheld: null };
  const themes = wave.rows.filter(({ kind }) => kind === 'theme');
  const cell = subjectCells(figuresOf({ ...alone, gaps: themes }, context));
  return themes.map((row) => ({
    cells: [
      ...[name, wave.name, row.title[locale], resultsTexts[locale].codes.about[row.subject]],
      ...[cell(row, MUNICIPALITY, 'mean'), partnersLevel(row, cell), cell(row, BOTH, 'gap')],
    ],
    decimals: wave.attribution === 'confidential' ? 1 : 2,
  }));
}

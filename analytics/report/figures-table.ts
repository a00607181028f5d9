import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { ChartCell } from '../charts/chart-table.ts';
import { WITHHELD } from '../disclosure/disclosed.ts';
import { type GapRow, partnersLevelOf } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { table } from './block.ts';
import type { Block } from './report.ts';

/** Rows with both levels, the gap, what it means, how certain it is and how many answers are below it: what fits on paper. */
export function figuresTable(
  locale: Locale,
  caption: string,
  rows: readonly GapRow[],
  { names, nameOf }: { readonly names: ReadonlyMap<OrganisationId, string>; readonly nameOf: (row: GapRow) => string },
): readonly Block[] {
  const { columns } = textsOf(locale).charts;
  return table(
    caption,
    [
      { key: 'subject', title: textsOf(locale).report.tables.columns.subject, kind: 'text' },
      { key: 'municipality_mean', title: columns.municipality, kind: 'level' },
      { key: 'partners_mean', title: columns.partners, kind: 'level' },
      { key: 'gap', title: columns.gap, kind: 'gap' },
      { key: 'meaning', title: columns.meaning, kind: 'text' },
      { key: 'certainty', title: columns.certainty, kind: 'text' },
      { key: 'municipality_n', title: columns.ownAnswers, kind: 'count' },
      { key: 'partners_n', title: columns.partnerAnswers, kind: 'count' },
    ],
    rows.map((row) => [nameOf(row), ...cellsOf(locale, row, names)]),
    rows.some(({ decimals }) => decimals === 1) ? 1 : 2,
  );
}

/** A gap as a cell: itself, between what ends it lies, or that it is not shown. */
export function gapCell({ gap, partners }: GapRow): ChartCell {
  if (gap === null) return partners.n === null ? WITHHELD : null;
  return gap.between ?? gap.value ?? WITHHELD;
}

function cellsOf(locale: Locale, row: GapRow, names: ReadonlyMap<OrganisationId, string>): readonly ChartCell[] {
  const { municipality, partners, gap } = row;
  const said = gapWordsOf(locale, row, names);
  return [
    municipality.mean,
    partners.n === null ? WITHHELD : (partners.between ?? partnersLevelOf(partners)),
    gapCell(row),
    said.class,
    gap?.certainty == null ? null : said.certainty,
    municipality.n,
    partners.n ?? WITHHELD,
  ];
}

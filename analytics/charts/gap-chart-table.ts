import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { WITHHELD } from '../disclosure/disclosed.ts';
import { type GapRow, type GapSubject, partnersLevelOf } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { ChartCell, ChartColumn, ChartTable } from './chart-table.ts';
import { organisationColumn, organisationsOf } from './organisation-columns.ts';

/** The figures of the gap chart: both levels, the gap and how certain it is, and each partner's own level. */
export function gapTable(
  locale: Locale,
  {
    caption,
    kind,
    rows,
    names,
  }: {
    readonly caption: string;
    readonly kind: GapSubject['kind'];
    readonly rows: readonly GapRow[];
    readonly names: ReadonlyMap<OrganisationId, string>;
  },
): ChartTable {
  const { charts } = textsOf(locale);
  const organisations = organisationsOf(rows, names);
  const figures: readonly ChartColumn[] = [
    { key: 'municipality_mean', title: charts.columns.municipality, kind: 'level' },
    { key: 'partners_mean', title: charts.columns.partners, kind: 'level' },
    { key: 'gap', title: charts.columns.gap, kind: 'gap' },
    { key: 'meaning', title: charts.columns.meaning, kind: 'text' },
    { key: 'certainty', title: charts.columns.certainty, kind: 'text' },
    { key: 'gap_low', title: charts.columns.low, kind: 'gap' },
    { key: 'gap_high', title: charts.columns.high, kind: 'gap' },
    { key: 'prediction', title: charts.columns.prediction, kind: 'level' },
    { key: 'municipality_n', title: charts.columns.ownAnswers, kind: 'count' },
    { key: 'partners_n', title: charts.columns.partnerAnswers, kind: 'count' },
  ];
  return {
    caption,
    columns: [
      { key: kind, title: charts[kind], kind: 'text' },
      ...figures,
      ...organisations.map((id) => organisationColumn(names.get(id) ?? id)),
    ],
    rows: rows.map((row) => [
      row.title[locale],
      ...figuresOf(locale, row, names),
      ...organisations.map((id) => levelOf(row, id)),
    ]),
    decimals: rows[0]?.decimals ?? 2,
  };
}

/** In the order of the columns. */
function figuresOf(locale: Locale, row: GapRow, names: ReadonlyMap<OrganisationId, string>): readonly ChartCell[] {
  const { municipality, partners, gap, prediction } = row;
  const said = gapWordsOf(locale, row, names);
  return [
    municipality.mean,
    partners.n === null ? WITHHELD : (partners.between ?? partnersLevelOf(partners)),
    gap === null ? null : (gap.between ?? gap.value),
    said.class,
    gap?.certainty == null ? null : [said.certainty, said.why].filter(Boolean).join('. '),
    gap?.interval?.low ?? null,
    gap?.interval?.high ?? null,
    prediction?.mean ?? null,
    municipality.n,
    partners.n ?? WITHHELD,
  ];
}

function levelOf({ dots }: GapRow, id: OrganisationId): ChartCell {
  const dot = dots.find(({ organisation }) => organisation === id);
  return dot?.between ?? dot?.mean ?? null;
}

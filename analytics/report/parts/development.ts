import { changeChart } from '../../charts/change-chart.ts';
import { trendMultiplesChart } from '../../charts/trend-chart.ts';
import { findRow } from '../../findings/rows.ts';
import type { GapRow, RowChange } from '../../gap-row.ts';
import { trendInputOf } from '../../trend-input.ts';
import { trendSeriesOf } from '../../trend-series.ts';
import { chart, note, paragraph, table } from '../block.ts';
import { isHeadline } from '../headline.ts';
import type { Block } from '../report.ts';
import { subjectWords } from '../results-words.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

/** What changed since earlier waves: of all partners, and apart from it of those that answered both times. */
export function writeDevelopment(told: Told): Written {
  const { texts, coalitions, isOne } = told;
  const compared = coalitions.filter(({ coalition }) => coalition.waves.length > 1);
  const [only] = compared;
  if (only === undefined) return { blocks: [paragraph(isOne ? texts.development.first : texts.development.none)] };
  const shown = isOne ? oneOf(told, only) : manyOf(told, compared);
  return { blocks: [note(texts.development.explanation), ...shown] };
}

function oneOf({ locale, texts }: Told, one: ToldCoalition): readonly Block[] {
  const { key, name, coalition, result, rows, names } = one;
  const { development } = texts;
  const themes = rows.filter(isHeadline);
  const items = themes.map((row) => trendInputOf(locale, trendSeriesOf(coalition, row)));
  const trend = trendMultiplesChart(locale, { id: 'trend', title: development.trend(name), items });
  const change = changeChart(locale, { rows: themes, since: result.dashboard.since, names });
  const last = coalition.waves.at(-1);
  const isTold = themes.length > 0;
  return [
    paragraph(development.moves(last?.joined?.length ?? null, last?.left?.length ?? null)),
    ...(isTold ? [chart(trend, { id: `${key}-trend` })] : []),
    ...(isTold && change.build !== null ? [chart(change, { id: `${key}-change` })] : []),
  ];
}

function manyOf(told: Told, compared: readonly ToldCoalition[]): readonly Block[] {
  const { development } = told.texts;
  const changes = compared.flatMap((one) => [
    ...one.rows.filter(isHeadline).flatMap((row) => changeOf(one, row)),
    ...foundChangeOf(one),
  ]);
  const start = paragraph(development.compared(compared.length, told.coalitions.length));
  if (changes.length === 0) return [start, paragraph(development.nothing)];
  return [start, ...tableOf(told, changes), note(development.chance)];
}

type Changed = { readonly one: ToldCoalition; readonly row: GapRow; readonly change: RowChange };

/** In scale points. */
const NOTABLE = 0.5;
const ROUNDING = 1e-9;

/** A row of which some figure changed notably. */
function changeOf(one: ToldCoalition, row: GapRow): readonly Changed[] {
  const { change } = row;
  if (change === null) return [];
  const { municipality, commonPartners, allPartners, gap } = change;
  const sizes = [municipality, commonPartners?.value ?? null, allPartners, gap].map((size) => Math.abs(size ?? 0));
  return sizes.some((size) => size >= NOTABLE - ROUNDING) ? [{ one, row, change }] : [];
}

/** A change of a criterion that is more than chance stands among the themes. */
function foundChangeOf(one: ToldCoalition): readonly Changed[] {
  const found = one.result.findings.find(({ kind, verdict }) => kind === 'change' && verdict === 'found');
  const row = findRow(one.rows, found?.row ?? null);
  return row === undefined || isHeadline(row) ? [] : changeOf(one, row);
}

function tableOf({ locale, texts }: Told, changes: readonly Changed[]): readonly Block[] {
  const { table: caption, columns } = texts.development;
  return table(
    caption,
    [
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'theme', title: columns.theme, kind: 'text' },
      { key: 'since', title: columns.since, kind: 'text' },
      { key: 'municipality', title: columns.municipality, kind: 'gap' },
      { key: 'same_partners', title: columns.same, kind: 'gap' },
      { key: 'organisations', title: columns.organisations, kind: 'count' },
      { key: 'all_partners', title: columns.all, kind: 'gap' },
      { key: 'gap', title: columns.gap, kind: 'gap' },
    ],
    changes.map(({ one, row, change: { municipality, commonPartners, allPartners, gap } }) => [
      one.name,
      subjectWords(locale, row),
      one.result.dashboard.since,
      municipality,
      commonPartners?.value ?? null,
      commonPartners?.organisations ?? null,
      allPartners,
      gap,
    ]),
    1,
  );
}

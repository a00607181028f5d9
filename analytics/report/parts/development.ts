import { changeChart } from '../../charts/change-chart.ts';
import { trendMultiplesChart } from '../../charts/trend-chart.ts';
import { findRow } from '../../findings/rows.ts';
import type { GapRow } from '../../gap-row.ts';
import { trendInputOf } from '../../trend-input.ts';
import { trendSeriesOf } from '../../trend-series.ts';
import { chart, note, paragraph, piece } from '../block.ts';
import { type Changed, changeOf, changesTable, isNotable, isUntold } from '../changes-table.ts';
import { isHeadline } from '../headline.ts';
import type { Block } from '../report.ts';
import type { Told, ToldCoalition } from '../told.ts';
import type { Written } from '../written.ts';

/** What changed since earlier waves: of all partners, and apart from it of those that answered both times. */
export function writeDevelopment(told: Told): Written {
  const { texts, coalitions, isOne } = told;
  const { development } = texts;
  const compared = coalitions.filter(({ coalition }) => coalition.waves.length > 1);
  const [only] = compared;
  if (only === undefined) return { blocks: [paragraph(isOne ? development.first : development.none)] };
  const start = note(development.explanation);
  if (isOne) return { blocks: [start, note(development.chance), ...drawnOf(told, only), ...changesOf(told, only)] };
  const count = paragraph(development.compared(compared.length, coalitions.length));
  if (compared.length > MOST_DRAWN) return { blocks: [start, count, ...notableOf(told, compared)] };
  return {
    blocks: [start, count, note(development.chance)],
    sections: compared.map((one) =>
      piece(`${one.key}-development`, one.name, [...drawnOf(told, one), ...tableOf(told, one)]),
    ),
  };
}

/** With more coalitions than this a table has what changed notably. */
const MOST_DRAWN = 10;

/** The levels of all partners and of the same partners through the years, and who came and went. */
function drawnOf({ locale, texts }: Told, { key, name, coalition, rows }: ToldCoalition): readonly Block[] {
  const { development } = texts;
  const items = rows.filter(isHeadline).map((row) => trendInputOf(locale, trendSeriesOf(coalition, row)));
  const trend = trendMultiplesChart(locale, { id: 'trend', title: development.trend(name), items });
  const last = coalition.waves.at(-1);
  return [
    ...(items.length > 0 ? [chart(trend, { id: `${key}-trend` })] : []),
    paragraph(development.moves(last?.joined?.length ?? null, last?.left?.length ?? null)),
  ];
}

/** Of one coalition as a chart as well. */
function changesOf(told: Told, one: ToldCoalition): readonly Block[] {
  const { key, result, rows, names } = one;
  const themes = rows.filter(isHeadline);
  const change = changeChart(told.locale, { rows: themes, since: result.dashboard.since, names });
  const isDrawn = themes.length > 0 && change.build !== null;
  return [...(isDrawn ? [chart(change, { id: `${key}-change` })] : []), ...tableOf(told, one)];
}

/** Every theme of a coalition, and the criterion on which a change is more than chance. */
function tableOf({ locale, texts }: Told, one: ToldCoalition): readonly Block[] {
  const { development } = texts;
  const changes = [...one.rows.filter(isHeadline), ...foundIn(one)].flatMap((row) => changeOf(one, row));
  if (changes.every(isUntold)) return [paragraph(development.unknown)];
  return changesTable(locale, development.themes(one.name), development.columns, changes);
}

function notableOf({ locale, texts }: Told, compared: readonly ToldCoalition[]): readonly Block[] {
  const { development } = texts;
  const changes = compared.flatMap((one) =>
    [...one.rows.filter(isHeadline), ...foundIn(one)].flatMap((row) => changeOf(one, row)).filter(isNotable),
  );
  if (changes.length === 0) return [paragraph(development.nothing)];
  const { table: caption, columns } = development;
  const named = { title: columns.coalition, nameOf: ({ one }: Changed) => one.name };
  return [...changesTable(locale, caption, columns, changes, named), note(development.chance)];
}

/** A change of a criterion that is more than chance stands among the themes. */
function foundIn({ rows, result }: ToldCoalition): readonly GapRow[] {
  const found = result.findings.find(({ kind, verdict }) => kind === 'change' && verdict === 'found');
  const row = findRow(rows, found?.row ?? null);
  return row === undefined || isHeadline(row) ? [] : [row];
}

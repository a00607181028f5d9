import type { CoalitionId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { WITHHELD } from '../disclosure/disclosed.ts';
import type { GapRow } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import type { GapClass } from '../measures/words.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import type { ChartCell } from './chart-table.ts';
import { drawOverview } from './overview-drawing.ts';
import { holds } from './priority-theme.ts';

export type OverviewCoalition = {
  readonly id: CoalitionId;
  readonly name: string;
  /** Themes about the municipality; others are left out. */
  readonly rows: readonly GapRow[];
};

/** Every coalition's gaps by theme, in the order given; which way by shape, how sure by weight. */
export function overviewChart(
  locale: Locale,
  { coalitions }: { readonly coalitions: readonly OverviewCoalition[] },
): Chart {
  const texts = textsOf(locale).overviewChart;
  const drawn = coalitions.map((one) => ({ ...one, rows: one.rows.filter(isAsked) }));
  const isEmpty = drawn.every(({ rows }) => rows.every(({ gap }) => gap === null));
  return {
    id: 'overview',
    title: texts.title,
    sentence: isEmpty ? texts.nothing : sentenceOf(locale, drawn),
    build: isEmpty ? null : (width) => drawOverview(locale, width, drawn),
    table: tableOf(locale, drawn),
  };
}

function isAsked({ kind, subject }: GapRow): boolean {
  return kind === 'theme' && subject === 'municipality';
}

function sentenceOf(locale: Locale, coalitions: readonly OverviewCoalition[]): string {
  const texts = textsOf(locale).overviewChart;
  const clear = (row: GapRow, wanted: GapClass) => row.gap !== null && row.gap.class === wanted && holds(row.gap);
  const count = (wanted: GapClass) => coalitions.filter(({ rows }) => rows.some((row) => clear(row, wanted))).length;
  const themes = new Map<string, { title: string; count: number }>();
  for (const row of coalitions.flatMap(({ rows }) => rows)) {
    if (!clear(row, 'higher') && !clear(row, 'lower')) continue;
    themes.set(row.id, { title: row.title[locale], count: (themes.get(row.id)?.count ?? 0) + 1 });
  }
  const [most] = [...themes.values()].toSorted((a, b) => b.count - a.count);
  const begin = texts.sentence(count('higher'), count('lower'), coalitions.length);
  return most === undefined || most.count < 2 ? begin : `${begin} ${texts.most(most.title, most.count)}`;
}

function tableOf(locale: Locale, coalitions: readonly OverviewCoalition[]): Chart['table'] {
  const { title, columns } = textsOf(locale).overviewChart;
  return {
    caption: title,
    columns: [
      { key: 'coalition', title: columns.coalition, kind: 'text' },
      { key: 'theme', title: columns.theme, kind: 'text' },
      { key: 'gap', title: columns.gap, kind: 'gap' },
      { key: 'class', title: columns.meaning, kind: 'text' },
      { key: 'certainty', title: columns.certainty, kind: 'text' },
    ],
    rows: coalitions.flatMap(({ name, rows }) => rows.map((row) => [name, ...cellsOf(locale, row)])),
    decimals: coalitions.some(({ rows }) => rows.some(({ decimals }) => decimals === 2)) ? 2 : 1,
  };
}

function cellsOf(locale: Locale, row: GapRow): readonly ChartCell[] {
  const { class: meaning, certainty } = gapWordsOf(locale, row, new Map());
  const gap = row.gap?.value ?? row.gap?.between ?? (row.partners.n === null ? WITHHELD : null);
  return [row.title[locale], gap, meaning, certainty];
}

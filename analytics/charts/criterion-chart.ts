import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import type { Band } from '../disclosure/band.ts';
import { type GapRow, partnersLevelOf } from '../gap-row.ts';
import { gapWordsOf, levelWords } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { type Answers, bothSides, saidOf } from './answers-of.ts';
import type { Chart } from './chart.ts';
import { criterionLegend, criterionRow } from './criterion-chart-rows.ts';
import { countsOf } from './distribution-table.ts';
import { legendOf } from './legend.ts';
import { type LevelScale, placeOf } from './level-scale.ts';
import { linesWithin } from './lines.ts';
import { byKind, sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** One party on a criterion: its answers, and their level or between what ends that lies. */
export type Party = Answers & { readonly mean: number | null; readonly between: Band | null; readonly level: string };

/**
 * The answers to one criterion, a line for each party: one circle an answer at the score that it gave, and the mean.
 *
 * @param row of one criterion.
 * @param organisations of the coalition, in the order to draw them; those of which nothing is told are left out.
 */
export function criterionChart(
  locale: Locale,
  { row, organisations }: { readonly row: GapRow; readonly organisations: readonly Organisation[] },
): Chart {
  const { charts, distributionChart: texts } = textsOf(locale);
  const parties = partiesOf(locale, row, organisations);
  const said = gapWordsOf(locale, row, new Map());
  const title = texts.titleOne(row.title[locale]);
  const n = row.municipality.n + (row.partners.n ?? 1);
  return {
    id: `criterion-${row.id}`,
    title,
    sentence: texts.sentenceOne(n, said.municipality, said.partners, row.dots.length),
    build: n === 0 ? null : (width) => draw(locale, parties, width),
    table: {
      caption: title,
      columns: [
        { key: 'party', title: charts.columns.party, kind: 'text' },
        { key: 'mean', title: charts.columns.mean, kind: 'level' },
        { key: 'answers', title: charts.columns.answers, kind: 'count' },
        ...texts.scores.map((_, i) => ({ key: `score_${i + 1}`, title: texts.score(i + 1), kind: 'count' as const })),
        { key: 'cannot_judge', title: charts.columns.cannotJudge, kind: 'count' },
      ],
      rows: parties.map((one) => [one.name, one.between ?? one.mean, ...countsOf(one)]),
      decimals: row.decimals,
    },
  };
}

function partiesOf(locale: Locale, row: GapRow, organisations: readonly Organisation[]): readonly Party[] {
  const [own, together] = bothSides(locale, row);
  const levelOf = (level: Pick<Party, 'mean' | 'between'>) => ({
    ...level,
    level: levelWords(locale, level, row.decimals),
  });
  const each = organisations.flatMap(({ id, name }): readonly Party[] => {
    const dot = row.dots.find(({ organisation }) => organisation === id);
    if (dot !== undefined) return [{ who: 'organisation', name, ...dot, ...levelOf(dot) }];
    const mute = row.unscored.find(({ organisation }) => organisation === id);
    return mute === undefined ? [] : [{ who: 'organisation', name, ...NO_SCORE, ...mute, ...levelOf(NO_SCORE) }];
  });
  const partners = { mean: partnersLevelOf(row.partners), between: row.partners.between };
  return [
    ...(own === undefined ? [] : [{ ...own, ...levelOf({ mean: row.municipality.mean, between: null }) }]),
    ...(together === undefined ? [] : [{ ...together, ...levelOf(partners), name: textsOf(locale).charts.partners }]),
    ...each,
  ];
}

const NO_SCORE = { n: 0, mean: null, between: null, distribution: [0, 0, 0, 0, 0] } as const;

export type CriterionLayout = {
  readonly isNarrow: boolean;
  readonly width: number;
  readonly label: number;
  readonly scale: LevelScale;
};

function draw(locale: Locale, parties: readonly Party[], width: number): TopLevelSpec {
  const isNarrow = width < NARROW;
  const label = isNarrow ? width - 2 : Math.min(270, Math.round(width * 0.25));
  // Scores have a column each, so that circles of a score lie around it: half a column to both sides.
  const [from, to] = isNarrow ? [0, width] : [label, width - 230];
  const column = (to - from) / 5;
  const layout = { isNarrow, width, label, scale: { left: from + column / 2, right: to - column / 2 } };
  const legend = legendOf(criterionLegend(locale, parties), { x: 1, y: 0, width: width - 1 });
  const head = headOf(locale, layout, legend.height + 10);
  const rows: { readonly things: readonly Thing[]; readonly bottom: number }[] = [];
  for (const party of parties)
    rows.push(criterionRow(locale, party, { ...layout, top: rows.at(-1)?.bottom ?? head.bottom }));
  const bottom = rows.at(-1)?.bottom ?? head.bottom;
  return sheetOf(locale, { width, height: bottom + 4 }, [
    ...legend.things,
    ...head.things,
    ...byKind(rows.flatMap(({ things }) => things)),
  ]);
}

/** The five scores above their columns: in words, on a phone as figures. */
function headOf(locale: Locale, { isNarrow, scale }: CriterionLayout, top: number) {
  const { scores } = textsOf(locale).distributionChart;
  const column = (scale.right - scale.left) / 4;
  const wrapped = scores.map((text) => (isNarrow ? [] : linesWithin(text, column - 6, SMALL_TEXT_SIZE)));
  const high = Math.max(...wrapped.map(({ length }) => length)) * LINE_HEIGHT;
  const look = { size: SMALL_TEXT_SIZE, align: 'center', fill: COLORS.soft, from: 'first' } as const;
  const things = wrapped.flatMap((lines, i) => [
    words(placeOf(scale, i + 1), top + LINE_HEIGHT / 2, String(i + 1), { ...look, weight: 'semibold' }),
    ...(lines.length === 0 ? [] : [words(placeOf(scale, i + 1), top + 1.5 * LINE_HEIGHT, lines, look)]),
  ]);
  return { things, bottom: top + LINE_HEIGHT + high + 6 };
}

/** What is read aloud of a party: its mean, and its answers. */
export function saysOf(locale: Locale, party: Party): string {
  const { charts, distributionChart } = textsOf(locale);
  const { meanOf, noScore } = distributionChart;
  const answers = saidOf(locale, party);
  if (party.mean === null && party.between === null) return charts.says(party.name, answers === '' ? noScore : answers);
  return charts.says(party.name, `${meanOf(party.level)}; ${answers}`);
}

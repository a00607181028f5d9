import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import type { LineScale } from './line-scale.ts';
import { differenceAxis } from './row-axis.ts';
import { drawRows } from './row-drawing.ts';
import type { Thing } from './sheet.ts';
import { CLEAR, type Movable } from './silence-chart.ts';
import { COLORS } from './theme.ts';

/** Each gap as it is now on the stretch that it can still move along. */
export function drawSilence(locale: Locale, moved: readonly Movable[], width: number): TopLevelSpec {
  const { now, range, bound, axis } = textsOf(locale).silenceChart;
  return drawRows(locale, width, {
    rows: moved.map((theme) => wordsOf(locale, theme)),
    legend: [
      { label: now, key: (x, y) => [nowMark(x, y)] },
      { label: range, key: (x, y) => [reachMark(x - 11, x + 9, y)] },
      { label: bound, key: (x, y) => [boundMark(x, y, 9)] },
    ],
    axis: differenceAxis(
      locale,
      moved.flatMap(({ silence }) => [silence.low, silence.high]),
      axis,
    ),
    marksOf: (i, y, x) => marksOf(locale, moved[i] as Movable, y, x),
  });
}

function marksOf(locale: Locale, theme: Movable, y: number, x: LineScale): readonly Thing[] {
  const { title, verdict, basis } = wordsOf(locale, theme);
  const { low, high } = theme.silence;
  const bounds = [boundMark(x(-CLEAR), y, 19), boundMark(x(CLEAR), y, 19)];
  return [
    ...bounds,
    reachMark(x(low), x(high), y),
    nowMark(x(theme.gap), y, [`${title}, ${verdict}`, ...basis].join('; ')),
  ];
}

function nowMark(x: number, y: number, say?: string): Thing {
  const mark = { mark: 'point', x, y, shape: 'diamond', size: 190, fill: COLORS.text, stroke: COLORS.surface } as const;
  return say === undefined ? mark : { ...mark, say };
}

function reachMark(x: number, x2: number, y: number): Thing {
  return { mark: 'rect', x, y: y - 5, x2, y2: y + 5, fill: COLORS.begun, stroke: COLORS.organisation, strokeWidth: 1 };
}

function boundMark(x: number, y: number, half: number): Thing {
  const look = { strokeWidth: 1.5, strokeDash: [3, 3] };
  return { mark: 'rule', x, y: y - half, x2: x, y2: y + half, stroke: COLORS.soft, look };
}

function wordsOf(locale: Locale, { row, gap, silence, by }: Movable) {
  const texts = textsOf(locale);
  const figure = (points: number) => formatGap(locale, points, row.decimals);
  const meaning = row.gap?.class == null ? texts.gapClassUnknown : texts.gapClass[row.gap.class];
  const reach = texts.silenceChart.reach(figure(silence.low), figure(silence.high));
  return {
    title: row.title[locale],
    verdict: texts.silenceChart.verdict(figure(gap), meaning),
    basis: [reach, texts.silenceChart[by]],
  };
}

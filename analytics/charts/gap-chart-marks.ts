import type { Locale } from '../../survey/locale.ts';
import { formatPoints } from '../format.ts';
import { type GapRow, partnersLevelOf } from '../gap-row.ts';
import { type GapWords, gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { GapChartInput } from './gap-chart.ts';
import type { GapLayout, Line } from './gap-chart-layout.ts';
import { placeOf } from './level-scale.ts';
import type { Thing } from './sheet.ts';
import { COLORS } from './theme.ts';

/** Marks of the gap chart, which its legend draws as well. */
export const square = mark('square', 100, COLORS.municipality, COLORS.surface, 1);
/** Wide enough to be seen around the municipality's square where both are the same. */
export const circle = mark('circle', 300, COLORS.partners, COLORS.surface, 1);
export const diamond = mark('diamond', 70, COLORS.surface, COLORS.municipality, 2);
export const dot = mark('circle', 40, COLORS.organisation, COLORS.surface, 1);
/** Where a partner's mean stands alone. */
export const largeDot = mark('circle', 90, COLORS.organisation, COLORS.surface, 1);

function mark(shape: NonNullable<Thing['shape']>, size: number, fill: string, stroke: string, strokeWidth: number) {
  return (x: number, y: number, say?: string): Thing => ({
    mark: 'point',
    x,
    y,
    shape,
    size,
    fill,
    stroke,
    strokeWidth,
    ...(say === undefined ? {} : { say }),
  });
}

/** A hairline under each row. */
export function separators(lines: readonly Line[], width: number): readonly Thing[] {
  return lines.slice(0, -1).map(({ bottom: y }) => ({ mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.empty }));
}

export function gapRules(lines: readonly Line[], { scale }: GapLayout): readonly Thing[] {
  return lines.flatMap(({ row, y }) => {
    const partners = partnersLevelOf(row.partners);
    if (row.municipality.mean === null || partners === null) return [];
    const [x, x2] = [placeOf(scale, row.municipality.mean), placeOf(scale, partners)];
    return [{ mark: 'rule' as const, x, y, x2, y2: y, stroke: COLORS.line, look: { strokeWidth: 5 } }];
  });
}

/** Where the partners' level lies when it may not be shown itself. */
export function bandsOf(input: GapChartInput, lines: readonly Line[], { scale }: GapLayout): readonly Thing[] {
  return lines.flatMap(({ row, title, y }) => {
    const { between } = row.partners;
    if (between === null) return [];
    return bandOf(placeOf(scale, between.low), placeOf(scale, between.high), y, saysOf(input, row, title).partners);
  });
}

/** A pale bar with an edge at both ends. */
export function bandOf(x: number, x2: number, y: number, say?: string): readonly Thing[] {
  const bar = { mark: 'rect', x, y: y - 8, x2, y2: y + 8, fill: COLORS.band, stroke: COLORS.partners } as const;
  return [say === undefined ? bar : { ...bar, say }];
}

/**
 * The interval of the gap, drawn around the partners' level: the municipality's square lies in it when the gap may as well be
 * none. Where it goes beyond the scale it has no end.
 */
export function whiskersOf(lines: readonly Line[], { scale }: GapLayout): readonly Thing[] {
  return lines.flatMap(({ row, y }) => {
    const interval = row.gap?.interval ?? null;
    if (interval === null || row.municipality.mean === null) return [];
    const ends = [row.municipality.mean - interval.high, row.municipality.mean - interval.low];
    const [low = 0, high = 0] = ends.map((level) => placeOf(scale, level));
    const caps = ends.filter((level) => level >= 1 && level <= 5).map((level) => placeOf(scale, level));
    return whiskerOf(low, high, y, caps);
  });
}

export function whiskerOf(x: number, x2: number, y: number, caps: readonly number[]): readonly Thing[] {
  const look = { mark: 'rule', stroke: COLORS.partners, look: { strokeWidth: 1.5 } } as const;
  return [{ ...look, x, y, x2, y2: y }, ...caps.map((cap) => ({ ...look, x: cap, y: y - 6, x2: cap, y2: y + 6 }))];
}

/** All points in one layer, row by row, so that arrow keys walk them in the order in which they are read. */
export function pointsOf(input: GapChartInput, lines: readonly Line[], { scale }: GapLayout): readonly Thing[] {
  const { saysPrediction } = textsOf(input.locale).gapChart;
  return lines.flatMap(({ row, title, y, dots }) => {
    const says = saysOf(input, row, title);
    const partners = partnersLevelOf(row.partners);
    const own = row.municipality.mean;
    const points: Thing[] = [];
    if (partners !== null) points.push(circle(placeOf(scale, partners), y, says.partners));
    if (own !== null) points.push(square(placeOf(scale, own), y, says.municipality));
    if (row.prediction !== null) {
      const level = formatPoints(input.locale, row.prediction.mean, row.decimals);
      points.push(diamond(placeOf(scale, row.prediction.mean), y, says.of(saysPrediction, level)));
    }
    for (const { x, y: down, organisation, mean } of dots) {
      const level = formatPoints(input.locale, mean ?? 0, row.decimals);
      points.push(dot(x, down, says.of(input.names.get(organisation) ?? '', level)));
    }
    return points;
  });
}

function saysOf({ locale, names }: GapChartInput, row: GapRow, title: string) {
  const said = gapWordsOf(locale, row, names);
  const { charts, gapChart } = textsOf(locale);
  const of = (who: string, figure: string) => `${title}. ${charts.says(who, figure)}`;
  return {
    of,
    municipality: of(charts.municipality, said.municipality),
    partners: withGap(locale, row, said, of(gapChart.partners, said.partners)),
  };
}

function withGap(locale: Locale, row: GapRow, said: GapWords, level: string): string {
  const certain = row.gap?.certainty == null ? '' : `, ${said.certainty}`;
  return row.gap === null ? level : textsOf(locale).gapChart.saysGap(level, said.gap, `${said.class}${certain}`);
}

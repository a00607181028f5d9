import type { Locale } from '../../survey/locale.ts';
import { formatPoints } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import { lineScale } from './line-scale.ts';
import { municipalityMark, partnersMark } from './party-marks.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import type { TrendChartInput } from './trend-chart.ts';
import { figuresOf } from './trend-figures.ts';
import { words } from './words.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Pixels to the left of the first wave's column, where the scale is. */
export const SCALE_WIDTH = 22;

/** Levels over the waves on the scale 1–5; what is not told leaves a gap in its line. */
export function trendPanel(
  locale: Locale,
  input: TrendChartInput,
  box: Box,
  { hasFigures, isSmall }: PanelLook,
): readonly Thing[] {
  const y = lineScale([1, 5], [box.y + box.height, box.y]);
  const place = { x: (i: number) => columnAt(box, input.waves.length, i), y };
  return [
    ...[1, 2, 3, 4, 5].flatMap((level) => scaleLine(level, y(level), box)),
    ...editionLines(input, box),
    ...lineOf(input.partners, place, { stroke: COLORS.partners, strokeWidth: 2.5 }),
    ...lineOf(input.samePartners, place, { stroke: COLORS.partners, strokeWidth: 2, strokeDash: [5, 4] }),
    ...lineOf(input.municipality, place, { stroke: COLORS.municipality, strokeWidth: 2.5 }),
    ...(hasFigures ? figuresOf(locale, input, place) : []),
    ...input.waves
      .flatMap((_, i) => pointsOf(locale, input, i, place))
      .map((point) => (isSmall ? halved(point) : point)),
  ];
}

/** @param hasFigures written at the marks. @param isSmall with marks of half their size. */
export type PanelLook = { readonly hasFigures: boolean; readonly isSmall: boolean };

function halved(point: Thing): Thing {
  return { ...point, size: (point.size ?? 0) / 2 };
}

/** Pixels of a wave, by its number, and of a level. */
export type Place = { readonly x: (wave: number) => number; readonly y: (level: number) => number };

/** The middle of a wave's column. */
export function columnAt({ x, width }: Box, waves: number, i: number): number {
  return x + SCALE_WIDTH + ((i + 0.5) * (width - SCALE_WIDTH)) / waves;
}

function scaleLine(level: number, y: number, { x, width }: Box): readonly Thing[] {
  const stroke = COLORS.line;
  return [
    { mark: 'rule', x: x + SCALE_WIDTH, y, x2: x + width, y2: y, stroke, look: { strokeWidth: 1 } },
    words(x + SCALE_WIDTH - 8, y, String(level), { size: SMALL_TEXT_SIZE, fill: COLORS.soft, align: 'right' }),
  ];
}

/** Between two waves that asked by another edition. */
function editionLines({ waves }: TrendChartInput, box: Box): readonly Thing[] {
  return waves.flatMap(({ isNewEdition }, i) => {
    if (!isNewEdition || i === 0) return [];
    const x = (columnAt(box, waves.length, i - 1) + columnAt(box, waves.length, i)) / 2;
    return [editionLine(x, box.y - 4, box.y + box.height + 4)];
  });
}

export function editionLine(x: number, y: number, y2: number): Thing {
  return { mark: 'rule', x, y, x2: x, y2, stroke: COLORS.text, look: { strokeWidth: 1.5, strokeDash: [2, 3] } };
}

type LineLook = { readonly stroke: string; readonly strokeWidth: number; readonly strokeDash?: readonly number[] };

function lineOf(levels: readonly (number | null)[], { x, y }: Place, { stroke, ...look }: LineLook): readonly Thing[] {
  return levels.flatMap((level, i): Thing[] => {
    const next = levels[i + 1] ?? null;
    return level === null || next === null
      ? []
      : [{ mark: 'rule', x: x(i), y: y(level), x2: x(i + 1), y2: y(next), stroke, look }];
  });
}

/** From the line that is drawn first to the last, so that no mark hides one that says something else. */
function pointsOf(locale: Locale, input: TrendChartInput, i: number, { x, y }: Place): readonly Thing[] {
  const {
    trendChart: texts,
    charts: { says },
  } = textsOf(locale);
  const say = (who: string, level: number) =>
    says([input.title, input.waves[i]?.name, who].join(', '), formatPoints(locale, level, input.decimals));
  const [own, others, same] = [input.municipality[i] ?? null, input.partners[i] ?? null, input.samePartners[i] ?? null];
  return [
    ...(others === null ? [] : [partnersMark(x(i), y(others), say(texts.partners, others))]),
    ...(same === null ? [] : [sameMark(x(i), y(same), say(texts.samePartners, same))]),
    ...(own === null ? [] : [municipalityMark(x(i), y(own), say(texts.municipality, own))]),
  ];
}

/** Partners that are the same in these waves: small and hollow. */
export function sameMark(x: number, y: number, say?: string): Thing {
  const mark = {
    mark: 'point',
    x,
    y,
    shape: 'circle',
    size: 60,
    fill: COLORS.surface,
    stroke: COLORS.partners,
  } as const;
  return say === undefined ? { ...mark, strokeWidth: 2 } : { ...mark, strokeWidth: 2, say };
}

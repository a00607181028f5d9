import type { Locale } from '../../survey/locale.ts';
import { formatGap } from '../format.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { readableOn } from './contrast.ts';
import { type Box, hatch } from './hatch.ts';
import type { HeatCell } from './heat-map-chart-cells.ts';
import type { Thing } from './sheet.ts';
import { COLORS, DEVIATION_COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** A cell of the heat map in parts, so that all of a kind can be a layer together. */
export type DrawnCell = {
  readonly ground: readonly Thing[];
  readonly strokes: readonly Thing[];
  readonly ink: readonly Thing[];
};

export type CellPlace = Box & { readonly row: GapRow; readonly organisation: string };

export function drawnCell(locale: Locale, cell: HeatCell, { row, organisation, ...box }: CellPlace): DrawnCell {
  const say = `${row.title[locale]}. ${textsOf(locale).charts.says(organisation, saidOf(locale, cell, row))}`;
  const ground = groundOf(cell);
  const rect: Thing = { mark: 'rect', ...box, fill: ground, stroke: COLORS.surface, strokeWidth: 1.5, say };
  const middle = { x: (box.x + box.x2) / 2, y: (box.y + box.y2) / 2 };
  const fill = readableOn(ground, COLORS.text, COLORS.surface);
  const strokes = cell.kind === 'withheld' ? hatch({ x: box.x + 1, y: box.y + 1, x2: box.x2 - 1, y2: box.y2 - 1 }) : [];
  const ink = inkOf(locale, cell, row).map(({ text, size }, i, all) => {
    const y = middle.y + (i - (all.length - 1) / 2) * (LINE_HEIGHT - 3);
    return words(middle.x, y, text, { size, align: 'center', fill });
  });
  return { ground: [rect], strokes, ink };
}

/** The figure of a cell in words, as it is read aloud and as the legend has it. */
function saidOf(locale: Locale, cell: HeatCell, row: GapRow): string {
  const { withheld, cannotJudge, noScore } = textsOf(locale).heatMapChart;
  if (cell.kind === 'figure') return formatGap(locale, cell.value, row.decimals);
  if (cell.kind === 'band') return bandOf(locale, cell, row);
  return { withheld, 'cannot-judge': cannotJudge, none: noScore }[cell.kind];
}

function bandOf(locale: Locale, { band, open }: Extract<HeatCell, { kind: 'band' }>, { decimals }: GapRow): string {
  const { bounds } = textsOf(locale);
  const [low, high] = [formatGap(locale, band.low, decimals), formatGap(locale, band.high, decimals)];
  if (open === 'high') return bounds['at-least'](low);
  return open === 'low' ? bounds['at-most'](high) : bounds.between(low, high);
}

type Ink = { readonly text: string; readonly size: number };

/** What is written in a cell: the figure, below it how many answers where that is not one. */
function inkOf(locale: Locale, cell: HeatCell, { decimals }: GapRow): readonly Ink[] {
  const { bounds, n } = textsOf(locale).heatMapChart;
  const figure = (points: number) => formatGap(locale, points, decimals);
  if (cell.kind === 'none') return [{ text: '·', size: 18 }];
  if (cell.kind === 'cannot-judge') return [{ text: '?', size: SMALL_TEXT_SIZE }];
  if (cell.kind === 'withheld') return [];
  const answers = cell.n > 1 ? [{ text: n(cell.n), size: 12 }] : [];
  if (cell.kind === 'figure') return [{ text: figure(cell.value), size: SMALL_TEXT_SIZE }, ...answers];
  const { band, open } = cell;
  if (open === 'high') return [{ text: bounds.atLeast(figure(band.low)), size: 13 }, ...answers];
  if (open === 'low') return [{ text: bounds.atMost(figure(band.high)), size: 13 }, ...answers];
  return [figure(band.low), figure(band.high)].map((text) => ({ text, size: 13 }));
}

/** Half a point a colour; a band has one only where all of it has the same. */
function groundOf(cell: HeatCell): string {
  if (cell.kind === 'figure') return colorOf(cell.value);
  if (cell.kind !== 'band') return cell.kind === 'withheld' ? COLORS.empty : COLORS.surface;
  const [low, high] = [colorOf(cell.band.low), colorOf(cell.band.high)];
  return low === high ? low : COLORS.surface;
}

/** Up from which a difference has the next colour. */
const STEPS = [0.5, 1, 1.5];

export function colorOf(value: number): string {
  const steps = STEPS.filter((step) => Math.abs(value) >= step - ROUNDING).length;
  return DEVIATION_COLORS[3 + Math.sign(value) * steps] ?? COLORS.surface;
}

/** 0.1 and 0.4 make 0.5, also for a computer. */
const ROUNDING = 1e-9;

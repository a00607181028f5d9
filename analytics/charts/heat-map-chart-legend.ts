import { formatGap } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import { readableOn } from './contrast.ts';
import { hatch } from './hatch.ts';
import type { HeatMap } from './heat-map-chart.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, DEVIATION_COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

const BOX = { width: 34, height: 20 };

/** The colours from lower to higher with the differences that they begin at, and what the other cells mean. */
export function heatLegend({ locale, rows }: HeatMap, width: number) {
  const { lead, lower, higher, withheld, cannotJudge, noScore } = textsOf(locale).heatMapChart;
  const lines = linesWithin(lead, width - 2, SMALL_TEXT_SIZE);
  const lookSoft = { size: SMALL_TEXT_SIZE, fill: COLORS.soft } as const;
  const top = lines.length * LINE_HEIGHT + 8;
  const strip = stripOf((gap) => formatGap(locale, gap, 1), top);
  const stripWidth = DEVIATION_COLORS.length * BOX.width;
  const ends = [
    words(1, top + BOX.height + 14, lower, lookSoft),
    words(stripWidth, top + BOX.height + 14, higher, { ...lookSoft, align: 'right' }),
  ];
  const kinds = new Set(rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  const entries: readonly (LegendEntry & { readonly kind: string })[] = [
    { kind: 'withheld', label: withheld, key: (x, y) => swatch(x, y, true) },
    {
      kind: 'cannot-judge',
      label: cannotJudge,
      key: (x, y) => [...swatch(x, y), words(x, y, '?', { align: 'center' })],
    },
    { kind: 'none', label: noScore, key: (x, y) => [...swatch(x, y), words(x, y, '·', { align: 'center', size: 18 })] },
  ];
  const isBeside = width > 600;
  const at = isBeside
    ? { x: stripWidth + 40, y: top - 3, width: width - stripWidth - 40 }
    : { x: 1, y: top + BOX.height + 28, width: width - 1 };
  const others = legendOf(
    entries.filter(({ kind }) => kinds.has(kind as never)),
    at,
  );
  return {
    things: [words(1, 10, lines, { ...lookSoft, from: 'first' }), ...strip, ...ends, ...others.things],
    height: top + BOX.height + 26 + (isBeside ? 0 : others.height),
  };
}

function stripOf(format: (gap: number) => string, y: number): readonly Thing[] {
  const from = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
  const boxes = DEVIATION_COLORS.map((fill, i): Thing => {
    const x = 1 + i * BOX.width;
    return { mark: 'rect', x, y, x2: x + BOX.width, y2: y + BOX.height, fill };
  });
  const figures = DEVIATION_COLORS.map((ground, i) => {
    const fill = readableOn(ground, COLORS.text, COLORS.surface);
    const x = 1 + (i + 0.5) * BOX.width;
    return words(x, y + BOX.height / 2, i === 3 ? '0' : format(from[i] ?? 0), { size: 13, align: 'center', fill });
  });
  return [...boxes, ...figures];
}

function swatch(x: number, y: number, isHatched = false): readonly Thing[] {
  const box = { x: x - 9, y: y - 9, x2: x + 9, y2: y + 9 };
  const fill = isHatched ? COLORS.empty : COLORS.surface;
  return [{ mark: 'rect', ...box, fill, stroke: COLORS.organisation }, ...(isHatched ? hatch(box) : [])];
}

import { textsOf } from '../texts/texts.ts';
import type { HeatMap } from './heat-map-chart.ts';
import { type DrawnCell, drawnCell } from './heat-map-chart-cell.ts';
import { widthOf } from './letter-widths.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

const LABEL = 236;
const CELL = { narrowest: 46, widest: 172, height: 34 };
/** From this width on a name stands upright above its column. */
const UPRIGHT = 92;
/** As long as a slanted name may be. */
const SLANTED = 168;

/** Whether there is room for a column per partner. */
export function fitsWide({ partners }: HeatMap, width: number): boolean {
  return LABEL + partners.length * CELL.narrowest <= width;
}

/** A matrix: a row per criterion, a column per partner. @param top in pixels, below the legend. */
export function wideMap(map: HeatMap, { width, top }: { readonly width: number; readonly top: number }) {
  const { locale, rows, partners } = map;
  const cell = Math.min(CELL.widest, (width - LABEL) / Math.max(1, partners.length));
  const head = headOf(map, cell, top);
  const hasThemes = rows.some(({ row }) => row.kind === 'theme');
  const labels: Thing[] = [];
  const drawn: DrawnCell[] = [];
  let y = head.bottom;
  for (const { row, cells } of rows) {
    const isTheme = row.kind === 'theme';
    const weight = isTheme ? 'semibold' : 'regular';
    const indent = hasThemes && !isTheme ? 16 : 1;
    const lines = linesWithin(row.title[locale], LABEL - indent - 12, TEXT_SIZE, weight);
    const y2 = y + Math.max(CELL.height, lines.length * LINE_HEIGHT + 6);
    labels.push(words(indent, (y + y2) / 2, lines, { weight }));
    if (cells.length === 0) labels.push(nothingOf(map, (y + y2) / 2));
    for (const [i, one] of cells.entries()) {
      const x = LABEL + i * cell;
      drawn.push(drawnCell(locale, one, { x, y, x2: x + cell, y2, row, organisation: partners[i]?.name ?? '' }));
    }
    y = y2;
  }
  return { things: [...head.things, ...labels, ...inLayers(drawn)], bottom: y };
}

/** All grounds, then all strokes, then all figures. */
export function inLayers(cells: readonly DrawnCell[]): readonly Thing[] {
  return [
    ...cells.flatMap(({ ground }) => ground),
    ...cells.flatMap(({ strokes }) => strokes),
    ...cells.flatMap(({ ink }) => ink).toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0)),
  ];
}

function nothingOf({ locale }: HeatMap, y: number): Thing {
  const { noOwnScore } = textsOf(locale).heatMapChart;
  return words(LABEL + 8, y, noOwnScore, { size: SMALL_TEXT_SIZE, fill: COLORS.soft });
}

/** The names above their columns, on their side where a column is too narrow for words. */
function headOf({ partners }: HeatMap, cell: number, top: number) {
  const isUpright = cell >= UPRIGHT;
  const wrapped = partners.map(({ name }) => linesWithin(name, isUpright ? cell - 8 : SLANTED, SMALL_TEXT_SIZE));
  const most = Math.max(1, ...wrapped.map(({ length }) => length));
  const longest = Math.max(0, ...wrapped.flat().map((line) => widthOf(line, SMALL_TEXT_SIZE)));
  const bottom = top + (isUpright ? most * LINE_HEIGHT : longest) + 10;
  const things = wrapped.map((lines, i) => {
    const x = LABEL + (i + 0.5) * cell;
    if (!isUpright) return words(x, bottom - 8, lines, { size: SMALL_TEXT_SIZE, angle: -90 });
    const first = bottom - 4 - (lines.length - 0.5) * LINE_HEIGHT;
    return words(x, first, lines, { size: SMALL_TEXT_SIZE, align: 'center', from: 'first' });
  });
  return { things, bottom };
}

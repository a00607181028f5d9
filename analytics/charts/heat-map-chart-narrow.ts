import { textsOf } from '../texts/texts.ts';
import type { HeatMap } from './heat-map-chart.ts';
import { type DrawnCell, drawnCell } from './heat-map-chart-cell.ts';
import type { HeatRow } from './heat-map-chart-cells.ts';
import { inLayers } from './heat-map-chart-wide.ts';
import { linesWithin } from './lines.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** Up to so many partners each has a line of its own with its name; more are numbered. */
const NAMED = 5;
const CELL = { width: 64, height: 32 };
const NUMBERED = { width: 48, height: 34, tag: 16 };

type Part = { readonly words: readonly Thing[]; readonly cells: readonly DrawnCell[]; readonly bottom: number };

/** A block per criterion, below each other: a matrix would not fit a phone. @param top in pixels, below the legend. */
export function narrowMap(map: HeatMap, { width, top }: { readonly width: number; readonly top: number }) {
  const isNamed = map.partners.length <= NAMED;
  const key = isNamed ? { words: [], cells: [], bottom: top } : keyOf(map, width, top);
  const parts: Part[] = [key];
  for (const row of map.rows) {
    const head = titleOf(map, row, width, (parts.at(-1)?.bottom ?? top) + 14);
    parts.push(head);
    if (row.cells.length > 0) parts.push((isNamed ? namedCells : numberedCells)(map, row, width, head.bottom));
  }
  return {
    things: [...parts.flatMap((part) => part.words), ...inLayers(parts.flatMap(({ cells }) => cells))],
    bottom: parts.at(-1)?.bottom ?? top,
  };
}

/** What the numbers stand for. */
function keyOf({ locale, partners }: HeatMap, width: number, top: number): Part {
  const { numbers } = textsOf(locale).heatMapChart;
  const look = { size: SMALL_TEXT_SIZE, from: 'first' } as const;
  const things: Thing[] = [words(1, top + 10, numbers, { ...look, fill: COLORS.soft })];
  let y = top + 10;
  for (const [i, { name }] of partners.entries()) {
    const lines = linesWithin(name, width - 30, SMALL_TEXT_SIZE);
    things.push(words(20, y + LINE_HEIGHT + 2, String(i + 1), { ...look, align: 'right', weight: 'semibold' }));
    things.push(words(28, y + LINE_HEIGHT + 2, lines, look));
    y += lines.length * LINE_HEIGHT + 2;
  }
  return { words: things, cells: [], bottom: y + 14 };
}

function titleOf({ locale }: HeatMap, { row, cells }: HeatRow, width: number, top: number): Part {
  const lines = linesWithin(row.title[locale], width - 2, TEXT_SIZE, 'semibold');
  const title = words(1, top + LINE_HEIGHT / 2, lines, { weight: 'semibold', from: 'first' });
  const bottom = top + lines.length * LINE_HEIGHT + 4;
  if (cells.length > 0) return { words: [title], cells: [], bottom };
  const nothing = linesWithin(textsOf(locale).heatMapChart.noOwnScore, width - 2, SMALL_TEXT_SIZE);
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from: 'first' } as const;
  const height = nothing.length * LINE_HEIGHT;
  return { words: [title, words(1, bottom + LINE_HEIGHT / 2, nothing, look)], cells: [], bottom: bottom + height };
}

function namedCells({ locale, partners }: HeatMap, { row, cells }: HeatRow, width: number, top: number): Part {
  const things: Thing[] = [];
  const drawn: DrawnCell[] = [];
  let y = top;
  for (const [i, cell] of cells.entries()) {
    const organisation = partners[i]?.name ?? '';
    const lines = linesWithin(organisation, width - CELL.width - 12, SMALL_TEXT_SIZE);
    const y2 = y + Math.max(CELL.height, lines.length * LINE_HEIGHT + 6);
    things.push(words(1, (y + y2) / 2, lines, { size: SMALL_TEXT_SIZE }));
    drawn.push(drawnCell(locale, cell, { x: width - CELL.width, y, x2: width, y2, row, organisation }));
    y = y2;
  }
  return { words: things, cells: drawn, bottom: y };
}

function numberedCells({ locale, partners }: HeatMap, { row, cells }: HeatRow, width: number, top: number): Part {
  const columns = Math.max(1, Math.floor(width / NUMBERED.width));
  const step = width / columns;
  const height = NUMBERED.tag + NUMBERED.height + 2;
  const placed = cells.map((cell, i) => ({
    cell,
    organisation: partners[i]?.name ?? '',
    number: String(i + 1),
    x: (i % columns) * step,
    y: top + Math.floor(i / columns) * height,
  }));
  return {
    words: placed.map(({ number, x, y }) =>
      words(x + step / 2, y + NUMBERED.tag / 2, number, { size: 12, align: 'center', fill: COLORS.soft }),
    ),
    cells: placed.map(({ cell, organisation, x, y }) => {
      const at = { x, y: y + NUMBERED.tag, x2: x + step, y2: y + NUMBERED.tag + NUMBERED.height };
      return drawnCell(locale, cell, { ...at, row, organisation });
    }),
    bottom: top + Math.ceil(cells.length / columns) * height,
  };
}

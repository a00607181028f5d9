import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { layered } from './layered.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { linesWithin } from './lines.ts';
import { cellAt, wayMark } from './overview-cell.ts';
import type { OverviewCoalition } from './overview-chart.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** A table of marks: coalitions down, themes across; on a narrow screen a short list of themes for each coalition. */
export function drawOverview(locale: Locale, width: number, coalitions: readonly OverviewCoalition[]): TopLevelSpec {
  const legend = legendOf(legendEntries(locale), { x: 0, y: 0, width });
  const draw = width < NARROW ? drawLists : drawMatrix;
  const { things, bottom } = draw(locale, width, coalitions, legend.height + 10);
  return sheetOf(locale, { width, height: bottom + 6 }, [...legend.things, ...layered(things)]);
}

type Drawn = { readonly things: readonly Thing[]; readonly bottom: number };

function drawMatrix(locale: Locale, width: number, coalitions: readonly OverviewCoalition[], top: number): Drawn {
  const themes = [
    ...new Map(coalitions.flatMap(({ rows }) => rows.map((row) => [row.id, row.title[locale]]))).entries(),
  ];
  const left = Math.min(280, Math.round(width * 0.26));
  const column = (width - left) / themes.length;
  const heads = themes.map(([, title]) => linesWithin(title, column - 14, SMALL_TEXT_SIZE, 'semibold'));
  const head = Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT + 12;
  const things: Thing[] = heads.map((lines, i) =>
    words(left + i * column, top + head - lines.length * LINE_HEIGHT, lines, {
      size: SMALL_TEXT_SIZE,
      weight: 'semibold',
      from: 'first',
    }),
  );
  let y = top + head;
  for (const { name, rows } of coalitions) {
    const lines = linesWithin(name, left - 20, 15);
    const height = Math.max(36, lines.length * LINE_HEIGHT + 14);
    const cells = themes.flatMap(([id], i) => {
      const row = rows.find((one) => one.id === id);
      const place = { x: left + i * column + 8, y: y + height / 2, width: column - 26 };
      return row === undefined ? [] : cellAt(locale, name, row, place).things;
    });
    things.push(rule(y, width), words(0, y + height / 2, lines), ...cells);
    y += height;
  }
  return { things, bottom: y };
}

/** Pixels of a mark and its figure, on a narrow screen. */
const FIGURE = 98;

function drawLists(locale: Locale, width: number, coalitions: readonly OverviewCoalition[], top: number): Drawn {
  const things: Thing[] = [];
  const right = width - FIGURE;
  let y = top;
  for (const { name, rows } of coalitions) {
    const lines = linesWithin(name, width, TEXT_SIZE, 'semibold');
    things.push(rule(y, width), words(0, y + 10 + LINE_HEIGHT / 2, lines, { weight: 'semibold', from: 'first' }));
    y += 16 + lines.length * LINE_HEIGHT;
    for (const row of rows) {
      const title = linesWithin(row.title[locale], right - 8, SMALL_TEXT_SIZE);
      const cell = cellAt(locale, name, row, { x: right + 8, y: 0, width: FIGURE - 22 });
      const lines = Math.max(title.length, cell.lines);
      const height = Math.max(26, lines * LINE_HEIGHT + 8);
      things.push(words(0, y + height / 2, title, { size: SMALL_TEXT_SIZE, fill: COLORS.soft }));
      things.push(...cell.things.map((thing) => ({ ...thing, y: thing.y + y + height / 2 })));
      y += height;
    }
    y += 8;
  }
  return { things, bottom: y };
}

function rule(y: number, width: number): Thing {
  return { mark: 'rule', x: 0, y, x2: width, y2: y, stroke: COLORS.line, look: { strokeWidth: 1 } };
}

function legendEntries(locale: Locale): readonly LegendEntry[] {
  const texts = textsOf(locale).overviewChart;
  return [
    { label: texts.higher, key: (x, y) => [wayMark('higher', x, y, true)] },
    { label: texts.lower, key: (x, y) => [wayMark('lower', x, y, true)] },
    { label: texts.close, key: (x, y) => [wayMark('close', x, y, true)] },
    { label: texts.holds, key: (x, y) => [squareKey(x, y, COLORS.text)] },
    { label: texts.loose, key: (x, y) => [squareKey(x, y, COLORS.surface)] },
  ];
}

function squareKey(x: number, y: number, fill: string): Thing {
  return { mark: 'point', x, y, shape: 'triangle-up', size: 110, fill, stroke: COLORS.text, strokeWidth: 2 };
}

import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { layered } from './layered.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { linesWithin } from './lines.ts';
import { numberedKey } from './numbered-key.ts';
import { municipalityMark, partnersMark } from './party-marks.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';
import type { TrendChartInput } from './trend-chart.ts';
import { type Box, columnAt, editionLine, SCALE_WIDTH, sameMark, trendPanel } from './trend-panel.ts';
import { words } from './words.ts';

/** A panel of several is no narrower than this; between two of them lie so many pixels. */
const [PANEL, APART] = [250, 36];

/** Panels of the same waves, as many beside each other as fit. @param isTitled whether each has its title above it. */
export function drawTrends(
  locale: Locale,
  width: number,
  items: readonly TrendChartInput[],
  isTitled: boolean,
): TopLevelSpec {
  const isNarrow = width < NARROW;
  const columns = isNarrow || !isTitled ? 1 : Math.min(3, items.length, Math.floor((width + APART) / (PANEL + APART)));
  const wide = (width - (columns - 1) * APART) / columns;
  const legend = legendOf(legendEntries(locale, items), { x: 0, y: 0, width });
  const names = (items[0]?.waves ?? []).map(({ name }) => name);
  const foot = wavesFoot(names, wide);
  const things: Thing[] = [];
  let y = legend.height + 14;
  for (let row = 0; row < items.length; row += columns) {
    const inRow = items.slice(row, row + columns);
    const titles = inRow.map(({ title }) => (isTitled ? linesWithin(title, wide, TEXT_SIZE, 'semibold') : []));
    const head = Math.max(...titles.map((lines) => lines.length)) * LINE_HEIGHT + (isTitled ? 10 : 14);
    const height = isTitled ? 130 : isNarrow ? 230 : 300;
    for (const [i, item] of inRow.entries()) {
      const box = { x: i * (wide + APART), y: y + head, width: wide, height };
      if (isTitled)
        things.push(words(box.x, y + LINE_HEIGHT / 2, titles[i] ?? [], { weight: 'semibold', from: 'first' }));
      things.push(
        ...trendPanel(locale, item, box, { hasFigures: !isTitled && hasRoom(wide, item), isSmall: isTitled }),
        ...foot.at(box),
      );
    }
    y += head + height + foot.height + 18;
  }
  const key = foot.isNumbered
    ? numberedKey(
        names.map((title) => ({ title, note: '' })),
        { x: 0, y, width },
      )
    : null;
  return sheetOf(locale, { width, height: y + (key?.height ?? 0) }, [
    ...legend.things,
    ...layered([...things, ...(key?.things ?? [])]),
  ]);
}

/** Figures at the marks are read only where they stand apart. */
function hasRoom(width: number, { waves }: TrendChartInput): boolean {
  return (width - SCALE_WIDTH) / waves.length >= 44;
}

function legendEntries(locale: Locale, items: readonly TrendChartInput[]): readonly LegendEntry[] {
  const texts = textsOf(locale).trendChart;
  const hasSame = items.some(({ samePartners }) => samePartners.some((level) => level !== null));
  const hasEdition = items.some(({ waves }) => waves.some(({ isNewEdition }, i) => isNewEdition && i > 0));
  const line = (x: number, y: number, stroke: string, strokeDash: readonly number[]): Thing => ({
    mark: 'rule',
    x: x - 10,
    y,
    x2: x + 10,
    y2: y,
    stroke,
    look: { strokeWidth: 2.5, strokeDash },
  });
  return [
    { label: texts.municipality, key: (x, y) => [line(x, y, COLORS.municipality, [1, 0]), municipalityMark(x, y)] },
    { label: texts.partners, key: (x, y) => [line(x, y, COLORS.partners, [1, 0]), partnersMark(x, y)] },
    ...(hasSame
      ? [
          {
            label: texts.samePartners,
            key: (x: number, y: number) => [line(x, y, COLORS.partners, [5, 4]), sameMark(x, y)],
          },
        ]
      : []),
    ...(hasEdition
      ? [{ label: texts.newEdition, key: (x: number, y: number) => [editionLine(x, y - 10, y + 10)] }]
      : []),
  ];
}

/** The waves' names below a panel; where one of their words has no room, numbers, and a list below all. */
function wavesFoot(names: readonly string[], width: number) {
  const column = (width - SCALE_WIDTH) / names.length - 6;
  const written = names.map((name) => linesWithin(name, column, SMALL_TEXT_SIZE));
  const isNumbered = written.some(
    (lines, i) => lines.length > 3 || lines.join(' ') !== names[i]?.trim().replace(/\s+/g, ' '),
  );
  const shown = isNumbered ? names.map((_, i) => [String(i + 1)]) : written;
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, align: 'center', from: 'first' } as const;
  return {
    isNumbered,
    height: Math.max(...shown.map((lines) => lines.length)) * LINE_HEIGHT + 10,
    at: (box: Box) =>
      shown.map((lines, i) => words(columnAt(box, names.length, i), box.y + box.height + 18, lines, look)),
  };
}

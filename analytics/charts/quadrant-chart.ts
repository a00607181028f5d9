import type { TopLevelSpec } from 'vega-lite';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { Quadrant } from '../analysis.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { legendOf } from './legend.ts';
import { linesWithin } from './lines.ts';
import { quadrantKey } from './quadrant-chart-key.ts';
import { BADGE_RADIUS, badge, badgesOf } from './quadrant-chart-marks.ts';
import { plotOf } from './quadrant-chart-plot.ts';
import { type Placed, placedOf, ZONES } from './quadrant-chart-points.ts';
import { quadrantTable } from './quadrant-chart-table.ts';
import { sheetOf } from './sheet.ts';
import { LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE } from './theme.ts';

/**
 * Each theme or criterion by its gap and by how much the partners differ among themselves: what to talk about, and with whom.
 *
 * @param rows of one kind and one subject; those without a quadrant have no place, and the sentence says how many they are.
 */
export function quadrantChart(
  locale: Locale,
  { rows, names }: { readonly rows: readonly GapRow[]; readonly names: ReadonlyMap<OrganisationId, string> },
): Chart {
  const texts = textsOf(locale).quadrantChart;
  const placed = placedOf(rows);
  const kind = rows[0]?.kind ?? 'criterion';
  const countOf = (zone: Quadrant) => placed.filter((point) => point.zone === zone).length;
  const counts = Object.fromEntries(ZONES.map((zone) => [zone, countOf(zone)])) as Record<Quadrant, number>;
  return {
    id: `quadrant-${rows[0]?.subject ?? 'municipality'}-${kind}`,
    title: texts.title[kind],
    sentence: texts.sentence({ kind, counts, unplaced: rows.length - placed.length }),
    build: placed.length === 0 ? null : (width) => draw(locale, placed, width),
    table: quadrantTable(locale, { caption: texts.title[kind], kind, placed, names }),
  };
}

const KEY_WIDTH = 310;

/** The plot with a numbered badge for each row, beside it, on a phone below it, what the numbers stand for. */
function draw(locale: Locale, placed: readonly Placed[], width: number): TopLevelSpec {
  const { firm, fragile, up } = textsOf(locale).quadrantChart;
  const isNarrow = width < NARROW;
  const legend = legendOf(
    [
      {
        label: firm,
        key: (x, y) => badge({ x, y, zone: 'shared-view', isFragile: false, radius: BADGE_RADIUS.narrow }),
      },
      {
        label: fragile,
        key: (x, y) => badge({ x, y, zone: 'shared-view', isFragile: true, radius: BADGE_RADIUS.narrow }),
      },
    ],
    { x: 1, y: 0, width: width - 1 },
  );
  const top = legend.height + 10;
  const keyAt = isNarrow ? { x: 1, y: 0, width: width - 2 } : { x: width - KEY_WIDTH, y: top, width: KEY_WIDTH };
  const key = quadrantKey(locale, placed, keyAt);
  const head = 16 + LINE_HEIGHT * linesWithin(up, width - 16, SMALL_TEXT_SIZE).length;
  const box = isNarrow
    ? { x: 30, y: top + head, x2: width - 14, y2: top + head + 320 }
    : { x: 44, y: top + 34, x2: width - KEY_WIDTH - 36, y2: top + 34 + Math.max(400, Math.min(560, key.height - 60)) };
  const plot = plotOf(locale, placed, box);
  const keyThings = isNarrow ? quadrantKey(locale, placed, { ...keyAt, y: plot.bottom + 14 }).things : key.things;
  const height = isNarrow ? plot.bottom + 14 + key.height : Math.max(plot.bottom, top + key.height);
  return sheetOf(locale, { width, height: height + 4 }, [
    ...legend.things,
    ...plot.things,
    ...badgesOf(locale, placed, plot),
    ...keyThings,
  ]);
}

import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { linesWithin } from './lines.ts';
import type { Placed } from './quadrant-chart-points.ts';
import { ZONES } from './quadrant-chart-points.ts';
import type { Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE, TEXT_SIZE, ZONE_COLORS } from './theme.ts';
import { words } from './words.ts';

/** What the numbers stand for, zone by zone. */
export function quadrantKey(
  locale: Locale,
  placed: readonly Placed[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly things: readonly Thing[]; readonly height: number } {
  const things: Thing[] = [];
  let down = 0;
  for (const zone of ZONES) {
    const own = placed.filter((point) => point.zone === zone);
    if (own.length === 0) continue;
    const head = `${textsOf(locale).quadrantChart.zones[zone]} (${own.length})`;
    down += down === 0 ? 12 : 22;
    things.push(words(x, y + down, head, { weight: 'semibold', size: TEXT_SIZE, fill: ZONE_COLORS[zone].ink }));
    down += 4;
    for (const { number, row } of own) {
      const lines = linesWithin(row.title[locale], width - NUMBER, SMALL_TEXT_SIZE);
      const look = { size: SMALL_TEXT_SIZE, from: 'first' } as const;
      down += LINE_HEIGHT + 2;
      things.push(words(x + NUMBER - 10, y + down, String(number), { ...look, align: 'right', fill: COLORS.soft }));
      things.push(words(x + NUMBER, y + down, lines, look));
      down += (lines.length - 1) * LINE_HEIGHT;
    }
  }
  return { things, height: down + LINE_HEIGHT };
}

/** Pixels for a number. */
const NUMBER = 28;

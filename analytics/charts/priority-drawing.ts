import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import type { Band } from '../disclosure/band.ts';
import { textsOf } from '../texts/texts.ts';
import { layered } from './layered.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { lineScale } from './line-scale.ts';
import { numberedKey } from './numbered-key.ts';
import { clusterAt, clustersOf, noteOf } from './priority-clusters.ts';
import { axes, bound, ground, type Plot } from './priority-ground.ts';
import { bandMark, middleOf, sideMark, themeMark } from './priority-marks.ts';
import type { Priorities, PriorityTheme } from './priority-theme.ts';
import { differenceAxis } from './row-axis.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW } from './theme.ts';

/** A theme that has a place in the drawing. */
export type Placed = PriorityTheme & { readonly all: number; readonly gap: Band };

/** The more often chosen, the higher; the further from the middle, the larger the gap; numbers stand for themes. */
export function drawPriorities(locale: Locale, width: number, { themes, average }: Priorities): TopLevelSpec {
  const placed = themes.filter((theme): theme is Placed => theme.all !== null && theme.gap !== null);
  const isNarrow = width < NARROW;
  const legend = legendOf(legendEntries(locale, placed), { x: 0, y: 0, width });
  const texts = textsOf(locale).priorityChart;
  const axis = differenceAxis(
    locale,
    placed.flatMap(({ gap }) => [gap.low, gap.high]),
    texts.across,
  );
  const most = Math.max(
    0.1,
    ...placed.flatMap(({ all, municipality, partners }) => [all, municipality ?? 0, partners ?? 0]),
  );
  const end = Math.min(1, Math.ceil(most * 5 + 0.5) / 5);
  const [left, right] = [46, isNarrow ? width - 12 : Math.round(width * 0.56)];
  const top = legend.height + 52;
  const bottom = top + (isNarrow ? 260 : 340);
  const x = lineScale(axis.domain, [left, right]);
  const plot = { left, right, top, bottom, x, y: lineScale([0, end], [bottom, top]) };
  const key = keyAt(
    locale,
    placed,
    isNarrow ? { x: 0, y: bottom + 66, width } : { x: right + 40, y: top - 26, width: width - right - 40 },
  );
  const marks = clustersOf(placed, plot).flatMap((cluster) => clusterAt(locale, cluster, placed, plot));
  return sheetOf(locale, { width, height: Math.max(bottom + 62, key.bottom) }, [
    ...legend.things,
    ...ground(plot, average),
    ...axes(locale, plot, { axis: axis.values, end }),
    ...layered(key.things),
    ...layered(placed.flatMap((theme) => sidesOf(theme, plot))),
    ...marks.filter(({ say }) => say !== undefined),
    ...marks.filter(({ say }) => say === undefined),
  ]);
}

function legendEntries(locale: Locale, placed: readonly Placed[]): readonly LegendEntry[] {
  const texts = textsOf(locale).priorityChart;
  const hasBand = placed.some(({ gap }) => gap.low !== gap.high);
  const bandKey = (x: number, y: number) => [bandMark(x - 10, x + 10, y)];
  return [
    { label: texts.firm, key: (x: number, y: number) => [themeMark(x, y, true)] },
    { label: texts.loose, key: (x: number, y: number) => [themeMark(x, y, false)] },
    ...(hasBand ? [{ label: texts.band, key: bandKey }] : []),
    { label: texts.zone, key: zoneKey },
    { label: texts.bounds, key: boundKey },
    { label: texts.municipality, key: (x: number, y: number) => [sideMark('municipality', x, y)] },
    { label: texts.partners, key: (x: number, y: number) => [sideMark('partners', x, y)] },
  ];
}

function zoneKey(x: number, y: number): readonly Thing[] {
  return [{ mark: 'rect', x: x - 10, y: y - 8, x2: x + 10, y2: y + 8, fill: COLORS.begun, opacity: 0.3 }];
}

function boundKey(x: number, y: number): readonly Thing[] {
  return [bound([x - 10, y], [x + 10, y])];
}

/** What each side chose, above and below what all did together. */
function sidesOf({ municipality, partners, gap }: Placed, { x, y }: Plot): readonly Thing[] {
  if (municipality === null || partners === null) return [];
  const look = { strokeWidth: 1.5 };
  return [
    {
      mark: 'rule',
      x: x(middleOf(gap)),
      y: y(municipality),
      x2: x(middleOf(gap)),
      y2: y(partners),
      stroke: COLORS.organisation,
      look,
    },
    sideMark('municipality', x(middleOf(gap)), y(municipality)),
    sideMark('partners', x(middleOf(gap)), y(partners)),
  ];
}

function keyAt(locale: Locale, placed: readonly Placed[], place: { x: number; y: number; width: number }) {
  const entries = placed.map((theme) => ({ title: theme.row.title[locale], note: noteOf(locale, theme) }));
  const key = numberedKey(entries, place);
  return { things: key.things, bottom: place.y + key.height + LINE_HEIGHT / 2 };
}

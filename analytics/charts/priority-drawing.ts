import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { formatShare } from '../format.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { legendOf } from './legend.ts';
import { lineScale } from './line-scale.ts';
import { numberedKey } from './numbered-key.ts';
import { axes, bound, ground, type Plot } from './priority-ground.ts';
import type { Priorities, PriorityTheme } from './priority-theme.ts';
import { differenceAxis } from './row-axis.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, NARROW } from './theme.ts';
import { words } from './words.ts';

/** A theme that has a place in the drawing. */
type Placed = PriorityTheme & { readonly all: number; readonly gap: number };

/** The more often chosen, the higher; the further from the middle, the larger the gap; numbers stand for themes. */
export function drawPriorities(locale: Locale, width: number, { themes, average }: Priorities): TopLevelSpec {
  const placed = themes.filter((theme): theme is Placed => theme.all !== null && theme.gap !== null);
  const isNarrow = width < NARROW;
  const legend = legendOf(legendEntries(locale), { x: 0, y: 0, width });
  const texts = textsOf(locale).priorityChart;
  const axis = differenceAxis(
    locale,
    placed.map(({ gap }) => gap),
    texts.across,
  );
  const most = Math.max(
    0.1,
    ...placed.flatMap(({ all, municipality, partners }) => [all, municipality ?? 0, partners ?? 0]),
  );
  const end = Math.min(1, Math.ceil(most * 5 + 0.5) / 5);
  const [left, right] = [46, isNarrow ? width - 12 : Math.round(width * 0.56)];
  const [top, bottom] = [legend.height + 40, legend.height + 40 + (isNarrow ? 260 : 340)];
  const x = lineScale(axis.domain, [left, right]);
  const plot = { left, right, top, bottom, x, y: lineScale([0, end], [bottom, top]) };
  const key = keyAt(
    locale,
    placed,
    isNarrow ? { x: 0, y: bottom + 66, width } : { x: right + 40, y: top - 14, width: width - right - 40 },
  );
  const marks = clustersOf(placed, plot).flatMap((cluster) => clusterAt(locale, cluster, placed, plot));
  return sheetOf(locale, { width, height: Math.max(bottom + 62, key.bottom) }, [
    ...legend.things,
    ...ground(plot, average),
    ...axes(locale, plot, { axis: axis.values, end }),
    ...key.things,
    ...placed.flatMap((theme) => sidesOf(theme, plot)),
    ...marks.filter(({ say }) => say === undefined),
    ...marks.filter(({ say }) => say !== undefined),
  ]);
}

function legendEntries(locale: Locale) {
  const texts = textsOf(locale).priorityChart;
  return [
    { label: texts.firm, key: (x: number, y: number) => [themeMark(x, y, true)] },
    { label: texts.loose, key: (x: number, y: number) => [themeMark(x, y, false)] },
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
    { mark: 'rule', x: x(gap), y: y(municipality), x2: x(gap), y2: y(partners), stroke: COLORS.organisation, look },
    sideMark('municipality', x(gap), y(municipality)),
    sideMark('partners', x(gap), y(partners)),
  ];
}

function sideMark(who: 'municipality' | 'partners', x: number, y: number): Thing {
  return {
    mark: 'point',
    x,
    y,
    shape: who === 'municipality' ? 'square' : 'circle',
    size: 50,
    fill: COLORS[who],
    stroke: COLORS.surface,
    strokeWidth: 1,
  };
}

function themeMark(x: number, y: number, isFirm: boolean, say?: string): Thing {
  const mark = {
    mark: 'point' as const,
    x,
    y,
    shape: 'diamond' as const,
    size: 210,
    fill: isFirm ? COLORS.text : COLORS.surface,
    stroke: COLORS.text,
    strokeWidth: 2,
  };
  return say === undefined ? mark : { ...mark, say };
}

/** Themes whose marks would cover each other are named together. */
function clustersOf(placed: readonly Placed[], { x, y }: Plot): readonly (readonly Placed[])[] {
  const clusters: Placed[][] = [];
  for (const theme of placed) {
    const near = clusters.find(
      ([first]) => first !== undefined && Math.hypot(x(first.gap) - x(theme.gap), y(first.all) - y(theme.all)) < 18,
    );
    if (near === undefined) clusters.push([theme]);
    else near.push(theme);
  }
  return clusters;
}

function clusterAt(
  locale: Locale,
  cluster: readonly Placed[],
  placed: readonly Placed[],
  { x, y, right }: Plot,
): readonly Thing[] {
  const numbers = cluster.map((theme) => placed.indexOf(theme) + 1).join(', ');
  const [first] = cluster as readonly [Placed, ...Placed[]];
  const isAtEnd = x(first.gap) > right - 40;
  const at = x(first.gap) + (isAtEnd ? -10 : 10);
  const marks = cluster.map((theme) =>
    themeMark(
      x(theme.gap),
      y(theme.all),
      theme.isFirm,
      textsOf(locale).priorityChart.say(theme.row.title[locale], noteOf(locale, theme)),
    ),
  );
  return [words(at, y(first.all) - 11, numbers, { weight: 'semibold', align: isAtEnd ? 'right' : 'left' }), ...marks];
}

function keyAt(locale: Locale, placed: readonly Placed[], place: { x: number; y: number; width: number }) {
  const entries = placed.map((theme) => ({ title: theme.row.title[locale], note: noteOf(locale, theme) }));
  const key = numberedKey(entries, place);
  return { things: key.things, bottom: place.y + key.height + LINE_HEIGHT / 2 };
}

function noteOf(locale: Locale, { row, all, municipality, partners }: Placed): string {
  const texts = textsOf(locale).priorityChart;
  const share = (part: number | null) => (part === null ? '–' : formatShare(locale, part));
  const { gap, class: meaning, certainty } = gapWordsOf(locale, row, new Map());
  return `${texts.chosen(share(all), share(municipality), share(partners))} · ${texts.gap(gap, `${meaning}, ${certainty}`)}`;
}

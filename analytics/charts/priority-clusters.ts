import type { Locale } from '../../survey/locale.ts';
import { formatShare } from '../format.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { widthOf } from './letter-widths.ts';
import type { Placed } from './priority-drawing.ts';
import type { Plot } from './priority-ground.ts';
import { bandMark, middleOf, themeMark } from './priority-marks.ts';
import type { Thing } from './sheet.ts';
import { TEXT_SIZE } from './theme.ts';
import { words } from './words.ts';

/** Themes whose marks would cover each other are named together. */
export function clustersOf(placed: readonly Placed[], { x, y }: Plot): readonly (readonly Placed[])[] {
  const clusters: Placed[][] = [];
  for (const theme of placed) {
    const near = clusters.find(
      ([first]) =>
        first !== undefined &&
        Math.hypot(x(middleOf(first.gap)) - x(middleOf(theme.gap)), y(first.all) - y(theme.all)) < 18,
    );
    if (near === undefined) clusters.push([theme]);
    else near.push(theme);
  }
  return clusters;
}

/** The marks of a cluster and the numbers of its themes. */
export function clusterAt(
  locale: Locale,
  cluster: readonly Placed[],
  placed: readonly Placed[],
  { x, y, right }: Plot,
): readonly Thing[] {
  const numbers = cluster.map((theme) => placed.indexOf(theme) + 1).join(', ');
  const [first] = cluster as readonly [Placed, ...Placed[]];
  const marks = cluster.map(({ gap, all, isFirm, row }, i) => {
    const say = textsOf(locale).charts.says(row.title[locale], noteOf(locale, cluster[i] as Placed));
    if (gap.low !== gap.high) return bandMark(x(gap.low), x(gap.high), y(all), say);
    return themeMark(x(gap.low), y(all), isFirm, say);
  });
  const isBand = first.gap.low !== first.gap.high;
  const aside = isBand ? 5 : 10;
  const isAtEnd = x(first.gap.high) + aside + widthOf(numbers, TEXT_SIZE, 'semibold') > right + 8;
  const at = isAtEnd ? x(first.gap.low) - aside : x(first.gap.high) + aside;
  const look = { weight: 'semibold', align: isAtEnd ? 'right' : 'left' } as const;
  return [words(at, y(first.all) - (isBand ? 0 : 11), numbers, look), ...marks];
}

/** How many chose a theme, and its gap, in words. */
export function noteOf(locale: Locale, { row, all, municipality, partners }: Placed): string {
  const texts = textsOf(locale).priorityChart;
  const share = (part: number | null) => (part === null ? '–' : formatShare(locale, part));
  const { gap, class: meaning, certainty } = gapWordsOf(locale, row, new Map());
  const said = row.gap?.certainty == null ? meaning : `${meaning}, ${certainty}`;
  return `${texts.chosen(share(all), share(municipality), share(partners))} · ${texts.gap(gap, said)}`;
}

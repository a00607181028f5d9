import type { Dot, GapRow } from '../gap-row.ts';
import { gapWordsOf } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';
import { dotPlaces, type Place } from './dots.ts';
import type { GapChartInput } from './gap-chart.ts';
import { type LevelScale, placeOf } from './level-scale.ts';
import { linesWithin } from './lines.ts';
import { LINE_HEIGHT, NARROW, SMALL_TEXT_SIZE, TEXT_SIZE } from './theme.ts';

/** Where the columns of the gap chart lie, in pixels. */
export type GapLayout = {
  readonly isNarrow: boolean;
  readonly scale: LevelScale;
  readonly labelWidth: number;
  readonly words: { readonly x: number; readonly width: number };
};

/** A row with everything that is written in it, and where it lies. */
export type Line = {
  readonly row: GapRow;
  readonly title: string;
  readonly label: readonly string[];
  readonly indent: number;
  readonly verdict: readonly string[];
  readonly basis: readonly string[];
  /** What may be told of each partner, and its dot; a partner of which only ends are told has no place. */
  readonly dots: readonly (Dot & Place)[];
  readonly top: number;
  readonly bottom: number;
  /** The middle of the municipality's and the partners' marks. */
  readonly y: number;
  readonly laneBottom: number;
};

/** Labels to the left of the plot and words to its right; a phone has no room beside it. */
export function gapLayoutOf(width: number): GapLayout {
  if (width < NARROW) {
    const scale = { left: 16, right: width - 16 };
    return { isNarrow: true, scale, labelWidth: width - 4, words: { x: 1, width: width - 4 } };
  }
  const [left, right] = [Math.min(300, Math.round(width * 0.28)), 290];
  const scale = { left: left + 12, right: width - right - 12 };
  return { isNarrow: false, scale, labelWidth: left - 20, words: { x: width - right + 18, width: right - 22 } };
}

/** Every row below the one before, each as high as what is in it. */
export function linesOfRows(input: GapChartInput, layout: GapLayout, top: number): readonly Line[] {
  const hasThemes = input.rows.some(({ kind }) => kind === 'theme');
  let next = top;
  return input.rows.map((row) => {
    const line = lineOf(input, row, {
      ...layout,
      top: next,
      indent: hasThemes && row.kind === 'criterion' ? INDENT : 1,
    });
    next = line.bottom;
    return line;
  });
}

const INDENT = 16;

/** Pixels from the middle of the means to the first of the dots below them. */
const TO_DOTS = 15;

type Placed = GapLayout & { readonly top: number; readonly indent: number };

function lineOf(input: GapChartInput, row: GapRow, placed: Placed): Line {
  const { isNarrow, scale, labelWidth, words, indent, top } = placed;
  const title = row.title[input.locale];
  const label = linesWithin(title, labelWidth - indent, TEXT_SIZE, row.kind === 'theme' ? 'semibold' : 'regular');
  const said = saidOf(input, row);
  const verdict = linesWithin(said.verdict, words.width, TEXT_SIZE, 'semibold');
  const basis = linesWithin(said.basis, words.width, SMALL_TEXT_SIZE);
  const known = row.dots.flatMap((dot) => (dot.mean === null ? [] : [{ ...dot, mean: dot.mean }]));
  const { dots, height } = dotPlaces(known.map(({ mean }) => placeOf(scale, mean)));
  const below = known.length === 0 ? 14 : TO_DOTS + height;
  const wordsHeight = (verdict.length + basis.length) * LINE_HEIGHT;
  const labelHeight = label.length * LINE_HEIGHT;
  const lane = 12 + below;
  const rowHeight = isNarrow
    ? 14 + labelHeight + 8 + lane + 6 + wordsHeight + 8
    : Math.max(lane + 14, labelHeight + 16, wordsHeight + 12);
  const laneTop = isNarrow ? top + 14 + labelHeight + 8 : top + (rowHeight - lane) / 2;
  const y = laneTop + 12;
  return {
    row,
    title,
    label,
    indent,
    verdict,
    basis,
    dots: known.map((dot, i) => ({ ...dot, x: dots[i]?.x ?? 0, y: y + TO_DOTS + (dots[i]?.y ?? 0) })),
    top,
    bottom: top + rowHeight,
    y,
    laneBottom: y + below,
  };
}

/** What stands beside a row: the gap and what it means; how certain it is, and how many answers it rests on. */
function saidOf({ locale, names }: GapChartInput, row: GapRow) {
  const { gap, class: gapClass, certainty } = gapWordsOf(locale, row, names);
  const { answers, unjudged } = textsOf(locale).gapChart;
  const basis = answers(row.municipality.n, row.partners.n);
  const certain = row.gap === null || row.gap.certainty === null ? [] : [certainty];
  return {
    verdict: row.gap === null ? gapClass : `${gap}${row.gap.between === null ? '' : ':'} ${gapClass}`,
    basis: [...certain, basis, ...(row.partners.mostlyUnjudged ? [unjudged] : [])].join(' · '),
  };
}

import type { TopLevelSpec } from 'vega-lite';
import type { Subject } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { GapRow, GapSubject } from '../gap-row.ts';
import { gapSentence } from '../gap-sentence.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { type GapLayout, gapLayoutOf, type Line, linesOfRows } from './gap-chart-layout.ts';
import { gapLegend } from './gap-chart-legend.ts';
import { bandsOf, gapRules, pointsOf, separators, whiskersOf } from './gap-chart-marks.ts';
import { gapTable } from './gap-chart-table.ts';
import { wordsOf } from './gap-chart-words.ts';
import { legendOf } from './legend.ts';
import { levelFigures, levelLines } from './level-scale.ts';
import { sheetOf, type Thing } from './sheet.ts';
import { COLORS, SMALL_TEXT_SIZE } from './theme.ts';
import { block, words } from './words.ts';

/**
 * The perception gaps of one subject, a row per theme or criterion; a theme may be followed by its criteria.
 *
 * @param kind of which rows the sentence speaks.
 * @param rows in the order to draw them.
 * @param names the organisations', for the dots and for who decides a fragile gap.
 */
export function gapsChart(
  locale: Locale,
  {
    subject,
    kind,
    rows,
    names,
  }: {
    readonly subject: Subject;
    readonly kind: GapSubject['kind'];
    readonly rows: readonly GapRow[];
    readonly names: ReadonlyMap<OrganisationId, string>;
  },
): Chart {
  const title = textsOf(locale).gapChart.title[subject][kind];
  const isEmpty = rows.every(({ municipality, partners }) => municipality.mean === null && partners.n === 0);
  return {
    id: `gaps-${subject}-${kind}`,
    title,
    sentence: gapSentence(locale, { subject, kind }, rows),
    build: isEmpty ? null : (width) => draw({ locale, rows, names, width }),
    table: gapTable(locale, { caption: title, kind, rows, names }),
  };
}

export type GapChartInput = {
  readonly locale: Locale;
  /** Criteria or themes of one subject, in the order to draw them; at least one. */
  readonly rows: readonly GapRow[];
  readonly names: ReadonlyMap<OrganisationId, string>;
  /** Pixels available, 240 or more. */
  readonly width: number;
};

/**
 * A row per criterion or theme, on the scale 1–5.
 *
 *   ■  municipality   ●  partners together   ━  the gap between both   ├┤  its margin   ◇  what the municipality expected
 *   ∙  one partner    ▬  partners of whom only is told between what ends they lie
 *
 * Beside each row, on a narrow screen below it, stand the gap with its sign, its class, its certainty and how many
 * answers it rests on.
 */
function draw(input: GapChartInput): TopLevelSpec {
  const { locale, rows, width } = input;
  const layout = gapLayoutOf(width);
  const legend = legendOf(gapLegend(locale, rows), { x: 1, y: 0, width: width - 1 });
  const head = headOf(locale, layout, legend.height + 8);
  const lines = linesOfRows(input, layout, head.bottom);
  const bottom = lines.at(-1)?.bottom ?? head.bottom;
  const foot = lines.length > FEW && !layout.isNarrow ? levelFigures(layout.scale, bottom + 14) : [];
  return sheetOf(locale, { width, height: bottom + (foot.length > 0 ? 28 : 4) }, [
    ...legend.things,
    ...head.things,
    ...separators(lines, width),
    ...scaleOf(lines, layout),
    ...gapRules(lines, layout),
    ...bandsOf(input, lines, layout),
    ...whiskersOf(lines, layout),
    ...pointsOf(input, lines, layout),
    ...wordsOf(lines, layout),
    ...foot,
  ]);
}

/** Beyond so many rows the figures of the scale stand below the chart as well. */
const FEW = 12;

/** What the scale means, and its figures. */
function headOf(locale: Locale, { isNarrow, scale }: GapLayout, top: number) {
  const { scale: long, scaleShort } = textsOf(locale).gapChart;
  const look = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from: 'first' } as const;
  if (isNarrow) {
    const title = block(0, top + 12, { text: scaleShort, width: scale.right }, look);
    const bottom = top + title.height + 28;
    return { things: [title.thing, ...levelFigures(scale, bottom - 12)], bottom };
  }
  const middle = (scale.left + scale.right) / 2;
  const title = words(middle, top + 12, long, { size: SMALL_TEXT_SIZE, fill: COLORS.soft, align: 'center' });
  return { things: [title, ...levelFigures(scale, top + 36)], bottom: top + 50 };
}

/** On a narrow screen the scale stands in every row, because the first is out of sight soon. */
function scaleOf(lines: readonly Line[], { isNarrow, scale }: GapLayout): readonly Thing[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  if (!isNarrow) return levelLines(scale, first.top, last.bottom);
  return lines.flatMap(({ y, laneBottom }) => levelLines(scale, y - 13, laneBottom));
}

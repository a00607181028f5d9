import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import type { GapRow } from '../gap-row.ts';
import { textsOf } from '../texts/texts.ts';
import { bothSides } from './answers-of.ts';
import type { Chart } from './chart.ts';
import { distributionLayoutOf } from './distribution-chart-layout.ts';
import { rowThings } from './distribution-chart-rows.ts';
import { distributionTable } from './distribution-table.ts';
import { type LegendEntry, legendOf } from './legend.ts';
import { answerDot } from './score-marks.ts';
import { byKind, sheetOf, type Thing } from './sheet.ts';
import { COLORS, LINE_HEIGHT, SMALL_TEXT_SIZE } from './theme.ts';
import { block, words } from './words.ts';

/**
 * How often each score was given, by the municipality and by all partners together: disagreement to the left of the middle
 * of the 3, agreement to the right of it, and "cannot judge" apart.
 *
 * @param rows in the order to draw them; themes have no such answers and are left out.
 */
export function distributionChart(locale: Locale, { rows }: { readonly rows: readonly GapRow[] }): Chart {
  const texts = textsOf(locale).distributionChart;
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const answered = criteria.filter(({ municipality, partners }) => municipality.n !== 0 || partners.n !== 0);
  return {
    id: `distribution-${rows[0]?.subject ?? 'municipality'}`,
    title: texts.title,
    sentence: sentenceOf(locale, criteria),
    build: answered.length === 0 ? null : (width) => draw(locale, criteria, width),
    table: distributionTable(locale, {
      caption: texts.title,
      rows: criteria.map((row) => ({ row, parties: bothSides(locale, row) })),
    }),
  };
}

function draw(locale: Locale, rows: readonly GapRow[], width: number): TopLevelSpec {
  const layout = distributionLayoutOf(locale, rows, width);
  const { cannotJudgeShort, partnersWithheld } = textsOf(locale).distributionChart;
  const legend = legendOf(
    [...scoreLegend(locale), ...(layout.isNarrow ? [{ label: cannotJudgeShort, key: questionMark }] : [])],
    { x: 1, y: 0, width: width - 1 },
  );
  const parts: { readonly things: readonly Thing[]; readonly bottom: number }[] = [];
  const place = { text: partnersWithheld, width: width - 2 };
  const note = layout.hidesPartners ? block(1, legend.height + 4 + LINE_HEIGHT / 2, place, WITHHELD) : null;
  const top = legend.height + (note === null ? 0 : note.height + 8) + (layout.isNarrow ? 10 : 36);
  for (const row of rows) parts.push(rowThings(locale, row, { ...layout, top: parts.at(-1)?.bottom ?? top }));
  const bottom = parts.at(-1)?.bottom ?? top;
  const head = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, align: 'right' } as const;
  return sheetOf(locale, { width, height: bottom + 4 }, [
    ...legend.things,
    ...(note === null ? [] : [note.thing]),
    ...(layout.isNarrow ? [] : [words(width - 1, top - 14, cannotJudgeShort, head)]),
    ...byKind(parts.flatMap(({ things }) => things)),
  ]);
}

const WITHHELD = { size: SMALL_TEXT_SIZE, fill: COLORS.soft, from: 'first' } as const;

/** Stands for "cannot judge" where there is no room for a column. */
function questionMark(x: number, y: number): readonly Thing[] {
  return [words(x, y, '?', { size: SMALL_TEXT_SIZE, align: 'center', fill: COLORS.soft })];
}

/** The five scores in words. */
export function scoreLegend(locale: Locale): readonly LegendEntry[] {
  const { scores } = textsOf(locale).distributionChart;
  return scores.map((label, i) => ({ label, key: (x, y) => answerDot(x, y, i + 1, 9) }));
}

function sentenceOf(locale: Locale, rows: readonly GapRow[]): string {
  const told = rows.flatMap(({ title, partners: { distribution, n } }) =>
    distribution === null || n === null || n === 0 ? [] : [{ title: title[locale], distribution, n }],
  );
  const shareOf = (from: number, to: number) => (one: (typeof told)[number]) =>
    one.distribution.slice(from, to).reduce((sum, count) => sum + count, 0) / one.n;
  return textsOf(locale).distributionChart.sentence({
    told: told.length,
    untold: rows.filter(({ partners }) => partners.n !== 0 && partners.distribution === null).length,
    agreed: mostOf(told, shareOf(3, 5))?.title ?? null,
    disagreed: mostOf(told, shareOf(0, 2))?.title ?? null,
  });
}

/** The one with the largest share, if there is one that has more than each other. */
function mostOf<One>(all: readonly One[], shareOf: (one: One) => number): One | null {
  const [first, second] = all.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (first === undefined || second === undefined) return null;
  return shareOf(first) > shareOf(second) ? first : null;
}

import type { Locale, Localized } from '../../survey/locale.ts';
import { formatGap, formatPoints } from '../format.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { gapRule } from './party-marks.ts';
import { answerAxis } from './row-axis.ts';
import { drawRows } from './row-drawing.ts';
import type { Thing } from './sheet.ts';
import { COLORS, SCORE_COLORS } from './theme.ts';

/** A subject, and the level of each group on it, 1–5; null where a group has none. */
export type ComparedRow = {
  readonly id: string;
  readonly title: Localized;
  readonly one: number | null;
  readonly other: number | null;
};

export type Comparison = {
  readonly id: string;
  readonly title: string;
  /** What the groups are called. */
  readonly one: string;
  readonly other: string;
  readonly decimals: 1 | 2;
  readonly rows: readonly ComparedRow[];
};

/** Two groups side by side, subject by subject; in whose favour and how far, not how sure that is. */
export function compareChart(locale: Locale, comparison: Comparison): Chart {
  const { id, title, rows } = comparison;
  const isEmpty = rows.every((row) => row.one === null && row.other === null);
  return {
    id,
    title,
    sentence: sentenceOf(locale, comparison),
    build: isEmpty ? null : (width) => draw(locale, comparison, width),
    table: tableOf(locale, comparison),
  };
}

/** Computers make 0.49999 of half a point. */
const HALF = 0.5 - 1e-9;

function differenceOf({ one, other }: ComparedRow): number | null {
  return one === null || other === null ? null : one - other;
}

function sentenceOf(locale: Locale, comparison: Comparison): string {
  const texts = textsOf(locale).compareChart;
  const compared = comparison.rows.filter((row) => differenceOf(row) !== null);
  const size = (row: ComparedRow) => Math.abs(differenceOf(row) ?? 0);
  const [most] = compared.toSorted((a, b) => size(b) - size(a));
  if (most === undefined) return texts.nothing;
  const apart = compared.filter((row) => size(row) >= HALF).length;
  const missing = comparison.rows.length - compared.length;
  const rest = missing === 0 ? '' : ` ${texts.uncompared(missing)}`;
  if (apart === 0) return `${texts.alike(compared.length, missing === 0)}${rest}`;
  const side = (name: string, level: number | null) =>
    `${name} ${formatPoints(locale, level ?? 0, comparison.decimals)}`;
  const sides = [side(comparison.one, most.one), side(comparison.other, most.other)].join(', ');
  return `${texts.apart(apart, compared.length)} ${texts.most(most.title[locale], sides)}${rest}`;
}

/** Each group with its level, as a text: “Scholen: 3,20”. */
function sidesOf(locale: Locale, { one, other, decimals }: Comparison, row: ComparedRow): readonly [string, string] {
  const side = (name: string, level: number | null) =>
    level === null
      ? textsOf(locale).compareChart.missingOf(name)
      : textsOf(locale).charts.says(name, formatPoints(locale, level, decimals));
  return [side(one, row.one), side(other, row.other)];
}

function draw(locale: Locale, comparison: Comparison, width: number) {
  const { missing } = textsOf(locale).compareChart;
  const { rows, one, other, decimals } = comparison;
  return drawRows(locale, width, {
    rows: rows.map((row) => {
      const difference = differenceOf(row);
      const verdict = difference === null ? missing : formatGap(locale, difference, decimals);
      return { title: row.title[locale], verdict, basis: sidesOf(locale, comparison, row) };
    }),
    legend: [
      { label: one, key: (x, y) => [groupMark('one', x, y)] },
      { label: other, key: (x, y) => [groupMark('other', x, y)] },
    ],
    axis: answerAxis(locale, width),
    marksOf: (i, y, x) => {
      const row = rows[i] as ComparedRow;
      const [first, second] = sidesOf(locale, comparison, row).map((side) => `${row.title[locale]}, ${side}`);
      return [
        ...(row.one === null || row.other === null ? [] : [gapRule(x(row.one), x(row.other), y)]),
        ...(row.other === null ? [] : [groupMark('other', x(row.other), y, second)]),
        ...(row.one === null ? [] : [groupMark('one', x(row.one), y, first)]),
      ];
    },
  });
}

/** Neither is the municipality or its partners in every comparison, so neither looks like them. */
const LOOKS = {
  one: { shape: 'triangle-up', size: 110, fill: SCORE_COLORS[0] },
  other: { shape: 'diamond', size: 260, fill: SCORE_COLORS[4] },
} as const;

function groupMark(group: 'one' | 'other', x: number, y: number, say?: string): Thing {
  const mark = { mark: 'point' as const, x, y, ...LOOKS[group], stroke: COLORS.surface, strokeWidth: 1 };
  return say === undefined ? mark : { ...mark, say };
}

function tableOf(locale: Locale, { title, one, other, decimals, rows }: Comparison): Chart['table'] {
  const { subject, difference } = textsOf(locale).compareChart;
  return {
    caption: title,
    columns: [
      { key: 'subject', title: subject, kind: 'text' },
      { key: 'one', title: one, kind: 'level' },
      { key: 'other', title: other, kind: 'level' },
      { key: 'difference', title: difference, kind: 'gap' },
    ],
    rows: rows.map((row) => [row.title[locale], row.one, row.other, differenceOf(row)]),
    decimals,
  };
}

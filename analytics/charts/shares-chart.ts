import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import type { Share } from '../facts/facts.ts';
import { formatShare } from '../format.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { gapRule, municipalityMark, partnersMark } from './party-marks.ts';
import { drawRows } from './row-drawing.ts';

type Input = { readonly shares: readonly Share[]; readonly organisations: readonly Organisation[] };

/** What each organisation says that it brings in, beside what the others say of it: in percent of the whole effort. */
export function sharesChart(locale: Locale, { shares, organisations }: Input): Chart {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const rows = shares.map((share) => ({ ...share, name: names.get(share.organisation) ?? '' }));
  const isEmpty = rows.every(({ claimed, attributed }) => claimed === null && attributed === null);
  return {
    id: 'shares',
    title: textsOf(locale).sharesChart.title,
    sentence: isEmpty ? textsOf(locale).sharesChart.nothing : sentenceOf(locale, rows),
    build: isEmpty ? null : (width) => draw(locale, rows, width),
    table: tableOf(locale, rows),
  };
}

type Row = Share & { readonly name: string };

/** From how many points it is said that both differ, and how many of each kind are named. */
const CLEARLY = 5;
const NAMED = 3;

/** Whether what some organisation says of itself clearly differs from what the others say of it. */
export function hasClearShares(shares: readonly Share[]): boolean {
  return shares.some((share) => Math.abs(differenceOf(share) ?? 0) >= CLEARLY);
}

/** Whole points, so that what is said is the difference of the percentages as they are shown. */
function differenceOf({ claimed, attributed }: Share): number | null {
  return claimed === null || attributed === null ? null : Math.round(claimed) - Math.round(attributed);
}

function sentenceOf(locale: Locale, rows: readonly Row[]): string {
  const { claimMore, claimLess, alike, nothing } = textsOf(locale).sharesChart;
  const size = (row: Row) => Math.abs(differenceOf(row) ?? 0);
  const clear = rows.filter((row) => size(row) >= CLEARLY).toSorted((a, b) => size(b) - size(a));
  const more = clear.filter((row) => (differenceOf(row) ?? 0) > 0);
  const less = clear.filter((row) => (differenceOf(row) ?? 0) < 0);
  const said = [
    more.length > 0 ? claimMore(more.length, examples(locale, more)) : '',
    less.length > 0 ? claimLess(less.length, examples(locale, less)) : '',
  ].filter(Boolean);
  if (said.length > 0) return said.join(' ');
  return rows.some((row) => differenceOf(row) !== null) ? alike : nothing;
}

function examples(locale: Locale, rows: readonly Row[]): string {
  const { example, rest } = textsOf(locale).sharesChart;
  const named = rows
    .slice(0, NAMED)
    .map(({ name, claimed, attributed }) =>
      example(name, percent(locale, claimed ?? 0), percent(locale, attributed ?? 0)),
    );
  return listWords(locale, rows.length > NAMED ? [...named, rest(rows.length - NAMED)] : named);
}

function percent(locale: Locale, share: number): string {
  return formatShare(locale, share / 100);
}

function draw(locale: Locale, rows: readonly Row[], width: number) {
  const texts = textsOf(locale).sharesChart;
  const most = Math.max(...rows.flatMap(({ claimed, attributed }) => [claimed ?? 0, attributed ?? 0]));
  const end = Math.min(100, Math.max(20, Math.ceil(most / 10) * 10));
  const step = end > 50 ? 20 : 10;
  const top = Math.ceil(end / step) * step;
  return drawRows(locale, width, {
    rows: rows.map((row) => wordsOf(locale, row)),
    legend: [
      { label: texts.own, key: (x, y) => [municipalityMark(x, y)] },
      { label: texts.others, key: (x, y) => [partnersMark(x, y)] },
    ],
    axis: {
      domain: [0, top],
      values: Array.from({ length: top / step + 1 }, (_, i) => i * step),
      label: (value) => percent(locale, value),
      title: [texts.axis],
    },
    marksOf: (i, y, x) => {
      const { name, claimed, attributed } = rows[i] as Row;
      const own = claimed === null ? '' : `${name}, ${texts.ownShare(percent(locale, claimed))}`;
      const others = attributed === null ? '' : `${name}, ${texts.othersShare(percent(locale, attributed))}`;
      return [
        ...(claimed === null || attributed === null ? [] : [gapRule(x(claimed), x(attributed), y)]),
        ...(attributed === null ? [] : [partnersMark(x(attributed), y, others)]),
        ...(claimed === null ? [] : [municipalityMark(x(claimed), y, own)]),
      ];
    },
  });
}

function wordsOf(locale: Locale, row: Row) {
  const texts = textsOf(locale).sharesChart;
  const difference = differenceOf(row);
  const own = row.claimed === null ? texts.ownMissing : texts.ownShare(percent(locale, row.claimed));
  const others = row.attributed === null ? texts.othersMissing : texts.othersShare(percent(locale, row.attributed));
  return { title: row.name, verdict: verdictOf(locale, difference), basis: [own, others] };
}

function verdictOf(locale: Locale, difference: number | null): string {
  const { more, less, close, unknown } = textsOf(locale).sharesChart;
  if (difference === null) return unknown;
  if (Math.abs(difference) < CLEARLY) return close;
  return difference > 0 ? more(difference) : less(-difference);
}

function tableOf(locale: Locale, rows: readonly Row[]): Chart['table'] {
  const { title, columns } = textsOf(locale).sharesChart;
  const part = (share: number | null) => (share === null ? null : share / 100);
  return {
    caption: title,
    columns: [
      { key: 'organisation', title: textsOf(locale).charts.columns.organisation, kind: 'text' },
      { key: 'claimed', title: columns.own, kind: 'share' },
      { key: 'attributed', title: columns.others, kind: 'share' },
      { key: 'difference', title: columns.difference, kind: 'share' },
      { key: 'others', title: columns.voices, kind: 'count' },
    ],
    rows: rows.map((row) => [row.name, part(row.claimed), part(row.attributed), part(differenceOf(row)), row.others]),
    decimals: 2,
  };
}

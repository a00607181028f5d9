import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { drawTrends } from './trend-drawing.ts';
import { multiplesSentence, trendSentence } from './trend-sentence.ts';

export type TrendChartInput = {
  readonly id: string;
  readonly title: string;
  readonly decimals: 1 | 2;
  /** In order of time. */
  readonly waves: readonly { readonly name: string; readonly isNewEdition: boolean }[];
  /** Levels 1–5, as many as waves; null where none is told, and of the same partners where there are none. */
  readonly municipality: readonly (number | null)[];
  readonly partners: readonly (number | null)[];
  readonly samePartners: readonly (number | null)[];
};

/** One theme or criterion over the years: the municipality, all partners, and the same partners apart. */
export function trendChart(locale: Locale, input: TrendChartInput): Chart {
  const isEmpty = !hasLevel(input);
  const texts = textsOf(locale).trendChart;
  const columns = [
    { key: 'wave', title: texts.columns.wave, kind: 'text' },
    ...levelColumns(locale),
    { key: 'edition', title: texts.columns.edition, kind: 'text' },
  ] as const;
  return {
    id: input.id,
    title: input.title,
    sentence: isEmpty ? texts.nothing : trendSentence(locale, input),
    build: isEmpty ? null : (width) => drawTrends(locale, width, [input], false),
    table: { caption: input.title, columns, rows: rowsOf(locale, input), decimals: input.decimals },
  };
}

/** Several of the same waves beside each other, on the same scale. */
export function trendMultiplesChart(
  locale: Locale,
  { id, title, items }: { readonly id: string; readonly title: string; readonly items: readonly TrendChartInput[] },
): Chart {
  const texts = textsOf(locale).trendChart;
  const drawn = items.filter(hasLevel);
  const columns = [
    { key: 'subject', title: texts.columns.subject, kind: 'text' },
    { key: 'wave', title: texts.columns.wave, kind: 'text' },
    ...levelColumns(locale),
    { key: 'edition', title: texts.columns.edition, kind: 'text' },
  ] as const;
  const rows = items.flatMap((item) => rowsOf(locale, item).map((row) => [item.title, ...row]));
  return {
    id,
    title,
    sentence: drawn.length === 0 ? texts.nothing : multiplesSentence(locale, drawn),
    build: drawn.length === 0 ? null : (width) => drawTrends(locale, width, drawn, true),
    table: { caption: title, columns, rows, decimals: items[0]?.decimals ?? 2 },
  };
}

function hasLevel({ municipality, partners }: TrendChartInput): boolean {
  return [...municipality, ...partners].some((level) => level !== null);
}

function levelColumns(locale: Locale) {
  const { municipality, partners, samePartners } = textsOf(locale).trendChart;
  return [
    { key: 'municipality', title: municipality, kind: 'level' },
    { key: 'all_partners', title: partners, kind: 'level' },
    { key: 'same_partners', title: samePartners, kind: 'level' },
  ] as const;
}

function rowsOf(locale: Locale, { waves, municipality, partners, samePartners }: TrendChartInput) {
  const { newEdition } = textsOf(locale).trendChart;
  return waves.map(({ name, isNewEdition }, i) => [
    name,
    municipality[i] ?? null,
    partners[i] ?? null,
    samePartners[i] ?? null,
    isNewEdition && i > 0 ? newEdition : '',
  ]);
}

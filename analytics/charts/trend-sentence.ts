import type { Locale } from '../../survey/locale.ts';
import { formatPoints } from '../format.ts';
import { listWords } from '../list-words.ts';
import { textsOf } from '../texts/texts.ts';
import type { TrendChartInput } from './trend-chart.ts';

/** Where each line begins and ends, and where another edition of the questionnaire lies between. */
export function trendSentence(locale: Locale, input: TrendChartInput): string {
  const texts = textsOf(locale).trendChart;
  const sides = [
    sideWords(locale, input, input.municipality, texts.municipality),
    sideWords(locale, input, input.partners, texts.partners.toLowerCase()),
    sideWords(locale, input, input.samePartners, texts.samePartners.toLowerCase()),
  ].filter(Boolean);
  return [`${begun(sides.join(', '))}.`, editionWords(locale, input)].filter(Boolean).join(' ');
}

function begun(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** For how many subjects all partners' mean is another than the first time, and the one that changed most. */
export function multiplesSentence(locale: Locale, items: readonly TrendChartInput[]): string {
  const texts = textsOf(locale).trendChart;
  const moves = items.flatMap((item) => moveOf(item) ?? []);
  const [most] = moves.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const [first] = items;
  if (most === undefined || first === undefined) {
    const isTold = ({ municipality }: TrendChartInput) => municipality.filter((level) => level !== null).length > 1;
    return items.some(isTold) ? texts.partnersOnce : texts.single;
  }
  const count = (sign: number) =>
    moves.filter(({ from, to }) => Math.sign(Math.round(1e9 * (to - from))) === sign).length;
  const { title, decimals } = most.item;
  const [from, to] = [formatPoints(locale, most.from, decimals), formatPoints(locale, most.to, decimals)];
  return [
    texts.moved(count(1), count(-1), moves.length),
    most.from === most.to ? '' : texts.most(title, from, to),
    editionWords(locale, first),
  ]
    .filter(Boolean)
    .join(' ');
}

function moveOf(item: TrendChartInput) {
  const told = item.partners.flatMap((level) => level ?? []);
  const [from, to] = [told[0], told.at(-1)];
  return told.length < 2 || from === undefined || to === undefined ? null : { item, from, to };
}

function sideWords(
  locale: Locale,
  { waves, decimals }: TrendChartInput,
  levels: readonly (number | null)[],
  who: string,
): string {
  const { from, once } = textsOf(locale).trendChart;
  const told = levels.flatMap((level, i) =>
    level === null ? [] : [{ level: formatPoints(locale, level, decimals), wave: waves[i]?.name ?? '' }],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? once(who, first.level, first.wave)
    : from(who, first.level, first.wave, last.level, last.wave);
}

function editionWords(locale: Locale, { waves }: TrendChartInput): string {
  const changed = waves.flatMap(({ name, isNewEdition }, i) => (isNewEdition && i > 0 ? [name] : []));
  return changed.length === 0 ? '' : textsOf(locale).trendChart.edition(listWords(locale, changed));
}

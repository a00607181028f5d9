import { type TrendChartInput, trendChart, trendMultiplesChart } from '../../../analytics/charts/trend-chart.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { GalleryCase } from '../gallery-case.ts';

const YEARS = ['2022', '2023', '2024', '2025', '2026'].map((name) => ({ name, isNewEdition: name === '2025' }));
const [theme] = samenwerkingswijzer.themes;

const usual: TrendChartInput = {
  id: 'trend',
  title: theme?.title.nl ?? '',
  decimals: 2,
  waves: YEARS,
  municipality: [3.8, 3.9, 3.75, 3.6, 3.7],
  partners: [2.6, 2.8, 3.1, 3.3, 3.55],
  samePartners: [2.7, 2.75, 3, 3.1, 3.3],
};

const NAMED = [
  'Nulmeting voorjaar 2022',
  'Eerste vervolgmeting',
  'Tussenmeting na bestuurswisseling',
  'Meting 2025',
  'Eindmeting',
];

const items = samenwerkingswijzer.themes.map(({ title }, at) => ({
  ...usual,
  id: `trend-${at}`,
  title: title.nl,
  municipality: usual.municipality.map((level) => (level === null ? null : level - 0.1 * at)),
  partners: usual.partners.map((level, i) =>
    level === null || (at === 2 && i === 2) ? null : level + 0.2 * at - 0.15 * at * i,
  ),
  samePartners: at === 3 ? [] : usual.samePartners,
}));

export const TRENDS: readonly GalleryCase[] = [
  one('usual', usual),
  one('empty', { ...usual, municipality: YEARS.map(() => null), partners: YEARS.map(() => null), samePartners: [] }),
  one('one-answer', {
    ...usual,
    waves: YEARS.slice(0, 1),
    municipality: [3],
    partners: [3],
    samePartners: [null],
  }),
  one('all-equal', {
    ...usual,
    municipality: YEARS.map(() => 4),
    partners: YEARS.map(() => 4),
    samePartners: YEARS.map(() => 4),
  }),
  one('confidential', {
    ...usual,
    decimals: 1,
    municipality: [3.8, null, 3.7, 3.6, 3.7],
    partners: [2.6, 2.8, null, 3.3, 3.5],
    samePartners: YEARS.map(() => null),
  }),
  one('long-names', { ...usual, waves: NAMED.map((name, i) => ({ name, isNewEdition: i === 2 })) }),
];

export const TREND_MULTIPLES: readonly GalleryCase[] = [
  several('usual', items),
  several('empty', []),
  several('one-answer', items.slice(0, 1)),
];

function one(state: string, input: TrendChartInput): GalleryCase {
  return {
    chart: 'trend',
    state,
    build: (locale) => trendChart(locale, { ...input, title: theme?.title[locale] ?? '' }),
  };
}

function several(state: string, all: readonly TrendChartInput[]): GalleryCase {
  const titles = { nl: 'Alle thema’s door de jaren', en: 'All themes over the years' };
  return {
    chart: 'trend-multiples',
    state,
    build: (locale) => {
      const named = all.map((item, i) => ({ ...item, title: samenwerkingswijzer.themes[i]?.title[locale] ?? '' }));
      return trendMultiplesChart(locale, { id: 'trends', title: titles[locale], items: named });
    },
  };
}

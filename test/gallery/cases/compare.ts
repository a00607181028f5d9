import { type ComparedRow, type Comparison, compareChart } from '../../../analytics/charts/compare-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { headlineOf, someCoalition } from '../some-coalition.ts';
import { LONG } from '../states.ts';

const usual = someCoalition();
const groups = { one: 'Woningcorporaties', other: 'Bewonersorganisaties' };

export const COMPARISONS: readonly GalleryCase[] = [
  compare('usual', rowsOf(usual, 'theme')),
  compare('empty', []),
  compare(
    'one-answer',
    rowsOf(usual, 'theme')
      .slice(0, 1)
      .map((row) => ({ ...row, other: null })),
  ),
  compare('all-equal', rowsOf(someCoalition({ everywhere: 4 }), 'theme')),
  compare('confidential', rowsOf(usual, 'criterion').slice(0, 4).map(inTenths), { decimals: 1 }),
  compare('crowd', rowsOf(usual, 'criterion')),
  compare('long-names', rowsOf(LONG, 'criterion'), {
    one: 'Samenwerkingsverband Leefbaarheid Buitengebied en Kernen',
    other: 'Maatschappelijke dienstverleningsorganisaties',
  }),
];

function compare(state: string, rows: readonly ComparedRow[], wanted: Partial<Comparison> = {}): GalleryCase {
  const titles = { nl: 'Woningcorporaties naast bewonersorganisaties', en: 'Housing corporations beside residents' };
  return {
    chart: 'compare',
    state,
    build: (locale) =>
      compareChart(locale, { id: 'compare', title: titles[locale], ...groups, decimals: 2, rows, ...wanted }),
  };
}

function rowsOf(dashboard: Dashboard, kind: 'theme' | 'criterion'): readonly ComparedRow[] {
  return headlineOf(dashboard, kind).map(({ id, title, municipality, partners }) => {
    return { id, title, one: municipality.mean, other: partners.meanOfMeans };
  });
}

function inTenths({ one, other, ...row }: ComparedRow): ComparedRow {
  const tenths = (level: number | null) => (level === null ? null : Math.round(10 * level) / 10);
  return { ...row, one: tenths(one), other: tenths(other) };
}

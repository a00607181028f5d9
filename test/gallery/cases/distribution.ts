import { criterionChart } from '../../../analytics/charts/criterion-chart.ts';
import { distributionChart } from '../../../analytics/charts/distribution-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, headlineOf, someCoalition } from '../some-coalition.ts';
import { CONFIDENTIAL, LONG } from '../states.ts';

const states: Readonly<Record<string, Dashboard>> = {
  usual: someCoalition({ unjudged: 10 }),
  empty: someCoalition({ own: 0, partners: [] }),
  'one-answer': someCoalition({ own: 1, partners: [['Bibliotheek', 1]] }),
  'all-equal': someCoalition({ everywhere: 4 }),
  confidential: CONFIDENTIAL,
  crowd: someCoalition({ partners: FIFTEEN_PARTNERS, own: 12, unjudged: 15 }),
  'long-names': LONG,
};

export const DISTRIBUTION: readonly GalleryCase[] = Object.entries(states).map(([state, dashboard]) => {
  const rows = state === 'crowd' ? dashboard.gaps : headlineOf(dashboard, 'criterion');
  return { chart: 'distribution', state, build: (locale) => distributionChart(locale, { rows }) };
});

export const CRITERION: readonly GalleryCase[] = Object.entries(states).flatMap(([state, dashboard]) => {
  const [row] = headlineOf(dashboard, 'criterion');
  if (row === undefined) return [];
  const { organisations } = dashboard;
  return [{ chart: 'criterion', state, build: (locale) => criterionChart(locale, { row, organisations }) }];
});

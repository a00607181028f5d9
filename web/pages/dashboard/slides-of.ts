import type { Chart } from '../../../analytics/charts/chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Locale } from '../../../survey/locale.ts';
import { type SectionName, sectionCharts } from './section-charts.ts';

/** In the order of the page; distributions are for who reads on alone. */
const SHOWN: readonly SectionName[] = [
  'gaps',
  'divided',
  'heatMap',
  'shares',
  'ladder',
  'priority',
  'coalition',
  'change',
  'promises',
];

/** The charts to talk about in a room; those with nothing to draw are left out. */
export function slidesOf(locale: Locale, dashboard: Dashboard): readonly Chart[] {
  if (dashboard.withheld !== null) return [];
  return SHOWN.flatMap((name) => sectionCharts[name](locale, dashboard)).filter(({ build }) => build !== null);
}

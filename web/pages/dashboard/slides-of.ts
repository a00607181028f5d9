import type { Chart } from '../../../analytics/charts/chart.ts';
import { gapsChart } from '../../../analytics/charts/gap-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Subject } from '../../../survey/criterion.ts';
import type { Locale } from '../../../survey/locale.ts';
import { inOrder } from './arrange-gaps.ts';
import { namesOf } from './results-view.ts';

/** The charts to talk about in a room, in the order of the page; those with nothing to draw are left out. */
export function slidesOf(locale: Locale, dashboard: Dashboard): readonly Chart[] {
  const names = namesOf(dashboard);
  const gaps = (subject: Subject) => {
    const own = dashboard.gaps.filter((row) => row.subject === subject && row.kind === 'theme');
    return gapsChart(locale, { subject, kind: 'theme', rows: inOrder(own, 'gap'), names });
  };
  return [gaps('municipality'), gaps('coalition')].filter(({ build }) => build !== null);
}

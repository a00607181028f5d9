import { changeChart } from '../../../analytics/charts/change-chart.ts';
import type { Chart } from '../../../analytics/charts/chart.ts';
import { distributionChart } from '../../../analytics/charts/distribution-chart.ts';
import { gapsChart } from '../../../analytics/charts/gap-chart.ts';
import { heatMapChart } from '../../../analytics/charts/heat-map-chart.ts';
import { ladderChart } from '../../../analytics/charts/ladder-chart.ts';
import { priorityChart } from '../../../analytics/charts/priority-chart.ts';
import { promisesChart } from '../../../analytics/charts/promises-chart.ts';
import { quadrantChart } from '../../../analytics/charts/quadrant-chart.ts';
import { sharesChart } from '../../../analytics/charts/shares-chart.ts';
import { silenceChart } from '../../../analytics/charts/silence-chart.ts';
import { wishesChart } from '../../../analytics/charts/wishes-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { Subject } from '../../../survey/criterion.ts';
import type { Locale } from '../../../survey/locale.ts';
import { inOrder } from './arrange-gaps.ts';
import { namesOf } from './results-view.ts';

/** The charts of a section; none where it has nothing to show. */
export type SectionCharts = (locale: Locale, dashboard: Dashboard) => readonly Chart[];

/** By section, the same for the page and for the presentation. */
export const sectionCharts = {
  gaps: (locale, dashboard) => [themesChart(locale, dashboard, 'municipality')],
  divided: (locale, dashboard) => {
    const rows = rowsOf(dashboard, 'criterion', 'municipality');
    return rows.length === 0 ? [] : [quadrantChart(locale, { rows, names: namesOf(dashboard) })];
  },
  heatMap: (locale, dashboard) => heatMaps(locale, dashboard, 'municipality'),
  shares: (locale, { facts, organisations }) => {
    if (facts === null) return [];
    const { shares, wishes, wishTitles: elements } = facts;
    return [
      ...(shares.length > 0 ? [sharesChart(locale, { shares, organisations })] : []),
      ...(wishes.length > 0 ? [wishesChart(locale, { wishes, organisations, elements })] : []),
    ];
  },
  distributions: (locale, dashboard) => distributions(locale, dashboard, 'municipality'),
  ladder: (locale, dashboard) => {
    const { facts, organisations } = dashboard;
    return facts === null
      ? []
      : [ladderChart(locale, { ladder: facts.ladder, organisations, decimals: decimalsOf(dashboard) })];
  },
  priority: (locale, { facts, gaps }) =>
    facts === null || facts.importance.length === 0
      ? []
      : [priorityChart(locale, { rows: gaps, importance: facts.importance })],
  coalition: (locale, dashboard) => [themesChart(locale, dashboard, 'coalition')],
  coalitionMore: (locale, dashboard) => [
    ...heatMaps(locale, dashboard, 'coalition'),
    ...distributions(locale, dashboard, 'coalition'),
  ],
  change: (locale, dashboard) => {
    const { since } = dashboard;
    if (since === null) return [];
    return [changeChart(locale, { rows: rowsOf(dashboard, 'theme'), since, names: namesOf(dashboard) })];
  },
  promises: (locale, { facts, organisations }) => {
    const outcomes = facts?.promises ?? [];
    return outcomes.length === 0 ? [] : [promisesChart(locale, { outcomes, organisations })];
  },
  silence: (locale, { gaps, organisations }) => {
    const rows = gaps.filter(
      ({ kind, subject, gap }) => kind === 'theme' && subject === 'municipality' && gap?.silence,
    );
    return rows.length === 0 ? [] : [silenceChart(locale, { rows, organisations })];
  },
} satisfies Readonly<Record<string, SectionCharts>>;

export type SectionName = keyof typeof sectionCharts;

function themesChart(locale: Locale, dashboard: Dashboard, subject: Subject): Chart {
  const rows = inOrder(rowsOf(dashboard, 'theme', subject), 'gap');
  return gapsChart(locale, { subject, kind: 'theme', rows, names: namesOf(dashboard) });
}

function heatMaps(locale: Locale, dashboard: Dashboard, subject: Subject): readonly Chart[] {
  const rows = rowsOf(dashboard, 'criterion', subject);
  return rows.length === 0 ? [] : [heatMapChart(locale, { rows, organisations: dashboard.organisations })];
}

function distributions(locale: Locale, dashboard: Dashboard, subject: Subject): readonly Chart[] {
  const rows = rowsOf(dashboard, 'criterion', subject);
  return rows.length === 0 ? [] : [distributionChart(locale, { rows })];
}

function rowsOf({ gaps }: Dashboard, kind: GapRow['kind'], subject?: Subject): readonly GapRow[] {
  return gaps.filter((row) => row.kind === kind && (subject === undefined || row.subject === subject));
}

function decimalsOf({ gaps }: Dashboard): 1 | 2 {
  return gaps[0]?.decimals ?? 2;
}

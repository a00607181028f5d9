import { silenceChart } from '../../../analytics/charts/silence-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { headlineOf, someCoalition } from '../some-coalition.ts';
import { LONG } from '../states.ts';

const usual = someCoalition();

export const SILENCES: readonly GalleryCase[] = [
  silence('usual', usual, (row, i) =>
    withSilence(row, i, [['organisation-02', 'organisation-04'], [], []][i % 3] ?? []),
  ),
  silence('empty', usual, (row) => row),
  silence('all-equal', someCoalition({ everywhere: 4 }), (row) => withSilence(row, 0, [])),
  silence('long-names', LONG, (row, i) =>
    withSilence(row, i, ['organisation-01', 'organisation-02', 'organisation-03']),
  ),
];

type Change = (row: GapRow, i: number) => GapRow;

function silence(state: string, dashboard: Dashboard, change: Change): GalleryCase {
  const rows = headlineOf(dashboard, 'theme').map(change);
  const { organisations } = dashboard;
  return { chart: 'silence', state, build: (locale) => silenceChart(locale, { rows, organisations }) };
}

/** Wider for each row; who is silent can decide only where what they move is beside a clear gap. */
function withSilence(row: GapRow, i: number, deciding: readonly string[]): GapRow {
  if (row.gap === null || row.gap.value === null) return row;
  const { value } = row.gap;
  const reach = 0.12 + 0.14 * i;
  const [low, high] = [value - reach, value + reach];
  const canChange = [low, high].some((end) => classOf(end) !== classOf(value));
  return { ...row, gap: { ...row.gap, silence: { low, high, deciding: canChange ? deciding : [] } } };
}

function classOf(gap: number): number {
  return Math.abs(gap) < 0.5 ? 0 : Math.sign(gap);
}

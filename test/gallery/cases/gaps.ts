import { gapsChart } from '../../../analytics/charts/gap-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, headlineOf, namesOf, someCoalition } from '../some-coalition.ts';
import { CONFIDENTIAL, LONG } from '../states.ts';

const usual = someCoalition();
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS, own: 6 });

export const GAPS: readonly GalleryCase[] = [
  gaps('usual', usual, withPrediction(headlineOf(usual, 'theme')), 'theme'),
  gaps('open', usual, withPrediction(opened(usual)), 'theme'),
  gaps('empty', someCoalition({ own: 0, partners: [] }), undefined, 'theme'),
  gaps('one-answer', someCoalition({ own: 1, partners: [['Bibliotheek', 1]] }), undefined, 'theme'),
  gaps('all-equal', someCoalition({ everywhere: 4 }), undefined, 'theme'),
  gaps('confidential', CONFIDENTIAL, undefined, 'criterion'),
  gaps(
    'crowd',
    crowd,
    crowd.gaps.filter(({ kind }) => kind === 'criterion'),
    'criterion',
  ),
  gaps('long-names', LONG, undefined, 'criterion'),
  gaps('unjudged', someCoalition({ unjudged: 60 }), undefined, 'criterion'),
];

function gaps(
  state: string,
  dashboard: Dashboard,
  rows: readonly GapRow[] | undefined,
  kind: GapRow['kind'],
): GalleryCase {
  const drawn = rows ?? headlineOf(dashboard, kind);
  const names = namesOf(dashboard);
  return {
    chart: 'gaps',
    state,
    build: (locale) => gapsChart(locale, { subject: 'municipality', kind, rows: drawn, names }),
  };
}

/** The themes, the second of them followed by its criteria. */
function opened(dashboard: Dashboard): readonly GapRow[] {
  const themes = headlineOf(dashboard, 'theme');
  const criteria = headlineOf(dashboard, 'criterion');
  return themes.flatMap((row, i) => (i === 1 ? [row, ...criteria.filter(({ theme }) => theme === row.theme)] : [row]));
}

/** What the municipality expected, somewhere between both levels. */
function withPrediction(rows: readonly GapRow[]): readonly GapRow[] {
  return rows.map((row, i) => {
    if (row.kind === 'criterion' || row.municipality.mean === null) return row;
    return { ...row, prediction: { n: 4, mean: Math.max(1, row.municipality.mean - 0.25 * (i + 1)) } };
  });
}

import { quadrantChart } from '../../../analytics/charts/quadrant-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, headlineOf, namesOf, someCoalition } from '../some-coalition.ts';
import { CONFIDENTIAL, LONG } from '../states.ts';

const usual = someCoalition();
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS, own: 6 });

export const QUADRANT: readonly GalleryCase[] = [
  quadrant('usual', usual, headlineOf(usual, 'criterion')),
  quadrant('themes', usual, headlineOf(usual, 'theme')),
  quadrant('empty', usual, headlineOf(someCoalition({ own: 0, partners: [] }), 'criterion')),
  quadrant('all-equal', usual, headlineOf(someCoalition({ everywhere: 4 }), 'criterion')),
  quadrant('confidential', CONFIDENTIAL, headlineOf(CONFIDENTIAL, 'criterion')),
  quadrant(
    'crowd',
    crowd,
    crowd.gaps.filter(({ kind }) => kind === 'criterion'),
  ),
  quadrant('long-names', LONG, headlineOf(LONG, 'criterion')),
];

function quadrant(state: string, dashboard: Dashboard, rows: readonly GapRow[]): GalleryCase {
  return { chart: 'quadrant', state, build: (locale) => quadrantChart(locale, { rows, names: namesOf(dashboard) }) };
}

import { heatMapChart } from '../../../analytics/charts/heat-map-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow } from '../../../analytics/gap-row.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { CONFIDENTIAL, LONG } from '../states.ts';

const one = someCoalition({ own: 1, partners: [['Bibliotheek', 1]] });

export const HEAT_MAP: readonly GalleryCase[] = [
  heatMap('usual', someCoalition({ unjudged: 8 })),
  heatMap('empty', someCoalition({ own: 0 })),
  heatMap('one-answer', one),
  heatMap('all-equal', someCoalition({ everywhere: 4 })),
  heatMap('confidential', CONFIDENTIAL),
  heatMap('crowd', someCoalition({ partners: FIFTEEN_PARTNERS, own: 6 }), () => true),
  heatMap('long-names', LONG),
];

function heatMap(
  state: string,
  { gaps, organisations }: Dashboard,
  isDrawn: (row: GapRow) => boolean = ({ subject }) => subject === 'municipality',
): GalleryCase {
  const rows = gaps.filter((row) => row.kind === 'criterion' && isDrawn(row));
  return { chart: 'heat-map', state, build: (locale) => heatMapChart(locale, { rows, organisations }) };
}

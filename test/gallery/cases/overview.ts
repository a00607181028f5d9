import { type OverviewCoalition, overviewChart } from '../../../analytics/charts/overview-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { CoalitionId } from '../../../survey/id.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { headlineOf, someCoalition } from '../some-coalition.ts';
import { CONFIDENTIAL } from '../states.ts';

const NAMES = [
  'Levend dorp',
  'Wonen en zorg Oost',
  'Energie in de wijk',
  'Jongeren aan zet',
  'Groene gordel',
  'Centrum',
];

const usual = NAMES.map((name, i) => coalition(name, i, someCoalition({ seed: 20 + i })));

export const OVERVIEWS: readonly GalleryCase[] = [
  overview('usual', usual),
  overview('empty', []),
  overview('one-answer', [coalition('Levend dorp', 0, someCoalition({ own: 1, partners: [['Bibliotheek', 1]] }))]),
  overview(
    'all-equal',
    NAMES.map((name, i) => coalition(name, i, someCoalition({ everywhere: 4 }))),
  ),
  overview('confidential', [coalition('In vertrouwen', 0, CONFIDENTIAL), ...usual.slice(0, 2)]),
  overview(
    'crowd',
    Array.from({ length: 30 }, (_, i) =>
      coalition(`${NAMES[i % NAMES.length]} ${i + 1}`, i, someCoalition({ seed: 100 + i })),
    ),
  ),
  overview('long-names', [
    coalition('Samenwerkingsverband Leefbaarheid Buitengebied en Kernen', 0, someCoalition({ seed: 41 })),
    coalition('Arbeidsmarktregiosamenwerkingsovereenkomst', 1, someCoalition({ seed: 42 })),
  ]),
];

function overview(state: string, coalitions: readonly OverviewCoalition[]): GalleryCase {
  return { chart: 'overview', state, build: (locale) => overviewChart(locale, { coalitions }) };
}

function coalition(name: string, i: number, dashboard: Dashboard): OverviewCoalition {
  return { id: `coalition-${i}` as CoalitionId, name, rows: headlineOf(dashboard, 'theme') };
}

import { changeChart } from '../../../analytics/charts/change-chart.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { GapRow, RowChange } from '../../../analytics/gap-row.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, headlineOf, namesOf, someCoalition } from '../some-coalition.ts';
import { CONFIDENTIAL, LONG } from '../states.ts';

const usual = someCoalition();
const onlyMunicipality: RowChange = { ...same(), municipality: 0.25, commonPartners: null, allPartners: null };
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS });

export const CHANGES: readonly GalleryCase[] = [
  change('usual', usual, headlineOf(usual, 'theme').map(changed)),
  change('empty', usual, headlineOf(usual, 'theme')),
  change(
    'one-answer',
    usual,
    headlineOf(usual, 'theme')
      .slice(0, 1)
      .map((row) => ({ ...row, change: onlyMunicipality })),
  ),
  change(
    'all-equal',
    usual,
    headlineOf(usual, 'theme').map((row) => ({ ...row, change: same() })),
  ),
  change('confidential', CONFIDENTIAL, headlineOf(CONFIDENTIAL, 'theme').map(inConfidence)),
  change('crowd', crowd, headlineOf(crowd, 'criterion').map(changed)),
  change('long-names', LONG, headlineOf(LONG, 'criterion').map(changed)),
];

function change(state: string, dashboard: Dashboard, rows: readonly GapRow[]): GalleryCase {
  const names = namesOf(dashboard);
  return { chart: 'change', state, build: (locale) => changeChart(locale, { rows, since: '2025', names }) };
}

function same(): RowChange {
  return {
    municipality: 0,
    commonPartners: { organisations: 4, value: 0, interval: null },
    allPartners: 0,
    composition: 0,
    joined: [],
    left: [],
    gap: 0,
  };
}

/** From a clear improvement to a small decline; the first with other partners than before. */
function changed(row: GapRow, i: number): GapRow {
  const value = 0.9 - 0.28 * (i % 6);
  const composition = i === 0 ? 0.3 : 0.05;
  return {
    ...row,
    change: {
      ...same(),
      municipality: 0.25 - 0.125 * (i % 4),
      commonPartners: { organisations: 4, value, interval: { low: value - 0.55, high: value + 0.55, df: 3 } },
      allPartners: value + composition,
      composition,
      joined: ['organisation-02' as OrganisationId],
      left: [],
    },
  };
}

function inConfidence(row: GapRow, i: number): GapRow {
  return {
    ...row,
    change: { ...same(), municipality: 0.2, commonPartners: null, allPartners: 0.1 * i - 0.2, composition: null },
  };
}

import { responseChart } from '../../../analytics/charts/response-chart.ts';
import type { Organisation } from '../../../analytics/dashboard.ts';
import type { OrganisationResponse } from '../../../analytics/response-rate.ts';
import type { GalleryCase } from '../gallery-case.ts';
import { FIFTEEN_PARTNERS, someCoalition } from '../some-coalition.ts';
import { LONG } from '../states.ts';

const usual = someCoalition().organisations;
const crowd = someCoalition({ partners: FIFTEEN_PARTNERS }).organisations;

export const RESPONSE: readonly GalleryCase[] = [
  response('usual', usual, (i) => [i === 0 ? 4 : 1, i === 2 ? 1 : 0, [2, 1, 0, 1, 0, 0][i] ?? 0]),
  response('empty', usual, () => [0, 0, 0]),
  response('one-answer', usual.slice(0, 2), () => [1, 0, 1]),
  response('all-equal', usual, () => [3, 0, 3]),
  response('confidential', usual, (i) => [[6, 24, 9, 5, 40, 0][i] ?? 0, i % 3, [5, 14, 9, 2, 11, 0][i] ?? 0]),
  response('crowd', crowd, (i) => [i === 0 ? 12 : 1 + (i % 3), i % 2, i % 4 === 1 ? 0 : 1]),
  response('long-names', LONG.organisations, () => [2, 1, 1]),
];

function response(
  state: string,
  organisations: readonly Organisation[],
  countsOf: (place: number) => readonly [invited: number, started: number, submitted: number],
): GalleryCase {
  const rows = organisations.map(({ id, role }, i): OrganisationResponse => {
    const [invited, started, submitted] = countsOf(i);
    return { organisation: id, role, invited, started: Math.min(started, invited - submitted), submitted };
  });
  return { chart: 'response', state, build: (locale) => responseChart(locale, { response: rows, organisations }) };
}

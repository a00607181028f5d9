import type { OrganisationId } from '../../survey/id.ts';
import type { Fragility } from '../analysis.ts';
import { WITHHELD } from '../disclosure/disclosed.ts';
import type { GapRow, PerceptionGap } from '../gap-row.ts';
import { type Absence, BOTH, figure, type Place, type WaveFigure } from './figure.ts';
import type { Told } from './figures-of.ts';
import type { Measure } from './measures.ts';

/** The gap and everything that is said of it. @param whyPartners what it means that partners have no figure. */
export function gapFigures(place: Place, row: GapRow, whyPartners: Absence, told: Told): readonly WaveFigure[] {
  const { gap } = row;
  const why = row.municipality.n === 0 ? 'no-answers' : whyPartners;
  const ofGap = (measure: Measure, value: Parameters<typeof figure>[3]) => figure(place, BOTH, measure, value, why);
  return [
    ofGap('gap', gap && sizeOf(gap)),
    ofGap('gap_class', gap?.class ?? null),
    ofGap('gap_low', gap?.interval?.low ?? null),
    ofGap('gap_high', gap?.interval?.high ?? null),
    ofGap('certainty', gap?.certainty ?? null),
    ofGap('fragile_by', gap?.fragile ? (gap.fragile.by ?? 'nothing') : null),
    ...fragileOrganisation(gap?.fragile ?? null, told).map((name) => ofGap('fragile_organisation', name)),
    ofGap('quadrant', gap?.quadrant ?? null),
    ofGap('superiority', gap?.superiority ?? null),
    ...silenceFigures(gap?.silence ?? null, ofGap, told),
  ];
}

function sizeOf({ value, between }: PerceptionGap) {
  return value === null && between !== null ? { ...WITHHELD, ...between } : value;
}

function fragileOrganisation(fragile: Fragility | null, { names }: Told): readonly string[] {
  if (fragile?.by !== 'organisation') return [];
  return [names.get(fragile.organisation as OrganisationId) ?? fragile.organisation];
}

/** Nothing where nobody is silent. */
function silenceFigures(
  silence: PerceptionGap['silence'],
  ofGap: (measure: Measure, value: number | string) => WaveFigure,
  { names }: Told,
): readonly WaveFigure[] {
  if (silence === null) return [];
  const deciding = silence.deciding.map((id) => names.get(id as OrganisationId) ?? id);
  return [
    ofGap('silence_low', silence.low),
    ofGap('silence_high', silence.high),
    ...deciding.map((name) => ofGap('silence_deciding', name)),
  ];
}

import type { GapRow } from '../gap-row.ts';
import { type Absence, BOTH, figure, MUNICIPALITY, PARTNERS, type Place, type WaveFigure } from './figure.ts';
import type { Told } from './figures-of.ts';

/** What changed since the wave before; nothing in a first wave. */
export function changeFigures(place: Place, { change }: GapRow, told: Told): readonly WaveFigure[] {
  if (change === null) return [];
  const { municipality, allPartners, commonPartners: same, composition, gap } = change;
  const why: Absence = told.isConfidential ? 'confidential' : 'not-computable';
  const ofPartners = (measure: Parameters<typeof figure>[2], value: number | null) =>
    figure(place, PARTNERS, measure, value, why);
  return [
    figure(place, MUNICIPALITY, 'change', municipality, why),
    ofPartners('change', allPartners),
    ofPartners('change_same', same?.value ?? null),
    ofPartners('change_same_low', same?.interval?.low ?? null),
    ofPartners('change_same_high', same?.interval?.high ?? null),
    ofPartners('change_same_organisations', same?.organisations ?? null),
    ofPartners('change_composition', composition),
    figure(place, BOTH, 'change', gap, why),
    ...change.joined.map((id) => figure(place, PARTNERS, 'joined', told.names.get(id) ?? id, why)),
    ...change.left.map((id) => figure(place, PARTNERS, 'left', told.names.get(id) ?? id, why)),
  ];
}

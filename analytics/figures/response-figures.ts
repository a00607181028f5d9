import { figure, MUNICIPALITY, type Place, type WaveFigure, type Whose } from './figure.ts';
import type { Told } from './figures-of.ts';

const RESPONSE: Place = { kind: 'response', id: '', title: '', theme: '', about: '' };

/** How far the answers of each organisation have come. */
export function responseFigures({ dashboard, names }: Told): readonly WaveFigure[] {
  return dashboard.response.flatMap(({ organisation, role, invited, started, submitted }) => {
    const named: Whose = { party: 'organisation', organisation: names.get(organisation) ?? organisation };
    const whose = role === 'municipality' ? MUNICIPALITY : named;
    return [
      figure(RESPONSE, whose, 'invited', invited, 'no-answers'),
      figure(RESPONSE, whose, 'started', started, 'no-answers'),
      figure(RESPONSE, whose, 'submitted', submitted, 'no-answers'),
    ];
  });
}

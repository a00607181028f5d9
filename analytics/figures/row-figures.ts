import type { GapRow } from '../gap-row.ts';
import { changeFigures } from './change-figures.ts';
import { type Absence, figure, MUNICIPALITY, type Place, type WaveFigure } from './figure.ts';
import type { Told } from './figures-of.ts';
import { gapFigures } from './gap-figures.ts';
import { municipalityFigures, organisationFigures, partnersFigures } from './level-figures.ts';

/** Every figure of a theme or a criterion. */
export function rowFigures(row: GapRow, told: Told): readonly WaveFigure[] {
  const { kind, id, theme, subject: about, prediction } = row;
  const place: Place = { kind, id, title: row.title[told.locale], theme, about };
  return [
    ...municipalityFigures(place, row),
    ...(prediction === null ? [] : predictionFigures(place, prediction)),
    ...partnersFigures(place, row, whyOf(row, told)),
    ...gapFigures(place, row, whyOf(row, told), told),
    ...changeFigures(place, row, told),
    ...told.dashboard.organisations.flatMap((one) => organisationFigures(place, row, one, told)),
  ];
}

/** What it means that partners have no figure: where nobody gave a score, that is no secret. */
function whyOf({ partners }: GapRow, { isConfidential }: Told): Absence {
  if (partners.n === 0) return 'no-answers';
  return isConfidential ? 'confidential' : 'not-computable';
}

function predictionFigures(place: Place, { n, mean }: NonNullable<GapRow['prediction']>): readonly WaveFigure[] {
  return [
    figure(place, MUNICIPALITY, 'prediction', mean, 'no-answers'),
    figure(place, MUNICIPALITY, 'prediction_n', n, 'no-answers'),
  ];
}

import { z } from 'zod';
import { count, difference, ends, figure, figureOrNull, reasonsOf } from './figure.ts';

/** A change of a change can be twice the scale. */
const change = z.number().min(-8).max(8);

const figures = {
  municipality: figureOrNull(difference, 'Change of the municipality’s mean, in scale points.'),
  commonPartners: figure(
    z.strictObject({
      organisations: figure(count, 'Number of partners with a score in both waves.'),
      value: figureOrNull(difference, 'Mean of the changes of their means, in scale points.'),
      interval: figureOrNull(z.strictObject({ ...ends, df: count }), 'Its 95 % t interval.'),
    }),
    'Partners with a score in both waves.',
  ),
  allPartners: figureOrNull(difference, 'Change of the mean of means of all partners, in scale points.'),
  composition: figureOrNull(change, 'allPartners − commonPartners.value: what joining and leaving did.'),
  joined: figure(z.array(z.string()), 'Partners with a score in this wave only.'),
  left: figure(z.array(z.string()), 'Partners with a score in the earlier wave only.'),
  gap: figure(
    z.strictObject({
      commonPartners: figureOrNull(change, 'Change of the municipality minus that of the common partners.'),
      allPartners: figureOrNull(change, 'Change of the municipality minus that of all partners.'),
    }),
    'Change of the gap, in scale points.',
  ),
};

export const ChangeBody = z
  .strictObject({ ...figures, reasons: reasonsOf(figures) })
  .meta({ id: 'Change', description: 'What changed since the earlier wave.' });

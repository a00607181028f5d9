import { z } from 'zod';
import {
  count,
  difference,
  ends,
  figure,
  figureOrNull,
  fraction,
  reasonsOf,
  signedFraction,
  spread,
} from './figure.ts';

const fragility = z.union([
  z.strictObject({ by: z.literal('organisation'), organisation: z.string() }),
  z.strictObject({ by: z.literal('answer') }),
  z.strictObject({ by: z.null() }),
]);

const figures = {
  value: figure(difference, 'Municipality’s mean minus the mean of the partners’ means, in scale points.'),
  interval: figureOrNull(
    z.strictObject({ ...ends, df: count, variance: spread }),
    '95 % t interval of the gap: ends in scale points, degrees of freedom, pooled variance within groups.',
  ),
  class: figure(
    z.enum(['higher', 'close', 'lower']),
    'Municipality at least half a point higher, or lower, or neither.',
  ),
  label: figureOrNull(
    z.enum(['close', 'higher', 'lower', 'no-demonstrable-difference']),
    'What the interval allows to conclude.',
  ),
  certainty: figure(
    z.enum(['close', 'higher', 'lower', 'no-demonstrable-difference', 'firm', 'fragile']),
    'The label; without an interval, whether one partner or one answer can change the gap’s sign or class.',
  ),
  p: figureOrNull(fraction, 'Two-sided probability by the interval’s t, 0–1.'),
  q: figureOrNull(fraction, 'Benjamini–Hochberg among the gaps of all criteria, or of all themes, of the wave, 0–1.'),
  delta: figure(signedFraction, 'Cliff’s δ over all pairs of an answer of the municipality and one of a partner.'),
  deltaByOrganisation: figure(signedFraction, 'Mean of the partners’ own δ.'),
  superiority: figure(fraction, '(1 + δ) / 2: share of pairs in which the municipality’s answer is higher, ties half.'),
  deltaInterval: figureOrNull(z.strictObject(ends), '95 % interval of delta.'),
  fragile: figure(
    fragility,
    'What changes the gap’s sign or class: leaving out this partner, or moving one answer one point; by null: neither.',
  ),
  silence: figureOrNull(
    z.strictObject({ ...ends, deciding: z.array(z.string()) }),
    'The gap if every partner that was invited and is silent gave 5, or 1; and which of them could change its class.',
  ),
  quadrant: figureOrNull(
    z.enum(['partners-divided', 'blind-spot', 'hidden-strength', 'shared-view']),
    'Partners divided, whatever the gap; else by its class: higher, lower, close.',
  ),
};

export const GapBody = z
  .strictObject({ ...figures, reasons: reasonsOf(figures) })
  .meta({ id: 'Gap', description: 'The perception gap.' });

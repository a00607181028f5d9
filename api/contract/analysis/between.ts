import { z } from 'zod';
import { count, figure, figureOrNull, fraction, reasonsOf, spread } from './figure.ts';

const figures = {
  h: figureOrNull(spread, 'Kruskal–Wallis H, corrected for ties.'),
  p: figureOrNull(fraction, 'Share of random redistributions of the answers with so large an H, 0–1.'),
  q: figureOrNull(fraction, 'Benjamini–Hochberg among the tests of all criteria, or of all themes, of the wave, 0–1.'),
  shuffles: figureOrNull(count, 'Number of random redistributions.'),
  icc1: figureOrNull(z.number().max(1), 'ICC(1): share of the variance that lies between partners; can be negative.'),
  epsilonSquared: figureOrNull(z.number(), 'ε² of Kruskal–Wallis; (J − 1) / (N − 1) where partners do not differ.'),
};

export const BetweenBody = z
  .strictObject({ ...figures, reasons: reasonsOf(figures) })
  .meta({ id: 'Between', description: 'Differences between partners.' });

export const PooledBody = z
  .strictObject({
    sigma2: figure(spread, 'Variance within organisations, in squared scale points.'),
    tau2: figure(spread, 'Variance between organisations, in squared scale points.'),
    icc1: figureOrNull(fraction, 'tau2 / (tau2 + sigma2), 0–1; null when both are 0.'),
  })
  .meta({ id: 'Pooled', description: 'Variances pooled over criteria, or over themes.' });

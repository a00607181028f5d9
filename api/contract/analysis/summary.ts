import { z } from 'zod';
import { count, ends, figure, figureOrNull, fraction, level, reasonsOf, signedFraction, spread } from './figure.ts';

const figures = {
  n: figure(count, 'Number of scores.'),
  cannotJudge: figure(count, 'Number of answers “cannot judge”.'),
  mean: figureOrNull(level, 'Mean of the scores, 1–5.'),
  sd: figureOrNull(spread, 'Standard deviation with n − 1, in scale points.'),
  median: figureOrNull(level, 'Median, 1–5.'),
  distribution: figureOrNull(z.array(count).length(5), 'How often 1, 2, 3, 4 and 5 was given; null for a theme.'),
  averageDeviation: figureOrNull(spread, 'Mean absolute deviation from the mean, in scale points.'),
  averageDeviationMedian: figureOrNull(spread, 'Mean absolute deviation from the median, in scale points.'),
  rwg: figureOrNull(z.number().max(1), 'r_WG: 1 unanimous, 0 as spread as random answers, below 0 more spread.'),
  rwgChance: figureOrNull(fraction, 'Probability that random answers agree as well, 0–1.'),
  agreement: figureOrNull(signedFraction, 'Van der Eijk’s A: 1 unanimous, 0 even, −1 two camps.'),
  polarised: figureOrNull(z.boolean(), 'Whether there are two camps at both ends of the scale.'),
  favourable: figureOrNull(
    z.strictObject({ share: fraction, ...ends }),
    'Share of scores 4 and 5 with its 95 % Wilson interval, 0–1.',
  ),
};

const partnersFigures = {
  ...figures,
  organisations: figure(count, 'Number of partners with a score.'),
  meanOfMeans: figureOrNull(level, 'Mean of the partners’ means, 1–5: one organisation, one voice.'),
};

const organisationFigures = {
  ...figures,
  shrunken: figureOrNull(z.number(), 'Mean pulled towards the coalition’s, 1–5: an estimate.'),
};

export const SummaryBody = z
  .strictObject({ ...figures, reasons: reasonsOf(figures) })
  .meta({ id: 'Summary', description: 'What one group of answers says.' });

export const PartnersBody = z
  .strictObject({ ...partnersFigures, reasons: reasonsOf(partnersFigures) })
  .meta({ id: 'Partners', description: 'What all partners say together.' });

export const OrganisationBody = z
  .strictObject({ ...organisationFigures, reasons: reasonsOf(organisationFigures) })
  .meta({ id: 'Organisation', description: 'What one partner says.' });

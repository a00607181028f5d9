import type { Criterion, Theme } from '../../criterion.ts';
import { text } from '../../locale.ts';
import { both, evaluation, guiding, passage, practice } from './sources.ts';

export const contribution: Theme = {
  id: 'contribution',
  title: text('Inbreng en aandeel', 'Contribution and share'),
  question: text(
    'Is de inbreng van de gemeente in verhouding tot die van de partners?',
    'Is the municipality’s contribution in proportion to that of the partners?',
  ),
  source: evaluation('2'),
};

export const contributionCriteria: readonly Criterion[] = [
  {
    id: 'contribution.proportion',
    theme: 'contribution',
    subject: 'municipality',
    title: text('Inbreng in verhouding', 'Contribution in proportion'),
    statement: {
      partner: text(
        'De inbreng van de gemeente is in verhouding tot die van ons.',
        'The municipality’s contribution is in proportion to ours.',
      ),
      municipality: text(
        'Onze inbreng als gemeente is in verhouding tot die van de partners.',
        'Our contribution as a municipality is in proportion to the partners’.',
      ),
    },
    source: evaluation('2'),
  },
  {
    id: 'contribution.commitment',
    theme: 'contribution',
    subject: 'municipality',
    title: text('Doet haar deel met hart en ziel', 'Does its part wholeheartedly'),
    statement: {
      partner: text('De gemeente doet haar deel met hart en ziel.', 'The municipality does its part wholeheartedly.'),
      municipality: text(
        'Wij als gemeente doen ons deel met hart en ziel.',
        'As a municipality we do our part wholeheartedly.',
      ),
    },
    source: passage('realiseren van opgaven: vitale coalitie', 'realising tasks: vital coalition'),
  },
  {
    id: 'contribution.shared-responsibility',
    theme: 'contribution',
    subject: 'coalition',
    title: text('Duidelijk wie waarvoor staat', 'Clear who answers for what'),
    statement: {
      partner: text(
        'Per onderwerp is duidelijk wie waarvoor verantwoordelijk is.',
        'For each subject it is clear who is responsible for what.',
      ),
      municipality: text(
        'Per onderwerp is duidelijk wie waarvoor verantwoordelijk is.',
        'For each subject it is clear who is responsible for what.',
      ),
    },
    source: both(guiding('2'), practice('4')),
  },
  {
    id: 'contribution.letting-go',
    theme: 'contribution',
    subject: 'municipality',
    title: text('Laat ruimte aan anderen', 'Leaves room for others'),
    statement: {
      partner: text(
        'De gemeente laat taken over aan partners, ook als zij eindverantwoordelijk is.',
        'The municipality leaves tasks to partners, even when it is finally responsible.',
      ),
      municipality: text(
        'Wij als gemeente laten taken over aan partners, ook als wij eindverantwoordelijk zijn.',
        'As a municipality we leave tasks to partners, even when we are finally responsible.',
      ),
    },
    source: practice('5'),
  },
];

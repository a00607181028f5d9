import type { Criterion, Theme } from '../../criterion.ts';
import { text } from '../../locale.ts';
import { evaluation, practice } from './sources.ts';

export const accountability: Theme = {
  id: 'accountability',
  title: text('Informatie en verantwoording', 'Information and accountability'),
  question: text('Is de informatie goed genoeg om op te sturen?', 'Is the information good enough to steer by?'),
  source: evaluation('6'),
};

export const accountabilityCriteria: readonly Criterion[] = [
  {
    id: 'accountability.timely',
    theme: 'accountability',
    subject: 'municipality',
    title: text('Informeert op tijd', 'Informs in time'),
    statement: {
      partner: text('De gemeente geeft ons op tijd informatie.', 'The municipality gives us information in time.'),
      municipality: text(
        'Wij als gemeente geven partners op tijd informatie.',
        'As a municipality we give partners information in time.',
      ),
    },
    source: evaluation('6'),
  },
  {
    id: 'accountability.complete',
    theme: 'accountability',
    subject: 'municipality',
    title: text('Informeert volledig', 'Informs completely'),
    statement: {
      partner: text('De informatie van de gemeente is volledig.', 'The information from the municipality is complete.'),
      municipality: text(
        'De informatie die wij als gemeente geven is volledig.',
        'The information we give as a municipality is complete.',
      ),
    },
    source: evaluation('6'),
  },
  {
    id: 'accountability.relevant',
    theme: 'accountability',
    subject: 'municipality',
    title: text('Informeert over wat ertoe doet', 'Informs about what matters'),
    statement: {
      partner: text(
        'De informatie van de gemeente gaat over wat voor ons belangrijk is.',
        'The information from the municipality is about what matters to us.',
      ),
      municipality: text(
        'De informatie die wij geven gaat over wat voor partners belangrijk is.',
        'The information we give is about what matters to partners.',
      ),
    },
    source: evaluation('6'),
  },
  {
    id: 'accountability.steering',
    theme: 'accountability',
    subject: 'coalition',
    title: text('We kunnen bijsturen', 'We can adjust our course'),
    statement: {
      partner: text(
        'Met de informatie in deze coalitie kunnen we bijsturen.',
        'With the information in this coalition we can adjust our course.',
      ),
      municipality: text(
        'Met de informatie in deze coalitie kunnen we bijsturen.',
        'With the information in this coalition we can adjust our course.',
      ),
    },
    source: evaluation('6'),
  },
  {
    id: 'accountability.lean',
    theme: 'accountability',
    subject: 'municipality',
    title: text('Houdt verantwoording beperkt', 'Keeps reporting lean'),
    statement: {
      partner: text(
        'De gemeente vraagt alleen de verantwoording die nodig is.',
        'The municipality asks only for the accountability that is needed.',
      ),
      municipality: text(
        'Wij als gemeente vragen alleen de verantwoording die nodig is.',
        'As a municipality we ask only for the accountability that is needed.',
      ),
    },
    source: practice('11'),
  },
];

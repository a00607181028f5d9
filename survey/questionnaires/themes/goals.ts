import type { Criterion, Theme } from '../../criterion.ts';
import { text } from '../../locale.ts';
import { evaluation, guiding, passage } from './sources.ts';

export const goals: Theme = {
  id: 'goals',
  title: text('Doelen en opgaven', 'Goals and tasks'),
  question: text('Lukt het om samen de doelen te halen?', 'Do we reach our goals together?'),
  source: evaluation('1'),
};

export const goalsCriteria: readonly Criterion[] = [
  {
    id: 'goals.realised',
    theme: 'goals',
    subject: 'coalition',
    title: text('Doelen worden gehaald', 'Goals are being reached'),
    statement: {
      partner: text(
        'Onze coalitie haalt de doelen die we hebben afgesproken.',
        'Our coalition is reaching the goals we agreed on.',
      ),
      municipality: text(
        'Deze coalitie haalt de doelen die we hebben afgesproken.',
        'This coalition is reaching the goals we agreed on.',
      ),
    },
    source: evaluation('1'),
  },
  {
    id: 'goals.effect',
    theme: 'goals',
    subject: 'coalition',
    title: text('Anderen merken het effect', 'Others notice the effect'),
    statement: {
      partner: text(
        'Mensen buiten de coalitie merken dat ons werk effect heeft.',
        'People outside the coalition notice the effect of our work.',
      ),
      municipality: text(
        'Mensen buiten deze coalitie merken dat het werk effect heeft.',
        'People outside this coalition notice the effect of the work.',
      ),
    },
    source: passage(
      'ladder van samenwerking: maatschappelijke effecten',
      'ladder of collaboration: effects in society',
    ),
  },
  {
    id: 'goals.added-value',
    theme: 'goals',
    subject: 'coalition',
    title: text('Samen bereiken we meer', 'Together we achieve more'),
    statement: {
      partner: text(
        'Samen bereiken we iets wat niemand van ons alleen kan.',
        'Together we achieve what none of us could alone.',
      ),
      municipality: text(
        'Samen met de partners bereiken we iets wat niemand alleen kan.',
        'With our partners we achieve what nobody could alone.',
      ),
    },
    source: guiding('1'),
  },
];

import type { Criterion, Theme } from '../../criterion.ts';
import { text } from '../../locale.ts';
import { evaluation, guiding, practice } from './sources.ts';

export const relations: Theme = {
  id: 'relations',
  title: text('Onderlinge relaties', 'Mutual relations'),
  question: text('Gaan we goed met elkaar om?', 'Do we deal well with each other?'),
  source: evaluation('4'),
};

export const relationsCriteria: readonly Criterion[] = [
  {
    id: 'relations.constructive',
    theme: 'relations',
    subject: 'coalition',
    title: text('Goede omgang met elkaar', 'Good dealings with each other'),
    statement: {
      partner: text('In deze coalitie gaan we goed met elkaar om.', 'In this coalition we deal well with each other.'),
      municipality: text(
        'In deze coalitie gaan we goed met elkaar om.',
        'In this coalition we deal well with each other.',
      ),
    },
    source: evaluation('4'),
  },
  {
    id: 'relations.trust',
    theme: 'relations',
    subject: 'municipality',
    title: text('Werkt vanuit vertrouwen', 'Works from trust'),
    statement: {
      partner: text('De gemeente werkt vanuit vertrouwen in ons.', 'The municipality works from trust in us.'),
      municipality: text(
        'Wij als gemeente werken vanuit vertrouwen in de partners.',
        'As a municipality we work from trust in our partners.',
      ),
    },
    source: practice('8'),
  },
  {
    id: 'relations.common-ground',
    theme: 'relations',
    subject: 'municipality',
    title: text('Benoemt wat ons bindt', 'Names what binds us'),
    statement: {
      partner: text(
        'De gemeente benoemt wat ons met elkaar verbindt.',
        'The municipality names what we have in common.',
      ),
      municipality: text(
        'Wij als gemeente benoemen wat ons en de partners verbindt.',
        'As a municipality we name what we and our partners have in common.',
      ),
    },
    source: practice('9'),
  },
  {
    id: 'relations.open-difference',
    theme: 'relations',
    subject: 'coalition',
    title: text('Verschillen komen op tafel', 'Differences are put on the table'),
    statement: {
      partner: text(
        'In deze coalitie bespreken we verschillen van mening op een goede manier.',
        'In this coalition we discuss differences of opinion in a good way.',
      ),
      municipality: text(
        'In deze coalitie bespreken we verschillen van mening op een goede manier.',
        'In this coalition we discuss differences of opinion in a good way.',
      ),
    },
    source: guiding('5'),
  },
  {
    id: 'relations.durable',
    theme: 'relations',
    subject: 'coalition',
    title: text('Samenwerking is duurzaam', 'The collaboration can last'),
    statement: {
      partner: text('Deze samenwerking kan lang blijven bestaan.', 'This collaboration can last for a long time.'),
      municipality: text('Deze samenwerking kan lang blijven bestaan.', 'This collaboration can last for a long time.'),
    },
    source: guiding('4'),
  },
];

import type { Criterion, Theme } from '../../criterion.ts';
import { text } from '../../locale.ts';
import { both, evaluation, guiding, practice } from './sources.ts';

export const governance: Theme = {
  id: 'governance',
  title: text('Vorm en spelregels', 'Form and rules'),
  question: text(
    'Passen de vorm en de afspraken bij deze samenwerking?',
    'Do the form and the agreements suit this collaboration?',
  ),
  source: evaluation('5'),
};

export const governanceCriteria: readonly Criterion[] = [
  {
    id: 'governance.legal-form',
    theme: 'governance',
    subject: 'coalition',
    title: text('Juridische vorm past', 'Legal form fits'),
    statement: {
      partner: text(
        'De juridische vorm van onze samenwerking past bij wat we doen.',
        'The legal form of our collaboration suits what we do.',
      ),
      municipality: text(
        'De juridische vorm van deze samenwerking past bij wat we doen.',
        'The legal form of this collaboration suits what we do.',
      ),
    },
    source: evaluation('5a'),
  },
  {
    id: 'governance.roles',
    theme: 'governance',
    subject: 'coalition',
    title: text('Rollen zijn goed verdeeld', 'Roles are well divided'),
    statement: {
      partner: text('De rollen in onze coalitie zijn goed verdeeld.', 'The roles in our coalition are well divided.'),
      municipality: text(
        'De rollen in deze coalitie zijn goed verdeeld.',
        'The roles in this coalition are well divided.',
      ),
    },
    source: both(evaluation('5b'), guiding('6')),
  },
  {
    id: 'governance.rules',
    theme: 'governance',
    subject: 'coalition',
    title: text('Afspraken passen', 'Agreements fit'),
    statement: {
      partner: text(
        'De afspraken in deze coalitie helpen ons om goed samen te werken.',
        'The agreements in this coalition help us to work together well.',
      ),
      municipality: text(
        'De afspraken in deze coalitie helpen ons om goed samen te werken.',
        'The agreements in this coalition help us to work together well.',
      ),
    },
    source: both(evaluation('5c'), guiding('6')),
  },
  {
    id: 'governance.no-legalism',
    theme: 'governance',
    subject: 'municipality',
    title: text('Houdt afspraken licht', 'Keeps agreements light'),
    statement: {
      partner: text(
        'De gemeente houdt regels en afspraken zo eenvoudig mogelijk.',
        'The municipality keeps rules and agreements as simple as possible.',
      ),
      municipality: text(
        'Wij als gemeente houden regels en afspraken zo eenvoudig mogelijk.',
        'As a municipality we keep rules and agreements as simple as possible.',
      ),
    },
    source: practice('10'),
  },
];

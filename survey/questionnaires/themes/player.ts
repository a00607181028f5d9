import type { Criterion, Theme } from '../../criterion.ts';
import { text } from '../../locale.ts';
import { evaluation, practice } from './sources.ts';

export const player: Theme = {
  id: 'player',
  title: text('Samenwerkingsspeler', 'Player in the collaboration'),
  question: text(
    'Is de gemeente een goede partner om mee samen te werken?',
    'Is the municipality a good partner to work with?',
  ),
  source: evaluation('3'),
};

export const playerCriteria: readonly Criterion[] = [
  {
    id: 'player.connects-interests',
    theme: 'player',
    subject: 'municipality',
    title: text('Verbindt belangen', 'Connects interests'),
    statement: {
      partner: text(
        'De gemeente brengt verschillende belangen bij elkaar.',
        'The municipality brings different interests together.',
      ),
      municipality: text(
        'Wij als gemeente brengen verschillende belangen bij elkaar.',
        'As a municipality we bring different interests together.',
      ),
    },
    source: practice('1'),
  },
  {
    id: 'player.works-with-initiators',
    theme: 'player',
    subject: 'municipality',
    title: text('Werkt samen met initiatiefnemers', 'Works with initiators'),
    statement: {
      partner: text(
        'De gemeente pakt opgaven samen met inwoners en initiatiefnemers aan.',
        'The municipality takes on tasks together with residents and initiators.',
      ),
      municipality: text(
        'Wij als gemeente pakken opgaven samen met inwoners en initiatiefnemers aan.',
        'As a municipality we take on tasks together with residents and initiators.',
      ),
    },
    source: practice('2'),
  },
  {
    id: 'player.connects-parties',
    theme: 'player',
    subject: 'municipality',
    title: text('Brengt partijen in contact', 'Brings parties into contact'),
    statement: {
      partner: text(
        'De gemeente brengt partijen met elkaar in contact.',
        'The municipality brings parties into contact with each other.',
      ),
      municipality: text(
        'Wij als gemeente brengen partijen met elkaar in contact.',
        'As a municipality we bring parties into contact with each other.',
      ),
    },
    source: practice('3'),
  },
  {
    id: 'player.clear',
    theme: 'player',
    subject: 'municipality',
    title: text('Is duidelijk', 'Is clear'),
    statement: {
      partner: text(
        'De gemeente is duidelijk: wij weten waar we aan toe zijn.',
        'The municipality is clear: we know where we stand.',
      ),
      municipality: text(
        'Wij als gemeente zijn duidelijk: partners weten waar ze aan toe zijn.',
        'As a municipality we are clear: partners know where they stand.',
      ),
    },
    source: practice('6'),
  },
  {
    id: 'player.facilitates',
    theme: 'player',
    subject: 'municipality',
    title: text('Helpt als het ingewikkeld wordt', 'Helps when things get complex'),
    statement: {
      partner: text(
        'De gemeente helpt ons verder als het ingewikkeld wordt.',
        'The municipality helps us along when things get complex.',
      ),
      municipality: text(
        'Wij als gemeente helpen partners verder als het ingewikkeld wordt.',
        'As a municipality we help partners along when things get complex.',
      ),
    },
    source: practice('7'),
  },
  {
    id: 'player.one-counter',
    theme: 'player',
    subject: 'municipality',
    title: text('Afdelingen werken als één', 'Departments work as one'),
    statement: {
      partner: text(
        'De afdelingen van de gemeente werken voor ons als één geheel.',
        'The municipality’s departments work as one for us.',
      ),
      municipality: text(
        'Onze afdelingen werken voor partners als één geheel.',
        'Our departments work as one for partners.',
      ),
    },
    source: practice('12'),
  },
  {
    id: 'player.realises',
    theme: 'player',
    subject: 'municipality',
    title: text('Komt van plan tot uitvoering', 'Gets from plans to action'),
    statement: {
      partner: text(
        'De gemeente steekt evenveel energie in doen als in plannen maken.',
        'The municipality puts as much energy into doing as into planning.',
      ),
      municipality: text(
        'Wij als gemeente steken evenveel energie in doen als in plannen maken.',
        'As a municipality we put as much energy into doing as into planning.',
      ),
    },
    source: practice('13, 13.1, 13.2'),
  },
  {
    id: 'player.concrete',
    theme: 'player',
    subject: 'municipality',
    title: text('Maakt keuzes concreet', 'Makes choices concrete'),
    statement: {
      partner: text(
        'De gemeente laat concreet zien wat haar keuzes in de praktijk betekenen.',
        'The municipality shows what its choices mean in practice.',
      ),
      municipality: text(
        'Wij als gemeente laten concreet zien wat onze keuzes in de praktijk betekenen.',
        'As a municipality we show what our choices mean in practice.',
      ),
    },
    source: practice('13.3, 13.4'),
  },
];

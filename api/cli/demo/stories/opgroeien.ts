import { first, type Story, YEAR, yearly } from '../story.ts';
import { opgroeienGaps, opgroeienPromises } from './opgroeien-talk.ts';
import { opgroeienGapsAgain, opgroeienPromisesAgain } from './opgroeien-talk-again.ts';

/** A hidden strength, and partners who are divided. */
export const opgroeien: Story = {
  coalition: 'Gezond en veilig opgroeien',
  task: 'Ieder kind krijgt op tijd de hulp die past, dicht bij huis.',
  people: 4,
  colleagues: 1,
  partners: [
    ['Jeugdzorg Kompas', 'care'],
    ['Huisartsengroep Lindelaan', 'care'],
    ['Scholengroep De Brug', 'education'],
    ['Kinderopvang Het Vlindernest', 'company'],
    ['Sportvereniging Vooruit', 'association'],
    ['Stichting Maatjes voor Jongeren', 'foundation'],
    ['Oudercollectief Noord', 'residents-initiative'],
    ['Bibliotheek en Cultuurhuis De Kade', 'foundation'],
  ],
  waves: [
    {
      name: first,
      from: -49 - YEAR,
      until: -21 - YEAR,
      views: {
        'player.connects-parties': { municipality: 2.9, partners: 4.2 },
        'relations.trust': { municipality: 3.1, partners: 4.2 },
        'accountability.lean': { municipality: 3.2, partners: [1.6, 4.6] },
        'governance.no-legalism': { municipality: 3.3, partners: [1.9, 4.3] },
      },
      silent: [6],
      gaps: opgroeienGaps,
      promises: opgroeienPromises,
      beside: { remarks: { municipality: {}, partner: {} } },
    },
    {
      name: yearly,
      from: -49,
      until: -21,
      views: {
        'player.connects-parties': { municipality: 2.7, partners: 4.6 },
        'relations.trust': { municipality: 3.0, partners: 4.4 },
        'accountability.lean': { municipality: 3.2, partners: [1.2, 4.8] },
        'governance.no-legalism': { municipality: 3.4, partners: [2.0, 4.4] },
      },
      silent: [],
      gaps: opgroeienGapsAgain,
      promises: opgroeienPromisesAgain,
    },
  ],
  beside: {
    ladder: { municipality: [2, 4], partner: [3, 5] },
    importance: {
      municipality: ['accountability', 'goals', 'governance'],
      partner: ['relations', 'accountability', 'player'],
    },
    shares: { own: { municipality: 0.8, partner: 1.1 }, municipality: 3 },
    wishes: { municipality: { roles: 'heavier' }, partner: { rules: 'lighter', roles: 'heavier' } },
    predictions: { player: 3.1, relations: 3.2 },
    remarks: {
      municipality: {
        1: { 'comment.player': 'Wij brengen mensen wel bij elkaar, maar daar blijft het te vaak bij.' },
        2: { 'comment.accountability': 'Wij vragen veel cijfers op. Die hebben we nodig voor het Rijk.' },
      },
      partner: {
        0: {
          'comment.accountability': 'Wij vullen elke maand dezelfde lijst in. Die tijd gaat af van de kinderen.',
          'open.change': 'Vraag één keer per half jaar om cijfers, niet elke maand.',
        },
        1: { 'comment.player': 'Door de gemeente kennen wij nu de school en het jeugdteam. Dat is goud waard.' },
        2: { 'comment.accountability': 'Eén kort formulier, snel ingevuld. Prima zo.' },
        3: { 'comment.player': 'De bijeenkomsten van de gemeente leveren ons elke keer nieuwe contacten op.' },
        4: { 'comment.accountability': 'Voor een kleine vereniging is het veel papier.' },
        5: { 'open.keep': 'De gemeente belt zelf ook als het goed gaat.' },
        7: { 'open.agreement': 'Samen één middag per kwartaal voor alle ouders.' },
      },
    },
  },
};

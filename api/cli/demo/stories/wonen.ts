import { first, type Story, YEAR, yearly } from '../story.ts';
import { wonenGaps, wonenNewPromises, wonenPromises } from './wonen-talk.ts';

/** A blind spot that stays, and one that was taken to heart: an improvement. */
export const wonen: Story = {
  coalition: 'Wonen en wijken',
  task: 'Elk jaar 120 betaalbare woningen erbij, in wijken waar mensen elkaar kennen.',
  people: 5,
  colleagues: 1,
  partners: [
    ['Woningcorporatie De Waterlelie', 'housing-corporation'],
    ['Huurdersvereniging Samen Sterk', 'association'],
    ['Bouwbedrijf Van Zand tot Huis', 'company'],
    ['Stichting Welzijn Middenwijk', 'foundation'],
    ['Bewonersinitiatief De Groene Kamer', 'residents-initiative'],
  ],
  waves: [
    {
      name: first,
      from: -42 - YEAR,
      until: -14 - YEAR,
      views: {
        'player.clear': { municipality: 4.4, partners: 2.4 },
        'player.one-counter': { municipality: 4.2, partners: 1.9 },
        'accountability.timely': { municipality: 3.9, partners: 3.2 },
        'goals.added-value': { municipality: 4.2, partners: 4.3 },
      },
      silent: [],
      gaps: wonenGaps,
      promises: wonenPromises,
      beside: {
        ladder: { municipality: [3, 5], partner: [2, 4] },
        remarks: {
          municipality: { 2: { 'open.change': 'We willen sneller antwoorden op vragen van partners.' } },
          partner: {
            0: { 'comment.player': 'Voor één bouwplan spreken wij vier afdelingen. Die weten het niet van elkaar.' },
            1: { 'open.change': 'Eén vast loket waar wij met al onze vragen terechtkunnen.' },
          },
        },
      },
    },
    {
      name: yearly,
      from: -42,
      until: -14,
      views: {
        'player.clear': { municipality: 4.5, partners: 2.5 },
        'player.one-counter': { municipality: 4.1, partners: 4.1 },
        'accountability.timely': { municipality: 4.0, partners: 3.8 },
        'goals.added-value': { municipality: 4.3, partners: 4.4 },
      },
      silent: [],
      promises: wonenNewPromises,
    },
    { name: (year) => `Tussenmeting ${year}`, from: -3, until: 25, views: null, silent: [] },
  ],
  beside: {
    ladder: { municipality: [4, 5], partner: [3, 4] },
    importance: {
      municipality: ['goals', 'relations', 'contribution'],
      partner: ['player', 'goals', 'accountability'],
    },
    shares: { own: { municipality: 1.6, partner: 1.2 }, municipality: 2 },
    wishes: { municipality: {}, partner: { rules: 'lighter' } },
    predictions: { player: 4.3 },
    remarks: {
      municipality: {
        1: {
          'comment.player': 'Wij leggen veel uit, in brieven en op avonden. Volgens mij weten partners wat wij willen.',
          'open.keep': 'De korte lijnen: we bellen elkaar als er iets is.',
        },
        3: { 'comment.goals': 'De 120 woningen per jaar halen we dit jaar net niet.' },
        4: { 'open.agreement': 'Elk kwartaal samen door één wijk lopen.' },
      },
      partner: {
        0: {
          'comment.player':
            'Het nieuwe loket werkt. Maar wat de gemeente zelf wil met de wijk, horen wij vaak pas laat.',
          'open.change': 'Zeg eerder welke keuze de gemeente maakt, ook als die nog niet af is.',
        },
        1: {
          'comment.player': 'De wethouder zegt iets anders dan de afdeling. Huurders vragen ons dan wat er waar is.',
          'open.keep': 'Het vaste loket. Dat scheelt ons veel tijd.',
        },
        2: {
          'comment.governance': 'Voor kleine wijzigingen vullen we nog steeds drie formulieren in.',
          'open.agreement': 'Binnen twee weken een duidelijk ja of nee op een plan.',
        },
        3: { 'comment.relations': 'De sfeer aan tafel is goed. We durven het te zeggen als iets niet gaat.' },
        4: {
          'comment.contribution': 'Bewoners steken veel vrije uren in de wijk. Dat zien we niet terug in de cijfers.',
          'open.change': 'Vertel in gewone woorden wat er met onze ideeën is gedaan.',
        },
      },
    },
  },
};

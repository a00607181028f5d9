import { first, type Story } from '../story.ts';

/** In confidence: several people of each partner, of whom only figures are shown that tell nobody's answer. */
export const energie: Story = {
  coalition: 'Energie in de wijk',
  task: 'In vijf jaar 2.000 woningen van het gas af, betaalbaar voor iedereen.',
  people: 4,
  colleagues: 4,
  partners: [
    ['Netwerkbedrijf De Leiding', 'company'],
    ['Energiecoöperatie Samen Warm', 'residents-initiative'],
    ['Woonstichting De Haard', 'housing-corporation'],
    ['Bewonersgroep Warme Buren', 'residents-initiative'],
  ],
  waves: [
    {
      name: first,
      attribution: 'confidential',
      from: -60,
      until: -32,
      views: {
        'relations.open-difference': { municipality: 4.4, partners: 3.2 },
        'accountability.complete': { municipality: 4.6, partners: 2.6 },
        'player.concrete': { municipality: 3.9, partners: 2.9 },
      },
      silent: [],
    },
  ],
  beside: {
    ladder: { municipality: [3, 5], partner: [2, 4] },
    importance: {
      municipality: ['goals', 'governance', 'relations'],
      partner: ['accountability', 'player', 'goals'],
    },
    shares: { own: { municipality: 1.5, partner: 1.2 }, municipality: 2 },
    wishes: { municipality: {}, partner: { roles: 'heavier' } },
    predictions: { accountability: 4.1 },
    remarks: {
      municipality: { 1: { 'comment.accountability': 'Alle stukken staan in de gedeelde map.' } },
      partner: {
        0: { 'comment.accountability': 'De planning die wij krijgen, is vaak al achterhaald.' },
        1: { 'open.change': 'Vertel het ook als iets tegenvalt. Dat is minder erg dan het later te horen.' },
        3: { 'open.keep': 'Dat iedereen aan tafel mag zeggen wat hij denkt.' },
      },
    },
  },
};

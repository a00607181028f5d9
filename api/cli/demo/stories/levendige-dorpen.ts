import { first, type Story, YEAR, yearly } from '../story.ts';
import { levendigeDorpenGaps, levendigeDorpenPromises } from './levendige-dorpen-talk.ts';

/** Silence: a third of the partners has not answered yet, and their answers could change the picture. */
export const levendigeDorpen: Story = {
  coalition: 'Levendige dorpen',
  task: 'In elk dorp een plek om elkaar te ontmoeten, gedragen door de inwoners zelf.',
  people: 4,
  colleagues: 1,
  partners: [
    ['Dorpsbelangen Oosterveen', 'association'],
    ['Dorpsbelangen Westerveen', 'association'],
    ['Vereniging Dorpsbelangen Kleinwoude-Zuid', 'association'],
    ['Coöperatie Zon op de Terp', 'residents-initiative'],
    ['Stichting Dorpshuis De Deel', 'foundation'],
    ['Stichting Dorpshuis ’t Honk', 'foundation'],
    ['Plattelandsvrouwen De Ploeg', 'association'],
    ['Ondernemersvereniging Drie Dorpen', 'company'],
    ['Zorgcoöperatie Naast Elkaar', 'care'],
    ['Basisschool De Wilgentak', 'education'],
    ['Woonstichting Het Achterland', 'housing-corporation'],
    ['Jongerenraad Buitengebied', 'residents-initiative'],
  ],
  waves: [
    {
      name: first,
      from: -10 - YEAR,
      until: 18 - YEAR,
      views: {
        'player.works-with-initiators': { municipality: 4.2, partners: 3.4 },
        'contribution.letting-go': { municipality: 4.1, partners: 3.0 },
        'player.realises': { municipality: 3.4, partners: 3.3 },
      },
      silent: [3, 11],
      gaps: levendigeDorpenGaps,
      promises: levendigeDorpenPromises,
      beside: { remarks: { municipality: {}, partner: {} } },
    },
    {
      name: yearly,
      from: -10,
      until: 18,
      views: {
        'player.works-with-initiators': { municipality: 4.3, partners: 3.6 },
        'contribution.letting-go': { municipality: 4.0, partners: 2.8 },
        'player.realises': { municipality: 3.5, partners: 3.4 },
      },
      silent: [3, 7, 9, 11],
    },
  ],
  beside: {
    ladder: { municipality: [3, 5], partner: [3, 5] },
    importance: { municipality: ['goals', 'player', 'contribution'], partner: ['contribution', 'player', 'relations'] },
    shares: { own: { municipality: 1.5, partner: 1.3 }, municipality: 4 },
    wishes: { municipality: { 'legal-form': 'heavier' }, partner: { 'legal-form': 'lighter', rules: 'lighter' } },
    predictions: { contribution: 4.1 },
    remarks: {
      municipality: { 1: { 'comment.contribution': 'Wij laten de dorpen steeds vaker zelf beslissen.' } },
      partner: {
        0: { 'comment.contribution': 'Wij mogen meedenken, maar de gemeente beslist over elke euro.' },
        4: { 'open.change': 'Geef het dorpshuis een eigen potje voor klein onderhoud.' },
        6: { 'open.keep': 'De dorpencoördinator: die kent ons en komt langs.' },
        8: { 'comment.player': 'Met ons plan voor de zorg in het dorp is de gemeente echt meegegaan.' },
      },
    },
  },
};

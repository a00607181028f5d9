import type { OrganisationKind } from '../../../survey/coalition.ts';
import type { CriterionId } from '../../../survey/criterion.ts';

/** How a side sees a criterion, on the scale of 1–5; `[low, high]` divides the side in two camps. */
export type View = number | readonly [low: number, high: number];

export type StoryWave = {
  readonly name: (year: number) => string;
  /** First and last day, counted from today. */
  readonly from: number;
  readonly until: number;
  /** What stands out; all other criteria are seen much alike by both sides. Null: nobody has answered yet. */
  readonly views: Readonly<
    Partial<Record<CriterionId, { readonly municipality: View; readonly partners: View }>>
  > | null;
  /** Partners, by their place in the list, that do not answer. */
  readonly silent: readonly number[];
};

export type Story = {
  readonly coalition: string;
  readonly task: string;
  readonly people: number;
  readonly partners: readonly (readonly [name: string, kind: OrganisationKind])[];
  readonly waves: readonly StoryWave[];
};

const YEAR = 365;
const first = (year: number) => `Nulmeting ${year}`;
const yearly = (year: number) => `Meetronde ${year}`;

/** Fictitious: three coalitions of one municipality that does not exist, with something to find in each. */
export const stories: readonly Story[] = [
  {
    // A blind spot that stays, and one that was taken to heart: an improvement.
    coalition: 'Wonen en wijken',
    task: 'Elk jaar 120 betaalbare woningen erbij, in wijken waar mensen elkaar kennen.',
    people: 5,
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
          'player.one-counter': { municipality: 4.2, partners: 2.0 },
          'accountability.timely': { municipality: 3.9, partners: 3.2 },
          'goals.added-value': { municipality: 4.2, partners: 4.3 },
        },
        silent: [],
      },
      {
        name: yearly,
        from: -42,
        until: -14,
        views: {
          'player.clear': { municipality: 4.4, partners: 2.6 },
          'player.one-counter': { municipality: 4.1, partners: 3.9 },
          'accountability.timely': { municipality: 4.0, partners: 3.8 },
          'goals.added-value': { municipality: 4.3, partners: 4.4 },
        },
        silent: [],
      },
      { name: (year) => `Tussenmeting ${year}`, from: -3, until: 25, views: null, silent: [] },
    ],
  },
  {
    // A hidden strength, and partners who are divided.
    coalition: 'Gezond en veilig opgroeien',
    task: 'Ieder kind krijgt op tijd de hulp die past, dicht bij huis.',
    people: 4,
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
      },
      {
        name: yearly,
        from: -49,
        until: -21,
        views: {
          'player.connects-parties': { municipality: 2.9, partners: 4.5 },
          'relations.trust': { municipality: 3.0, partners: 4.4 },
          'accountability.lean': { municipality: 3.2, partners: [1.4, 4.7] },
          'governance.no-legalism': { municipality: 3.4, partners: [2.0, 4.4] },
        },
        silent: [],
      },
    ],
  },
  {
    // Silence: a third of the partners has not answered yet, and their answers could change the picture.
    coalition: 'Levendige dorpen',
    task: 'In elk dorp een plek om elkaar te ontmoeten, gedragen door de inwoners zelf.',
    people: 4,
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
      },
      {
        name: yearly,
        from: -10,
        until: 18,
        views: {
          'player.works-with-initiators': { municipality: 4.3, partners: 3.6 },
          'contribution.letting-go': { municipality: 4.2, partners: 2.8 },
          'player.realises': { municipality: 3.5, partners: 3.4 },
        },
        silent: [3, 7, 9, 11],
      },
    ],
  },
];

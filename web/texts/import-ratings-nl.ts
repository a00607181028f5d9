import type { RatingColumn } from '../../survey/rating-file.ts';

/** The page for ratings that were collected elsewhere. */
export const importRatingsNl = {
  title: 'Eerdere antwoorden inlezen',
  lead: 'Hield u eerder zelf een evaluatie? Lees de beoordelingen in. Dan tellen die jaren mee.',
  columnsTitle: 'Zo ziet het bestand eruit',
  columnsLead:
    'Een CSV-bestand met op elke regel één beoordeling. Op de eerste regel staan de namen van deze zeven kolommen, in welke volgorde dan ook.',
  column: 'Kolom',
  meaning: 'Wat staat erin',
  columns: {
    wave: 'De meetronde. Een jaar (2024) of een datum (2024-09-01) komt in de goede volgorde te staan.',
    coalition: 'De naam van de coalitie. Kennen we die naam, dan komt de meetronde daarbij.',
    organisation: 'De naam van de organisatie die beoordeelde.',
    role: 'municipality voor de gemeente, partner voor een partner.',
    respondent: 'Wie het antwoord gaf: een nummer of code is genoeg.',
    criterion: 'Wat is beoordeeld. Een naam uit onze vragenlijst, of een eigen naam.',
    score: 'Een heel getal van 1 tot en met 5. Leeg betekent: kan ik niet beoordelen.',
  } satisfies Record<RatingColumn, string>,
  after:
    'Elke meetronde in het bestand wordt een gesloten meetronde. Klopt er iets niet, dan lezen we niets in en ziet u welke regels u moet verbeteren.',
  file: 'CSV-bestand kiezen',
  chosen: (name: string) => `Gekozen: ${name}`,
  missing: 'Kies eerst een bestand.',
  submit: 'Inlezen',
  busy: 'Bezig met inlezen …',
  doneTitle: 'De beoordelingen zijn ingelezen',
  done: (ratings: number, waves: number, coalitions: number) =>
    `${ratings} beoordelingen, ${waves === 1 ? '1 meetronde' : `${waves} meetrondes`}, ${coalitions === 1 ? '1 coalitie' : `${coalitions} coalities`}.`,
  toCoalitions: 'Naar de coalities',
};

export type ImportRatingsTexts = typeof importRatingsNl;

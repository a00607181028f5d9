import type { ImportedRatings } from '../actions/import-ratings.ts';
import { nl as audit } from './audit-nl.ts';
import { nl as refusal } from './refusal-nl.ts';
import { nl as reports } from './reports-nl.ts';

/** What the command line says; problems are in `survey/texts`. */
export const nl = {
  program: 'Samenspiegel beheren',
  language: 'taal van de berichten: nl of en',
  account: 'accounts van medewerkers',
  addAccount: 'maakt een account en toont het wachtwoord',
  resetAccount: 'geeft een nieuw wachtwoord, zet de extra code uit en logt overal uit',
  audit: 'toont het logboek, en of er iets in is veranderd',
  log: audit,
  refusal,
  reports,
  importRatings: 'leest beoordelingen uit een CSV-bestand in als gesloten meetrondes',
  waves: 'toont de meetrondes met hun nummer',
  results: 'maakt een bestand met de resultaten van een meetronde',
  wave: 'het nummer van de meetronde, zoals de opdracht waves het toont',
  resultFormat: 'soort bestand; answers geeft elk antwoord apart',
  out: 'waar het bestand komt, of - voor de standaarduitvoer',
  kept: (file: string) => `Bewaard: ${file}`,
  file: 'het bestand, of - voor de standaardinvoer',
  imported: ({ coalitions, waves, responses, ratings }: ImportedRatings) =>
    `Ingelezen: ${[
      ratings === 1 ? '1 beoordeling' : `${ratings} beoordelingen`,
      responses === 1 ? '1 antwoord' : `${responses} antwoorden`,
      waves === 1 ? '1 meetronde' : `${waves} meetrondes`,
      coalitions === 1 ? '1 coalitie' : `${coalitions} coalities`,
    ].join(', ')}.`,
  founded: (municipality: string) =>
    `Aangemaakt: ${municipality}. Maak nu een account, zodat iemand kan inloggen: npm run -s cli -- account add E-MAIL --name NAAM`,
  analyse: 'berekent alle cijfers bij een CSV-bestand met beoordelingen; een database is niet nodig',
  format: 'hoe de cijfers worden getoond',
  ungated: 'toont elk cijfer dat wiskundig bestaat, ook waar het te weinig antwoorden heeft om op te bouwen',
  attribution: 'organisation toont elke partner, confidential alleen wat niemand verraadt',
  unreadable: (file: string) =>
    `Het bestand ${file} kan niet worden gelezen. Controleer de naam en of u het mag lezen.`,
  email: 'het e-mailadres',
  name: 'de naam',
  password: (email: string, password: string) =>
    `Wachtwoord van ${email}: ${password}\nGeef het veilig door. Na het inloggen kan het worden gewijzigd bij “Mijn account”.`,
};

export type ApiTexts = typeof nl;

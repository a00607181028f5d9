import type { ReportStep } from '../contract/reports.ts';
import type { ArchiveFault } from '../render/report/check-archive.ts';

/** What files of a report are called, and what the command says of them. */
export const nl = {
  /** In letters that every system knows; `about`: the coalition in such letters, or nothing. */
  fileName: (year: number, number: number, about: string) =>
    ['jaarrapport', year, about, 'uitgave', number].filter((part) => part !== '').join('-'),
  command: 'maakt het jaarrapport van een gemeente of coalitie, en bewaart de bestanden',
  year: 'het jaar waarover het gaat',
  coalition: 'de naam van de coalitie; zonder gaat het over alle coalities',
  audience: 'voor wie: de raad, het college, de partners van één coalitie of iedereen',
  format: 'het soort bestand; zonder worden alle bestanden bewaard',
  out: 'de map waarin de bestanden komen',
  json: 'geeft één regel JSON op de standaarduitvoer',
  steps: {
    collect: 'cijfers verzamelen',
    write: 'tekst schrijven',
    draw: 'grafieken tekenen',
    html: 'webpagina maken',
    tables: 'tabellen maken',
    xlsx: 'werkblad maken',
    docx: 'tekstdocument maken',
    pdf: 'PDF maken',
    archive: 'archiefpakket maken',
  } satisfies Readonly<Record<ReportStep, string>>,
  waiting: 'wacht op zijn beurt',
  same: (number: number) => `Er is niets veranderd sinds uitgave ${number}. Dit is die uitgave.`,
  check: 'controleert of een archiefpakket nog is zoals het is gemaakt',
  archive: 'het archiefpakket (een zip-bestand)',
  sound: (file: string) => `${file} is nog precies zoals het is gemaakt.`,
  faults: {
    unreadable: () => 'dit is geen archiefpakket, of het is beschadigd.',
    unlisted: (name: string) => `de controlegetallen (${name}) ontbreken of zijn niet te lezen.`,
    changed: (name: string) => `${name} is veranderd nadat het pakket is gemaakt.`,
    missing: (name: string) => `${name} ontbreekt.`,
    extra: (name: string) => `${name} hoort niet in het pakket.`,
    'described-otherwise': (name: string) =>
      `het controlegetal van ${name} is niet dat van de beschrijving: iemand heeft de lijst met controlegetallen veranderd.`,
  } satisfies Readonly<Record<ArchiveFault['kind'], (name: string) => string>>,
};

export type ReportTexts = typeof nl;

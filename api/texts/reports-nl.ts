import type { ReportStep } from '../contract/reports.ts';

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
};

export type ReportTexts = typeof nl;

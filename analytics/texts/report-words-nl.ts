import type { ReportAudience, ReportPart } from '../../survey/report.ts';

const parts: Readonly<Record<ReportPart, string>> = {
  summary: 'Samenvatting',
  measured: 'Hoe er is gemeten en wie antwoordde',
  themes: 'De thema’s',
  gaps: 'Verschillen in beleving',
  coalitions: 'Per coalitie',
  ladder: 'De ladder van samenwerking',
  development: 'Ontwikkeling',
  promises: 'Afspraken',
  said: 'Wat gemeente en partners zeggen',
  method: 'Methode en kleine letters',
  tables: 'Tabellen',
};

const audiences: Readonly<Record<ReportAudience, string>> = {
  council: 'Voor de gemeenteraad',
  executive: 'Voor het college van burgemeester en wethouders',
  partners: 'Voor de partners van de coalitie',
  public: 'Voor iedereen',
};

/** Words of the paper itself. */
export const words = {
  title: (year: number) => `Evaluatie van de samenwerking in ${year}`,
  coalition: (name: string, municipality: string) => `Coalitie ${name}, ${municipality}`,
  parts,
  /** What the part about coalitions is called where there is one. */
  oneCoalition: 'De coalitie van dichtbij',
  audiences,
  edition: (number: number) => `Uitgave ${number}`,
  trial: 'Voorbeeld: dit is nog geen uitgave',
  madeOn: (day: string) => `Gemaakt op ${day}`,
  demo: 'Demo: alle cijfers, namen en teksten zijn verzonnen.',
  contents: 'Inhoud',
  skip: 'Naar de inhoud van het rapport',
  page: (page: number, pages: number) => `bladzijde ${page} van ${pages}`,
  chart: (number: number) => `Grafiek ${number}`,
  table: (number: number) => `Tabel ${number}`,
  figures: 'Cijfers bij deze grafiek',
  withheld: 'niet getoond',
  own: 'Toelichting van de coördinator',
  logo: 'Logo van de gemeente',
};

export type ReportPaperTexts = typeof words;

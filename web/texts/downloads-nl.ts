import type { ResultFormat } from '../../api/contract/paths.ts';

/** The results as files to keep, in plain words. */
export const nl = {
  title: 'Downloaden',
  lead: 'Alle cijfers van deze pagina als bestand. Wat hier niet wordt getoond, staat ook niet in een bestand.',
  formats: {
    xlsx: {
      name: 'Excel-werkmap',
      use: 'Om te lezen en zelf te sorteren. Met een blad per onderwerp en uitleg erbij.',
    },
    zip: {
      name: 'Datapakket',
      use: 'Om te bewaren of door te geven: alle cijfers, met een beschrijving en controlegetallen.',
    },
    csv: { name: 'CSV', use: 'Eén lange lijst van cijfers, voor Excel, R of SPSS.' },
    arrow: { name: 'Arrow', use: 'Dezelfde lijst, voor R, Python of Julia.' },
    parquet: { name: 'Parquet', use: 'Dezelfde lijst, klein, voor een archief of onderzoeker.' },
    json: { name: 'JSON', use: 'Voor een ander programma.' },
  } satisfies Record<ResultFormat, { readonly name: string; readonly use: string }>,
  answers: {
    name: 'Antwoorden, CSV',
    use: 'Elk antwoord op een regel, voor R of SPSS. Partners staan er met hun naam in, mensen van de gemeente zonder naam en zo dat hun antwoorden niet bij elkaar te zoeken zijn.',
  },
  noAnswers: 'Losse antwoorden zijn er niet: deze meetronde is vertrouwelijk.',
  more: 'Bestanden voor wie zelf rekent',
  label: (name: string, wave: string) => `${name} van ${wave} downloaden`,
};

import type { PromiseResult } from '../../analytics/facts/promise-outcome.ts';
import type { PromiseState } from '../../survey/promise.ts';
import type { ReportAudience } from '../../survey/report.ts';

/** What stands in the workbook and in the archive package of an annual report. */
export const nl = {
  sheets: {
    readMe: 'Lees mij',
    gaps: 'Verschillen',
    criteria: 'Criteria',
    response: 'Respons',
    development: 'Ontwikkeling',
    promises: 'Afspraken',
  },
  about: 'Dit is',
  sheetList: 'Bladen',
  heads: {
    coalition: 'Coalitie',
    wave: 'Meetronde',
    theme: 'Thema',
    about: 'Over',
    municipality: 'Gemeente',
    partners: 'Partners',
    gap: 'Verschil',
    promise: 'Afspraak',
    owner: 'Wie',
    dueOn: 'Uiterlijk',
    state: 'Stand',
    note: 'Wat ervan kwam',
    since: 'Na meetronde',
    subject: 'Verschil waar het over gaat',
    asked: 'Gevraagd in meetronde',
    result: 'Volgens de andere kant',
  },
  states: { open: 'open', done: 'gedaan, zegt wie het beloofde', dropped: 'vervallen' } satisfies Record<
    PromiseState,
    string
  >,
  results: { kept: 'nagekomen', partly: 'deels nagekomen', 'not-kept': 'niet nagekomen' } satisfies Record<
    PromiseResult,
    string
  >,
  archive: {
    audiences: {
      council: 'gemeenteraad',
      executive: 'college van burgemeester en wethouders',
      partners: 'partners van de coalitie',
      public: 'iedereen',
    } satisfies Record<ReportAudience, string>,
    unrestricted: 'Gemaakt voor iedereen',
    restricted: (audience: string) => `Gemaakt voor: ${audience}`,
    retention:
      'Hoe lang dit rapport bewaard moet blijven, bepaalt de gemeente met haar selectielijst. Vul de waardering en de bewaartermijn aan bij het opnemen in het archief.',
    description: (about: string, year: number) =>
      `Jaarrapport over de samenwerking in ${year}: ${about}. Met de cijfers waarop het rust.`,
    files: {
      pdf: 'Het rapport, om te lezen en te bewaren',
      html: 'Het rapport als pagina in een browser',
      csv: 'Alle cijfers als lange tabel',
      json: 'Alle cijfers en alle zinnen, voor programma’s',
      xlsx: 'De tabellen als werkmap',
    },
  },
};

export type ReportFileTexts = typeof nl;

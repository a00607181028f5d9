/** Words of the charts over several rounds. */
export const trendChart = {
  municipality: 'Gemeente',
  partners: 'Alle partners',
  samePartners: 'Dezelfde partners',
  newEdition: 'Nieuwe vragenlijst',
  from: (who: string, level: string, first: string, then: string, last: string) =>
    `${who} van ${level} (${first}) naar ${then} (${last})`,
  once: (who: string, level: string, wave: string) => `${who} ${level} (alleen ${wave})`,
  edition: (waves: string) => `Nieuwe vragenlijst bij ${waves}: vergelijk over die grens heen met zorg.`,
  moved: (higher: number, lower: number, total: number) =>
    `Het gemiddelde van alle partners is bij ${higher} van de ${total} onderwerpen hoger dan de eerste keer, en bij ${lower} lager.`,
  most: (title: string, from: string, to: string) => `Het meest veranderde “${title}”: van ${from} naar ${to}.`,
  single: 'Er is nog één meetronde met cijfers. Na de volgende ziet u hier wat verandert.',
  nothing: 'Er zijn nog geen cijfers over de jaren te tonen.',
  columns: { wave: 'Meetronde', subject: 'Onderwerp', edition: 'Vragenlijst' },
};

export type TrendChartTexts = typeof trendChart;

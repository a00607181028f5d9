/** Words of the charts over several waves. */
export const trendChart = {
  municipality: 'Gemeente',
  partners: 'Alle partners',
  samePartners: 'Dezelfde partners',
  newEdition: 'Nieuwe vragenlijst',
  from: (who: string, level: string, first: string, then: string, last: string) =>
    `${who} van ${level} (${first}) naar ${then} (${last})`,
  once: (who: string, level: string, wave: string) => `${who} ${level} (alleen ${wave})`,
  edition: (waves: string) => `Nieuwe vragenlijst bij ${waves}: vergelijk over die grens heen met zorg.`,
  moved: (higher: number, lower: number, total: number) => {
    const start = 'Het gemiddelde van alle partners is bij';
    if (higher === 0 && lower === 0) return `${start} geen enkel onderwerp anders dan de eerste keer.`;
    if (higher === 0)
      return `${start} ${lower} van de ${total} onderwerpen lager dan de eerste keer, en nergens hoger.`;
    const rest = lower === 0 ? 'nergens lager' : `bij ${lower} lager`;
    return `${start} ${higher} van de ${total} onderwerpen hoger dan de eerste keer, en ${rest}.`;
  },
  most: (title: string, from: string, to: string) => `Het meest veranderde “${title}”: van ${from} naar ${to}.`,
  single: 'Er is nog één meetronde met cijfers. Na de volgende ziet u hier wat verandert.',
  partnersOnce:
    'Van de partners is er van hoogstens één meetronde een cijfer. Wat er bij hen verandert, is daarom niet te zeggen.',
  nothing: 'Er zijn nog geen cijfers over de jaren te tonen.',
  columns: { wave: 'Meetronde', subject: 'Onderwerp', edition: 'Vragenlijst' },
};

export type TrendChartTexts = typeof trendChart;

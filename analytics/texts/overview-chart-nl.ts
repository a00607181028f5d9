/** Words of the chart that lays coalitions side by side. */
export const overviewChart = {
  title: 'Alle coalities naast elkaar',
  higher: 'Gemeente hoger',
  lower: 'Gemeente lager',
  close: 'Ongeveer gelijk',
  holds: 'Dicht: staat stevig of is zeker',
  loose: 'Open: niet zeker of kwetsbaar',
  sentence: (higher: number, lower: number, total: number) =>
    `Van de ${total} ${total === 1 ? 'coalitie' : 'coalities'} ${higher === 1 ? 'is er' : 'zijn er'} ${higher} met een thema waarbij de gemeente zichzelf duidelijk hoger ziet, en ${lower} waarbij zij zichzelf duidelijk lager ziet; geteld is alleen wat zeker is of stevig staat.`,
  none: (total: number) =>
    total === 1
      ? 'In de ene coalitie is er geen thema waarbij beide zeker of stevig een half punt of meer verschillen.'
      : `In geen van de ${total} coalities is er een thema waarbij beide zeker of stevig een half punt of meer verschillen.`,
  most: (theme: string, count: number) => `Het vaakst gaat het om “${theme}” (bij ${count}).`,
  nothing: 'Er is nog geen coalitie met een verschil dat te tonen is.',
  columns: { coalition: 'Coalitie', theme: 'Thema', gap: 'Verschil', meaning: 'Betekenis', certainty: 'Zekerheid' },
};

export type OverviewChartTexts = typeof overviewChart;

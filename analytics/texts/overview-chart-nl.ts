/** In how many coalitions the municipality clearly sees itself higher, and lower, on a theme. */
function sentence(higher: number, lower: number, total: number): string {
  const counted = 'Geteld is alleen wat zeker is of stevig staat.';
  const differ = 'thema waarbij gemeente en partners een half punt of meer verschillen';
  if (higher + lower === 0)
    return total === 1
      ? `In de ene coalitie is er geen ${differ}. ${counted}`
      : `In geen van de ${total} coalities is er een ${differ}. ${counted}`;
  const where = (count: number) => {
    if (total === 1) return 'In de ene coalitie';
    return count === total ? `In alle ${total} coalities` : `In ${count} van de ${total} coalities`;
  };
  const said = (count: number, side: string) =>
    `${where(count)} is er een thema waarbij de gemeente zichzelf een half punt of meer ${side} ziet dan de partners.`;
  return [higher > 0 && said(higher, 'hoger'), lower > 0 && said(lower, 'lager'), counted].filter(Boolean).join(' ');
}

/** Words of the chart that lays coalitions side by side. */
export const overviewChart = {
  title: 'Alle coalities naast elkaar',
  higher: 'Gemeente hoger',
  lower: 'Gemeente lager',
  close: 'Ongeveer gelijk',
  holds: 'Dicht: staat stevig of is zeker',
  loose: 'Open: niet zeker of kwetsbaar',
  sentence,
  most: (theme: string, count: number) => `Het vaakst gaat het om “${theme}” (bij ${count}).`,
  nothing: 'Er is nog geen coalitie met een verschil dat te tonen is.',
  columns: { coalition: 'Coalitie', theme: 'Thema', gap: 'Verschil', meaning: 'Betekenis', certainty: 'Zekerheid' },
};

export type OverviewChartTexts = typeof overviewChart;

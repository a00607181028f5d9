/** Words of the chart that lays two groups side by side. */
export const compareChart = {
  subject: 'Onderwerp',
  difference: 'Verschil',
  missing: 'geen verschil te berekenen',
  missingOf: (group: string) => `${group}: geen cijfer`,
  apart: (apart: number, total: number) =>
    `Bij ${apart} van de ${total} onderwerpen schelen zij een half punt of meer.`,
  alike: (total: number, isAll: boolean) => {
    if (total === 1) return 'Bij één onderwerp schelen zij minder dan een half punt.';
    return `Bij ${isAll ? 'alle ' : ''}${total} onderwerpen schelen zij minder dan een half punt.`;
  },
  /** After how they compare where that can be said. */
  uncompared: (count: number) =>
    count === 1
      ? 'Bij 1 ander onderwerp is geen verschil te berekenen.'
      : `Bij ${count} andere onderwerpen is geen verschil te berekenen.`,
  most: (title: string, sides: string) => `Het meest schelen zij bij “${title}”: ${sides}.`,
  nothing: 'Er is niets te vergelijken: er is geen onderwerp waarvan beide een cijfer hebben.',
};

export type CompareChartTexts = typeof compareChart;

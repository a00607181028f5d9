/** Words of the chart that lays two groups side by side. */
export const compareChart = {
  subject: 'Onderwerp',
  difference: 'Verschil',
  missing: 'geen verschil te berekenen',
  missingOf: (group: string) => `geen cijfer van ${group}`,
  apart: (apart: number, total: number) =>
    `Bij ${apart} van de ${total} onderwerpen schelen zij een half punt of meer.`,
  alike: (total: number) =>
    total === 1
      ? 'Bij het ene onderwerp schelen zij minder dan een half punt.'
      : `Bij alle ${total} onderwerpen schelen zij minder dan een half punt.`,
  most: (title: string, sides: string) => `Het meest schelen zij bij “${title}”: ${sides}.`,
  nothing: 'Er is niets te vergelijken: er is geen onderwerp waarvan beide een cijfer hebben.',
};

export type CompareChartTexts = typeof compareChart;

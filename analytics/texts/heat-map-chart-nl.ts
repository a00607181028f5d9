export type HeatMapFacts = {
  readonly organisations: number;
  readonly criteria: number;
  /** Cells with a figure, and of those how many lie half a point or more below and above the municipality's own score. */
  readonly cells: number;
  readonly below: number;
  readonly above: number;
  /** The organisation whose view lies furthest from the municipality's on average, with how far. */
  readonly furthest: { readonly name: string; readonly mean: string } | null;
};

function sentence({ cells, below, above, furthest }: HeatMapFacts): string {
  if (cells === 0)
    return 'Er is niets te tonen: daarvoor zijn scores nodig van de gemeente én van een partner die getoond mag worden.';
  const first = `${cells} ${cells === 1 ? 'vergelijking' : 'vergelijkingen'} van een partner met de gemeente: bij ${below} oordeelt de partner een half punt of meer lager dan de gemeente over zichzelf, bij ${above} een half punt of meer hoger.`;
  return furthest === null
    ? first
    : `${first} Het verst van de gemeente staat ${furthest.name}: gemiddeld ${furthest.mean}.`;
}

/** The chart of organisations by criteria. */
export const heatMapChart = {
  title: 'Hoe elke partner oordeelt, naast de gemeente zelf',
  lead: 'Score van de partner min de eigen score van de gemeente',
  lower: 'partner lager',
  higher: 'partner hoger',
  noScore: 'geen score',
  cannotJudge: 'kan ik niet beoordelen',
  withheld: 'niet getoond',
  noOwnScore: 'De gemeente gaf hier geen score.',
  bounds: { atLeast: (figure: string) => `≥ ${figure}`, atMost: (figure: string) => `≤ ${figure}` },
  n: (n: number) => `n = ${n}`,
  numbers: 'De nummers staan voor',
  sentence,
};

export type HeatMapChartTexts = typeof heatMapChart;

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

function comparisons(cells: number, below: number, above: number): string {
  const half = 'een half punt of meer';
  if (cells === 1) {
    const side = below + above === 0 ? 'ongeveer zoals' : `${half} ${below > 0 ? 'lager' : 'hoger'} dan`;
    return `Er is één vergelijking te tonen: de partner oordeelt ${side} de gemeente over zichzelf.`;
  }
  const all = `${cells} vergelijkingen van een partner met de gemeente`;
  if (below + above === 0) return `${all}: nergens verschillen zij ${half}.`;
  return `${all}: bij ${below || 'geen'} oordeelt de partner ${half} lager dan de gemeente over zichzelf, bij ${above || 'geen'} ${half} hoger.`;
}

function sentence({ cells, below, above, furthest }: HeatMapFacts): string {
  if (cells === 0)
    return 'Er is niets te tonen: daarvoor zijn scores nodig van de gemeente én van een partner die getoond mag worden.';
  const first = comparisons(cells, below, above);
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

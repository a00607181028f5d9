import type { HeatMapChartTexts, HeatMapFacts } from './heat-map-chart-nl.ts';

function comparisons(cells: number, below: number, above: number): string {
  const half = 'half a point or more';
  if (cells === 1) {
    const side = below + above === 0 ? 'about as' : `${half} ${below > 0 ? 'lower' : 'higher'} than`;
    return `There is one comparison to show: the partner judges ${side} the municipality judges itself.`;
  }
  const all = `${cells} comparisons of a partner with the municipality`;
  if (below + above === 0) return `${all}: nowhere do they differ by ${half}.`;
  return `${all}: on ${below || 'none'} the partner judges ${half} lower than the municipality judges itself, on ${above || 'none'} ${half} higher.`;
}

function sentence({ cells, below, above, furthest }: HeatMapFacts): string {
  if (cells === 0)
    return 'There is nothing to show: that takes scores of the municipality and of a partner that may be shown.';
  const first = comparisons(cells, below, above);
  return furthest === null
    ? first
    : `${first} Furthest from the municipality is ${furthest.name}: ${furthest.mean} on average.`;
}

export const heatMapChart: HeatMapChartTexts = {
  title: 'How each partner judges, beside the municipality itself',
  lead: 'Score of the partner minus the municipality’s own score',
  lower: 'partner lower',
  higher: 'partner higher',
  noScore: 'no score',
  cannotJudge: 'I cannot judge this',
  withheld: 'not shown',
  noOwnScore: 'The municipality gave no score here.',
  bounds: { atLeast: (figure) => `≥ ${figure}`, atMost: (figure) => `≤ ${figure}` },
  n: (n) => `n = ${n}`,
  numbers: 'The numbers stand for',
  sentence,
};

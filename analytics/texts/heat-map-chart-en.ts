import type { HeatMapChartTexts, HeatMapFacts } from './heat-map-chart-nl.ts';

function sentence({ cells, below, above, furthest }: HeatMapFacts): string {
  if (cells === 0)
    return 'There is nothing to show: that takes scores of the municipality and of a partner that may be shown.';
  const first = `${cells} ${cells === 1 ? 'comparison' : 'comparisons'} of a partner with the municipality: on ${below} the partner judges half a point or more lower than the municipality judges itself, on ${above} half a point or more higher.`;
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

import type { GapChartTexts } from './gap-chart-nl.ts';

export const gapChart: GapChartTexts = {
  title: {
    municipality: {
      theme: 'Gaps by theme: about the municipality',
      criterion: 'Gaps by criterion: about the municipality',
    },
    coalition: { theme: 'Gaps by theme: about the coalition', criterion: 'Gaps by criterion: about the coalition' },
  },
  municipality: 'Municipality',
  partners: 'Partners together',
  organisation: 'One partner',
  margin: 'Margin: if the square lies in it, the gap is not certain',
  prediction: 'Prediction: what the municipality expected of the partners',
  band: 'Partners: somewhere between these ends',
  bandMean: 'Mean: somewhere between these ends',
  scale: 'Mean score, from 1 (strongly disagree) to 5 (strongly agree)',
  scaleShort: 'Score from 1 (disagree) to 5 (agree)',
  answers: (municipality, partners) => `n = ${municipality} and ${partners ?? '–'}`,
  noGap: 'no gap to compute',
  unjudged: 'most partners cannot judge this',
  saysGap: (level, gap, meaning) => `${level}. Gap ${gap}: ${meaning}`,
  saysPrediction: 'Prediction by the municipality',
};

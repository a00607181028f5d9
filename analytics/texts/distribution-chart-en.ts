import type { DistributionChartTexts, DistributionFacts } from './distribution-chart-nl.ts';

const scores: readonly string[] = [
  'strongly disagree',
  'disagree',
  'neither agree nor disagree',
  'agree',
  'strongly agree',
];

function sentence({ told, untold, agreed, disagreed }: DistributionFacts): string {
  if (told === 0 && untold === 0) return 'There are no answers to divide yet.';
  if (told === 0) return 'How often partners gave which score is not shown: there are too few answers for that.';
  const first = 'How often each score was given: disagreement to the left of the middle, agreement to the right.';
  const most = agreed === null ? '' : ` Partners agree most often with “${agreed}”.`;
  const least = disagreed === null ? '' : ` They disagree most often with “${disagreed}”.`;
  const rest =
    untold === 0
      ? ''
      : ` On ${untold} ${untold === 1 ? 'criterion' : 'criteria'} the answers of partners are not shown.`;
  return `${first}${most}${least}${rest}`;
}

export const distributionChart: DistributionChartTexts = {
  title: 'How the answers are spread',
  titleOne: (criterion) => `The answers to “${criterion}”`,
  scores,
  score: (score) => `${score} = ${scores[score - 1] ?? ''}`,
  cannotJudge: 'I cannot judge this',
  cannotJudgeShort: 'I cannot judge this',
  withheldSpread: 'spread not shown: too few answers',
  withheld: 'not shown: too few answers',
  partnersWithheld: 'The answers of partners are not shown.',
  noScore: 'no score',
  municipality: 'Municipality',
  partners: 'Partners',
  oneAnswer: 'One circle is one answer.',
  means: {
    municipality: 'Mean of the municipality',
    partners: 'Mean of the partners together',
    organisation: 'Mean of one partner',
  },
  meanOf: (mean) => `${mean} on average`,
  n: (n) => `n = ${n ?? '–'}`,
  times: (count, words) => `${count === 1 ? '1 time' : `${count} times`} ${words}`,
  sentence,
  sentenceOne: (n, municipality, partners, parties) =>
    n === 0
      ? 'There are no answers to this criterion yet.'
      : `Municipality ${municipality}, partners together ${partners}. Of ${parties} ${parties === 1 ? 'partner' : 'partners'} the answer can be seen apart.`,
};

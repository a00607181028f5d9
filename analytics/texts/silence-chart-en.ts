import type { SilenceChartTexts } from './silence-chart-nl.ts';

function among(count: number, total: number): string {
  if (total === 1) return 'On the one theme';
  return count === total ? `On all ${total} themes` : `On ${count} of the ${total} themes`;
}

export const silenceChart: SilenceChartTexts = {
  title: 'What can answers change that are not there?',
  now: 'Gap now',
  range: 'How far it can move',
  bound: 'Half a point: from there on the gap is clear',
  axis: 'Municipality minus partners, in points',
  verdict: (gap, meaning) => `now ${gap}: ${meaning}`,
  reach: (low, high) => `can be from ${low} to ${high}`,
  one: 'one answer can already change this',
  together: 'only together can they change this',
  stays: 'this stays so, whatever they answer',
  sentenceOne: (count, total, names) => `${among(count, total)} one answer of ${names} can already change the picture.`,
  sentenceTogether: (count, total) =>
    `${among(count, total)} the picture can change only if all partners that did not answer do so together.`,
  sentenceStays: 'Whatever partners that did not answer would say: on no theme does the picture change.',
  or: (names, last) => `${names} or ${last}`,
  nothing: 'Nothing can move: no partner is known that did not answer.',
  columns: {
    theme: 'Theme',
    now: 'Gap now',
    low: 'Lowest possible',
    high: 'Highest possible',
    meaning: 'What it can do',
    who: 'Who',
  },
};

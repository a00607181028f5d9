import type { SilenceChartTexts } from './silence-chart-nl.ts';

export const silenceChart: SilenceChartTexts = {
  title: 'What can answers that are still to come change?',
  now: 'Gap now',
  range: 'How far it can still move',
  bound: 'Half a point: from there on the gap is clear',
  axis: 'Municipality minus partners, in points',
  verdict: (gap, meaning) => `now ${gap}: ${meaning}`,
  reach: (low, high) => `can still be from ${low} to ${high}`,
  one: 'one answer can already change this',
  together: 'only together can they change this',
  stays: 'this stays so, whatever they answer',
  sentenceOne: (count, total, names) =>
    `On ${count} of the ${total} themes one answer of ${names} can already change the picture. It makes sense to remind them.`,
  sentenceTogether: (count, total) =>
    `On ${count} of the ${total} themes the picture can still change, but only if partners that have not answered yet do so together.`,
  sentenceStays: 'Whatever partners that have not answered yet will say: on no theme does the picture change.',
  or: (names, last) => `${names} or ${last}`,
  nothing: 'Nothing can still move: no partner is known that has not answered yet.',
  columns: {
    theme: 'Theme',
    now: 'Gap now',
    low: 'Lowest possible',
    high: 'Highest possible',
    meaning: 'What it can do',
    who: 'Who',
  },
};

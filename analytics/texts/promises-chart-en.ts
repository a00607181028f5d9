import type { PromisesChartTexts } from './promises-chart-nl.ts';

export const promisesChart: PromisesChartTexts = {
  title: 'Were earlier promises kept?',
  verdicts: {
    kept: 'Kept',
    partly: 'Partly kept',
    'not-kept': 'Not kept',
    'cannot-judge': 'Cannot judge',
  },
  self: 'Owner',
  municipality: 'Municipality',
  partners: 'Partners',
  promise: (owner, words) => `${owner}: “${words}”`,
  due: (day, since) => `By ${day}, promised after ${since}`,
  results: {
    municipality: {
      kept: 'The municipality says: kept',
      partly: 'The municipality says: partly kept',
      'not-kept': 'The municipality says: not kept',
    },
    partners: {
      kept: 'The partners say: kept',
      partly: 'The partners say: partly kept',
      'not-kept': 'The partners say: not kept',
    },
  },
  unknown: 'The other side could not judge',
  untold: 'What the partners say is not shown',
  nobody: 'no answer',
  says: (promise, party, verdict, count, total) => `${promise}, ${party}: ${verdict} ${count} of ${total}`,
  sentence: (told) => {
    const all = told.kept + told.partly + told['not-kept'];
    const what = all === 1 ? 'The other side judged one promise' : `The other side judged ${all} promises`;
    return `${what}: ${told.kept} kept, ${told.partly} partly kept, ${told['not-kept']} not kept.`;
  },
  kinder: (count) =>
    count === 1
      ? 'On one of these, who promised it is more positive than the other side.'
      : `On ${count} of these, who promised it is more positive than the other side.`,
  unjudged: (count) =>
    count === 1
      ? 'Of one promise the other side could not judge.'
      : `Of ${count} promises the other side could not judge.`,
  withheld: (count) =>
    count === 1
      ? 'Of one promise it is not shown what the partners say: otherwise it would show what one person answered.'
      : `Of ${count} promises it is not shown what the partners say: otherwise it would show what one person answered.`,
  nothing: 'It cannot be said whether promises were kept: there are no answers to show.',
  columns: { promise: 'Promise', since: 'Promised after', party: 'Who judges' },
};

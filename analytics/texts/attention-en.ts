import type { nl } from './attention-nl.ts';
import { about } from './findings-en.ts';
import type { RowWords } from './findings-nl.ts';

const sidesOf = ({ subject }: RowWords) =>
  subject === 'municipality' ? 'the municipality itself' : 'the municipality';

export const en: typeof nl = {
  'no-wave': 'There is no wave in this year.',
  'no-answers': 'Nobody has answered.',
  higher: (row) => `On ${about(row)} partners are less positive than ${sidesOf(row)}. That is more than chance.`,
  lower: (row) => `On ${about(row)} partners are more positive than ${sidesOf(row)}. That is more than chance.`,
  divided: (row) => `The partners are divided on ${about(row)}. That is more than chance.`,
  worse: (row) =>
    `On ${about(row)} the same partners are less positive than the time before. That is more than chance.`,
  'low-response': (given, asked) =>
    `Fewer than half of the partners answered: ${given} of ${asked}. The picture of all partners may be different.`,
  'cannot-judge': (criteria, of) =>
    `On ${criteria} of the ${of} points about the municipality most partners say: I cannot judge this.`,
};

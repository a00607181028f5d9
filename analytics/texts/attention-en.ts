import type { nl } from './attention-nl.ts';

export const en: typeof nl = {
  'no-wave': 'There is no wave in this year.',
  'no-answers': 'Nobody has answered.',
  'blind-spot': (themes) =>
    `On ${themes} partners are clearly less positive than the municipality itself. That picture is firm.`,
  divided: (themes) => `On ${themes} partners differ among themselves.`,
  worse: (themes) => `On ${themes} the same partners are clearly less positive than the time before.`,
  'low-response': (given, asked) =>
    `Fewer than half of the partners answered: ${given} of ${asked}. The picture of all partners may be different.`,
  'cannot-judge': (criteria, of) =>
    `On ${criteria} of the ${of} points about the municipality most partners say: I cannot judge this.`,
};

import type { AskedPromisesTexts } from './asked-promises-nl.ts';

export const en: AskedPromisesTexts = {
  title: 'Questions about earlier promises',
  draft: (count) =>
    count === 0
      ? 'If you open this wave now, it does not ask about earlier promises.'
      : count === 1
        ? 'If you open this wave now, it also asks about one earlier promise. Its words are fixed once you open.'
        : `If you open this wave now, it also asks about ${count} earlier promises. Their words are fixed once you open.`,
  asked: (count) =>
    count === 1
      ? 'This wave also asks about one earlier promise, in the words of when it opened.'
      : `This wave also asks about ${count} earlier promises, in the words of when it opened.`,
  later: (count) =>
    count === 1
      ? 'There is also one promise that comes later: its last day is only after this wave.'
      : `There are also ${count} promises that come later: their last day is only after this wave.`,
  who: {
    organisation:
      'What the municipality promised is judged by the partners and by the municipality itself. What a partner promised is judged by the municipality and by that partner. Who does not know chooses “I cannot judge this”.',
    confidential:
      'What the municipality promised is judged by the partners and by the municipality itself. What a partner promised is judged by the municipality alone: otherwise the questionnaire would show who filled it in.',
  },
  rest: 'It does not ask about what was kept already, or what was dropped.',
  promise: (owner, words) => `${owner}: “${words}”`,
  due: (day, since) => `By ${day}, promised after ${since}.`,
  toPromises: 'All promises of this coalition',
};

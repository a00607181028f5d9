import type { SharesChartTexts } from './shares-chart-nl.ts';

export const sharesChart: SharesChartTexts = {
  title: 'Who brings in which share?',
  own: 'What the organisation says itself',
  others: 'What the others say',
  axis: 'Share of the whole effort, in per cent',
  ownShare: (share) => `itself ${share}`,
  othersShare: (share) => `the others ${share}`,
  ownMissing: 'did not say itself',
  othersMissing: 'the others did not say',
  voices: (others) => `${others} other ${others === 1 ? 'organisation' : 'organisations'}`,
  more: (points) => `says ${points} ${points === 1 ? 'point' : 'points'} more itself`,
  less: (points) => `says ${points} ${points === 1 ? 'point' : 'points'} less itself`,
  close: 'about the same',
  unknown: 'cannot be compared',
  claimMore: (count, who) =>
    count === 1
      ? `One organisation claims a larger share than the others give it: ${who}.`
      : `${count} organisations claim a larger share than the others give them: ${who}.`,
  claimLess: (count, who) =>
    count === 1
      ? `One organisation claims a smaller share than the others give it: ${who}.`
      : `${count} organisations claim a smaller share than the others give them: ${who}.`,
  example: (name, own, others) => `${name} (itself ${own}, the others ${others})`,
  rest: (count) => `${count} more`,
  alike: 'No organisation claims a share that is 5 points or more away from what the others give it.',
  nothing: 'It cannot be said who brings in which share: there are no answers to show.',
  columns: { own: 'Says itself', others: 'The others say', difference: 'Difference', voices: 'Other organisations' },
};

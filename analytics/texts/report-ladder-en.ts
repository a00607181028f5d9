import type { ReportLadderTexts } from './report-ladder-nl.ts';

const at = (count: number) => (count === 1 ? '1 coalition' : `${count} coalitions`);

const all = (count: number) =>
  count === 1 ? 'the one coalition' : count === 2 ? 'both coalitions' : `all ${at(count)}`;

export const ladder: ReportLadderTexts = {
  explanation:
    'On a ladder of five steps municipality and partners say where their collaboration stands now and where it should be. The top step comes from the Samenwerkingswijzer; the other steps were named by us or by the municipality.',
  steps: (steps) => `The steps: ${steps}.`,
  none: 'There are no answers about the ladder to show.',
  higher: (count, total) => {
    const wish = 'want to stand half a step or more higher than now.';
    if (count > 0)
      return `In ${count === total ? all(total) : `${count} of the ${at(total)}`} of which it is known, the partners together ${wish}`;
    return total === 1
      ? `In the one coalition of which it is known, the partners together do not ${wish}`
      : `In none of the ${at(total)} of which it is known do the partners together ${wish}`;
  },
  table: 'Where the collaboration stands, and where it should be',
  columns: {
    coalition: 'Coalition',
    ownNow: 'Municipality, now',
    ownWanted: 'Municipality, wanted',
    partnersNow: 'Partners, now',
    partnersWanted: 'Partners, wanted',
  },
  chart: (coalition) => `The ladder: ${coalition}`,
};

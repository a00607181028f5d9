import type { CompareChartTexts } from './compare-chart-nl.ts';

export const compareChart: CompareChartTexts = {
  subject: 'Subject',
  difference: 'Difference',
  missing: 'no difference to compute',
  missingOf: (group) => `${group}: no figure`,
  apart: (apart, total) => `On ${apart} of the ${total} subjects they are half a point or more apart.`,
  alike: (total, isAll) => {
    if (total === 1) return 'On one subject they are less than half a point apart.';
    return `On ${isAll ? 'all ' : ''}${total} subjects they are less than half a point apart.`;
  },
  uncompared: (count) =>
    count === 1
      ? 'On 1 other subject there is no difference to compute.'
      : `On ${count} other subjects there is no difference to compute.`,
  most: (title, sides) => `They are furthest apart on “${title}”: ${sides}.`,
  nothing: 'There is nothing to compare: on no subject do both have a figure.',
};

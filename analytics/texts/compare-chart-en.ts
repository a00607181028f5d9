import type { CompareChartTexts } from './compare-chart-nl.ts';

export const compareChart: CompareChartTexts = {
  subject: 'Subject',
  difference: 'Difference',
  missing: 'no difference to compute',
  missingOf: (group) => `no figure of ${group}`,
  apart: (apart, total) => `On ${apart} of the ${total} subjects they are half a point or more apart.`,
  alike: (total) =>
    total === 1
      ? 'On the one subject they are less than half a point apart.'
      : `On all ${total} subjects they are less than half a point apart.`,
  most: (title, sides) => `They are furthest apart on “${title}”: ${sides}.`,
  nothing: 'There is nothing to compare: on no subject do both have a figure.',
};

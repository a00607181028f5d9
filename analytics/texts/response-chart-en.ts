import type { ResponseChartTexts } from './response-chart-nl.ts';

export const responseChart: ResponseChartTexts = {
  title: 'Response',
  submitted: 'Submitted',
  started: 'Started',
  notStarted: 'Not started',
  columns: { invited: 'Asked', started: 'Started', submitted: 'Submitted', missing: 'Not submitted yet' },
  sentence: (submitted, invited, rate) => `${submitted} of the ${invited} requested answers are in (${rate}).`,
  nobody: 'Nobody has been invited yet.',
  nobodyHere: 'nobody invited yet',
  says: (name, submitted, started, invited) =>
    `${name}: ${submitted} of ${invited} submitted${started === 0 ? '' : `, ${started} started`}`,
  of: (submitted, invited) => `${submitted} of ${invited}`,
};

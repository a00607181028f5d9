import type { TrendChartTexts } from './trend-chart-nl.ts';

export const trendChart: TrendChartTexts = {
  municipality: 'Municipality',
  partners: 'All partners',
  samePartners: 'The same partners',
  newEdition: 'New questionnaire',
  from: (who, level, first, then, last) => `${who} from ${level} (${first}) to ${then} (${last})`,
  once: (who, level, wave) => `${who} ${level} (${wave} only)`,
  edition: (waves) => `New questionnaire at ${waves}: compare across that line with care.`,
  moved: (higher, lower, total) =>
    `The mean of all partners is higher than the first time on ${higher} of the ${total} subjects, and lower on ${lower}.`,
  most: (title, from, to) => `“${title}” changed most: from ${from} to ${to}.`,
  single: 'There is one round with figures so far. After the next one you will see here what changes.',
  nothing: 'There are no figures over the years to show yet.',
  columns: { wave: 'Round', subject: 'Subject', edition: 'Questionnaire' },
};

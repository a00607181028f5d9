import type { TrendChartTexts } from './trend-chart-nl.ts';

export const trendChart: TrendChartTexts = {
  municipality: 'Municipality',
  partners: 'All partners',
  samePartners: 'The same partners',
  newEdition: 'New questionnaire',
  from: (who, level, first, then, last) => `${who} from ${level} (${first}) to ${then} (${last})`,
  once: (who, level, wave) => `${who} ${level} (${wave} only)`,
  edition: (waves) => `New questionnaire at ${waves}: compare across that line with care.`,
  moved: (higher, lower, total) => {
    const start = 'The mean of all partners is';
    if (higher === 0 && lower === 0) return `${start} the same as the first time on every subject.`;
    if (higher === 0)
      return `${start} lower than the first time on ${lower} of the ${total} subjects, and higher on none.`;
    const rest = lower === 0 ? 'lower on none' : `lower on ${lower}`;
    return `${start} higher than the first time on ${higher} of the ${total} subjects, and ${rest}.`;
  },
  most: (title, from, to) => `“${title}” changed most: from ${from} to ${to}.`,
  single: 'There is one wave with figures so far. After the next one you will see here what changes.',
  partnersOnce: 'Of the partners at most one wave has a figure. So what changes among them cannot be said.',
  nothing: 'There are no figures over the years to show yet.',
  columns: { wave: 'Wave', subject: 'Subject', edition: 'Questionnaire' },
};

import type { ReportTablesTexts } from './report-tables-nl.ts';

export const tables: ReportTablesTexts = {
  explanation:
    'All themes and criteria, coalition by coalition. The gap is municipality minus partners. How many answers are below it stands behind it.',
  table: (coalition) => `All figures: ${coalition}`,
  columns: { subject: 'Subject' },
  theme: (title) => `Theme: ${title}`,
  none: 'There are no figures to put in a table.',
};

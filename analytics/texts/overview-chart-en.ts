import type { OverviewChartTexts } from './overview-chart-nl.ts';

export const overviewChart: OverviewChartTexts = {
  title: 'All coalitions side by side',
  higher: 'Municipality higher',
  lower: 'Municipality lower',
  close: 'About the same',
  holds: 'Solid: firm or sure',
  loose: 'Open: not sure or fragile',
  sentence: (higher, lower, total) =>
    `Of the ${total} ${total === 1 ? 'coalition' : 'coalitions'}, ${higher} ${higher === 1 ? 'has' : 'have'} a theme on which the municipality clearly sees itself higher, and ${lower} one on which it clearly sees itself lower; counted is only what is sure or firm.`,
  none: (total) =>
    total === 1
      ? 'In the one coalition there is no theme on which both surely or firmly differ by half a point or more.'
      : `In none of the ${total} coalitions is there a theme on which both surely or firmly differ by half a point or more.`,
  most: (theme, count) => `Most often it is about “${theme}” (in ${count}).`,
  nothing: 'There is no coalition yet with a gap that can be shown.',
  columns: { coalition: 'Coalition', theme: 'Theme', gap: 'Gap', meaning: 'Meaning', certainty: 'Certainty' },
};

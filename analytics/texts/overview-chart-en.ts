import type { OverviewChartTexts } from './overview-chart-nl.ts';

function sentence(higher: number, lower: number, total: number): string {
  const counted = 'Counted is only what is sure or firm.';
  const differ = 'theme on which municipality and partners differ by half a point or more';
  if (higher + lower === 0)
    return total === 1
      ? `In the one coalition there is no ${differ}. ${counted}`
      : `In none of the ${total} coalitions is there a ${differ}. ${counted}`;
  const where = (count: number) => {
    if (total === 1) return 'In the one coalition';
    return count === total ? `In all ${total} coalitions` : `In ${count} of the ${total} coalitions`;
  };
  const said = (count: number, side: string) =>
    `${where(count)} there is a theme on which the municipality sees itself half a point or more ${side} than the partners do.`;
  return [higher > 0 && said(higher, 'higher'), lower > 0 && said(lower, 'lower'), counted].filter(Boolean).join(' ');
}

export const overviewChart: OverviewChartTexts = {
  title: 'All coalitions side by side',
  higher: 'Municipality higher',
  lower: 'Municipality lower',
  close: 'About the same',
  holds: 'Solid: firm or sure',
  loose: 'Open: not sure or fragile',
  sentence,
  most: (theme, count) => `Most often it is about “${theme}” (in ${count}).`,
  nothing: 'There is no coalition yet with a gap that can be shown.',
  columns: { coalition: 'Coalition', theme: 'Theme', gap: 'Gap', meaning: 'Meaning', certainty: 'Certainty' },
};

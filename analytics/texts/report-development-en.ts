import type { ReportDevelopmentTexts } from './report-development-nl.ts';

const at = (count: number) => (count === 1 ? '1 coalition' : `${count} coalitions`);

export const development: ReportDevelopmentTexts = {
  first: 'This is the first wave: nothing can be said of development yet.',
  none: 'There is no coalition yet with two waves to compare.',
  compared: (count, total) =>
    count === total
      ? `Of all ${at(total)} there is an earlier wave.`
      : `Of ${count} of the ${at(total)} there is an earlier wave to compare with.`,
  explanation:
    'A change of all partners can also come from other partners taking part. Therefore the partners that gave a score both times stand apart beside it.',
  trend: (name) => `The themes through the years: ${name}`,
  change: 'Change since the time before',
  moves: (joined, left) => {
    if (joined === null || left === null) return 'Who joined and who left is not shown.';
    if (joined === 0 && left === 0) return 'The same partners answered as the time before.';
    const came = joined === 0 ? 'No partner joined' : `${joined === 1 ? '1 partner' : `${joined} partners`} joined`;
    const went = left === 0 ? 'none left' : `${left} left`;
    return `${came} and ${went}.`;
  },
  table: 'Changes of half a point or more: themes, and criteria on which it is more than chance',
  nothing: 'On no theme did a figure change by half a point or more.',
  themes: (coalition) => `Changes by theme: ${coalition}`,
  unknown: 'Of no theme can it be said whether it changed.',
  chance: 'A change may be chance. Which ones are more than chance stands in the summary and coalition by coalition.',
  columns: {
    coalition: 'Coalition',
    theme: 'Subject',
    since: 'Since',
    municipality: 'Municipality',
    same: 'Same partners',
    organisations: 'How many of them',
    all: 'All partners',
    gap: 'Gap',
  },
};

import type { ReportCoalitionsTexts } from './report-coalitions-nl.ts';

export const coalitions: ReportCoalitionsTexts = {
  task: (task) => `Task: ${task}`,
  wave: (name, closed) => `Wave “${name}”, open until ${closed}.`,
  findings: 'What stands out',
  largest: 'The largest gaps by criterion',
  themes: (coalition) => `Themes: ${coalition}`,
  criteria: (coalition) => `Criteria with a gap of half a point or more: ${coalition}`,
  importance: 'What is important',
  contribution: 'Who brings what, and what may be lighter or heavier',
  readings: 'What municipality and partners read in it',
  municipality: (text) => `The municipality reads in it: ${text}`,
  partners: (text) => `The partners read in it: ${text}`,
  agreed: (text) => `Agreed reading: ${text}`,
  agreedOnly: 'Municipality and partners agree on the reading.',
  disagreed: (text) => `Recorded disagreement: ${text}`,
  disagreedOnly: 'Municipality and partners keep seeing this differently.',
  open: 'There is no agreed reading yet.',
  levels: ({ municipality, partners, gap, class: meaning, certainty, hasGap, isTold }) => {
    const levels = `Municipality ${municipality}, partners ${partners}.`;
    if (!hasGap) return levels;
    return `${levels} Gap ${gap}: ${meaning}${isTold ? ` (${certainty})` : ''}.`;
  },
  notShown: 'The gap itself is not shown.',
  reply: (organisation, stance) => {
    const who = organisation ?? 'A partner';
    return stance === 'recognised' ? `${who}: we recognise this.` : `${who}: we see this differently.`;
  },
  replySaid: (organisation, stance, text) => {
    const who = organisation ?? 'A partner';
    return stance === 'recognised'
      ? `${who}: we recognise this. “${text}”`
      : `${who}: we see this differently. “${text}”`;
  },
  none: 'There is no coalition to tell of.',
};

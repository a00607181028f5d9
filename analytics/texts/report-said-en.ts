import type { ReportSaidTexts } from './report-said-nl.ts';

export const said: ReportSaidTexts = {
  explanation:
    'Respondents wrote this themselves. A remark does not say what everybody thinks. It is meant to open a conversation.',
  municipality: 'Somebody of the municipality',
  partner: 'A partner',
  open: 'Open questions',
  none: 'There are no remarks that may be in this report.',
  withheld: (coalition) => `The remarks on ${coalition} are not shown: too few people wrote something.`,
  withheldOne: 'The remarks are not shown: too few people wrote something.',
  redacted: (who) => `${who} (changed by the coordinator)`,
  leftOut: (count) =>
    count === 1 ? '1 remark was left out by the coordinator.' : `${count} remarks were left out by the coordinator.`,
  more: (count) =>
    count === 1
      ? '1 more remark stands with the results of the coalition.'
      : `${count} more remarks stand with the results of the coalition.`,
};

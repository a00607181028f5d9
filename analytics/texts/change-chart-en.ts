import type { ChangeChartTexts, ChangeFacts } from './change-chart-nl.ts';

function margins({ above, below, beside, total }: ChangeFacts): string {
  if (total === 0)
    return 'You see how the same partners judged then and now. There is no margin: how sure a change is cannot be said.';
  if (beside === 0)
    return total === 1
      ? 'The margin of the same partners runs around 0: their change may be chance.'
      : `On none of the ${total} subjects does the margin of the same partners lie wholly beside 0: every change may be chance.`;
  const where = beside === total ? `all ${total}` : `${beside} of the ${total}`;
  const first =
    total === 1
      ? 'The margin of the same partners lies wholly beside 0'
      : `On ${where} subjects the margin of the same partners lies wholly beside 0`;
  const which = [above && `higher than then on ${above}`, below && `lower than then on ${below}`].filter(Boolean);
  const chance =
    total === 1
      ? 'That happens by chance as well at times.'
      : `Of ${total} margins, one lies beside 0 by chance as well at times.`;
  return `${first}: ${which.join(', ')}. ${chance}`;
}

export const changeChart: ChangeChartTexts = {
  title: (since) => `What has changed since ${since}?`,
  municipality: 'Municipality',
  common: 'The same partners',
  all: 'All partners',
  margin: 'Margin',
  axis: 'Change in points; right of 0 is higher now than then',
  withMargin: (figure, low, high) => `${figure}, margin from ${low} to ${high}`,
  organisations: (count) => `${count} ${count === 1 ? 'partner' : 'partners'} both times`,
  higher: 'margin above 0',
  lower: 'margin below 0',
  unsure: 'margin around 0',
  noMargin: 'without a margin',
  composition: (figure) => `of which ${figure} by joining and leaving`,
  margins,
  onlyAll: 'Nothing can be said of the same partners. You see how all partners together judged then and now.',
  onlyMunicipality: 'Nothing can be said of partners. You see how the municipality judged then and now.',
  composed: (title, figure) =>
    `Note: on ${title}, ${figure} of the change of all partners is there because partners joined or left.`,
  joined: (names) => `New: ${names}.`,
  left: (names) => `No longer taking part: ${names}.`,
  rest: (count) => `${count} more`,
  quoted: (title) => `“${title}”`,
  ofCoalition: (title) => `${title} (about the coalition)`,
  nothing: 'There is no change to show: this round and the one before have no figures about the same subjects.',
  columns: {
    subject: 'Subject',
    common: 'The same partners',
    low: 'Margin from',
    high: 'Margin to',
    organisations: 'Partners both times',
    composition: 'By joining and leaving',
    gap: 'Change of the gap',
    joined: 'New',
    left: 'No longer taking part',
  },
};

/** Words of the chart of what each organisation brings in. */
export const sharesChart = {
  title: 'Wie brengt welk deel in?',
  own: 'Zegt de organisatie zelf',
  others: 'Zeggen de anderen',
  axis: 'Deel van de hele inzet, in procenten',
  ownShare: (share: string) => `zelf ${share}`,
  othersShare: (share: string) => `de anderen ${share}`,
  ownMissing: 'zei het zelf niet',
  othersMissing: 'de anderen zeiden het niet',
  voices: (others: number) => `${others} ${others === 1 ? 'andere organisatie' : 'andere organisaties'}`,
  more: (points: number) => `noemt zelf ${points} ${points === 1 ? 'punt' : 'punten'} meer`,
  less: (points: number) => `noemt zelf ${points} ${points === 1 ? 'punt' : 'punten'} minder`,
  close: 'ongeveer gelijk',
  unknown: 'niet te vergelijken',
  claimMore: (count: number, who: string) =>
    count === 1
      ? `Eén organisatie noemt een groter eigen deel dan de anderen haar geven: ${who}.`
      : `${count} organisaties noemen een groter eigen deel dan de anderen hun geven: ${who}.`,
  claimLess: (count: number, who: string) =>
    count === 1
      ? `Eén organisatie noemt een kleiner eigen deel dan de anderen haar geven: ${who}.`
      : `${count} organisaties noemen een kleiner eigen deel dan de anderen hun geven: ${who}.`,
  example: (name: string, own: string, others: string) => `${name} (zelf ${own}, de anderen ${others})`,
  rest: (count: number) => `nog ${count}`,
  alike: 'Geen organisatie noemt een eigen deel dat 5 punten of meer scheelt van wat de anderen haar geven.',
  nothing: 'Er is niet te zeggen wie welk deel inbrengt: daarvoor zijn geen antwoorden te tonen.',
  columns: {
    own: 'Zegt zelf',
    others: 'Zeggen de anderen',
    difference: 'Verschil',
    voices: 'Andere organisaties',
  },
};

export type SharesChartTexts = typeof sharesChart;

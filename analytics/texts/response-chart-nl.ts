/** The chart of who has answered. */
export const responseChart = {
  title: 'Respons',
  submitted: 'Verstuurd',
  started: 'Begonnen',
  notStarted: 'Nog niet begonnen',
  columns: { invited: 'Gevraagd', started: 'Begonnen', submitted: 'Verstuurd', missing: 'Nog niet verstuurd' },
  sentence: (submitted: number, invited: number, rate: string) =>
    `${submitted} van de ${invited} gevraagde antwoorden zijn binnen (${rate}).`,
  nobody: 'Er is nog niemand uitgenodigd.',
  nobodyHere: 'nog niemand uitgenodigd',
  says: (name: string, submitted: number, started: number, invited: number) =>
    `${name}: ${submitted} van ${invited} verstuurd${started === 0 ? '' : `, ${started} begonnen`}`,
  of: (submitted: number, invited: number) => `${submitted} van ${invited}`,
};

export type ResponseChartTexts = typeof responseChart;

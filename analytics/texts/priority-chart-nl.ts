/** Words of the chart of what is important and where both sides differ. */
export const priorityChart = {
  title: 'Wat vindt u belangrijk, en waar zit het verschil?',
  firm: 'Thema met een verschil dat stevig staat',
  loose: 'Thema zonder zo’n verschil',
  band: 'Thema met een verschil tussen deze grenzen',
  municipality: 'Gekozen door de gemeente',
  partners: 'Gekozen door de partners',
  across: 'Verschil: gemeente min partners, in punten',
  up: 'Deel dat dit thema koos',
  bounds: 'Grens: gemiddeld gekozen, een half punt verschil',
  zone: 'Eerst aan werken',
  chosen: (all: string, municipality: string, partners: string) =>
    `gekozen door ${all} (gemeente ${municipality}, partners ${partners})`,
  gap: (gap: string, meaning: string) => `verschil ${gap}: ${meaning}`,
  begin: (titles: string) => `Begin met ${titles}: vaker dan gemiddeld gekozen, met een verschil dat stevig staat.`,
  example: (title: string, chosen: string, gap: string) => `“${title}” (gekozen door ${chosen}, verschil ${gap})`,
  none: 'Geen thema is vaker dan gemiddeld gekozen en heeft een verschil dat stevig staat.',
  unplaced: (titles: string) => `Niet in de grafiek, omdat er te weinig over te zeggen is: ${titles}.`,
  nothing: 'Er is niet te zeggen waar u het best begint: daarvoor zijn te weinig antwoorden te tonen.',
  columns: {
    theme: 'Thema',
    all: 'Gekozen door',
    municipality: 'Gemeente',
    partners: 'Partners',
    gap: 'Verschil',
    meaning: 'Betekenis',
    certainty: 'Zekerheid',
  },
};

export type PriorityChartTexts = typeof priorityChart;

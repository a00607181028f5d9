function among(count: number, total: number): string {
  if (total === 1) return 'Bij het ene thema';
  return count === total ? `Bij alle ${total} thema’s` : `Bij ${count} van de ${total} thema’s`;
}

/** Words of the chart of how far partners that are silent can move what is seen. */
export const silenceChart = {
  title: 'Wat kunnen antwoorden veranderen die er niet zijn?',
  now: 'Verschil nu',
  range: 'Zo ver kan het schuiven',
  bound: 'Een half punt: vanaf daar is het verschil duidelijk',
  axis: 'Gemeente min partners, in punten',
  verdict: (gap: string, meaning: string) => `nu ${gap}: ${meaning}`,
  reach: (low: string, high: string) => `kan van ${low} tot ${high} zijn`,
  one: 'één antwoord kan dit al veranderen',
  together: 'alleen samen kunnen zij dit veranderen',
  stays: 'dit blijft zo, wat zij ook antwoorden',
  sentenceOne: (count: number, total: number, names: string) =>
    `${among(count, total)} kan één antwoord van ${names} het beeld al veranderen.`,
  sentenceTogether: (count: number, total: number) =>
    `${among(count, total)} kan het beeld alleen veranderen als alle partners die niet antwoordden dat samen doen.`,
  sentenceStays: 'Wat partners die niet antwoordden ook zouden zeggen: bij geen enkel thema verandert het beeld.',
  or: (names: string, last: string) => `${names} of ${last}`,
  nothing: 'Er is niets dat kan schuiven: er is geen partner bekend die niet heeft geantwoord.',
  columns: {
    theme: 'Thema',
    now: 'Verschil nu',
    low: 'Laagst mogelijk',
    high: 'Hoogst mogelijk',
    meaning: 'Wat het kan doen',
    who: 'Wie',
  },
};

export type SilenceChartTexts = typeof silenceChart;

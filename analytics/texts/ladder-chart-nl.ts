/** Words of the chart of the ladder. */
export const ladderChart = {
  title: 'Waar staat de samenwerking, en waar moet zij heen?',
  municipalityNow: 'Gemeente, nu',
  partnersNow: 'Partners samen, nu',
  partnerNow: 'Eén partner, nu',
  wanted: 'Gewenst',
  band: 'Partners, tussen deze grenzen',
  now: (level: string) => `nu ${level}`,
  wantedLevel: (level: string) => `gewenst ${level}`,
  answers: (now: string, wanted: string) => (now === wanted ? `n = ${now}` : `n = ${now} (nu) en ${wanted} (gewenst)`),
  steps: (bottom: string, top: string) => `De ladder loopt van 1 (“${bottom}”) tot 5 (“${top}”).`,
  side: (who: string, now: string, wanted: string) => `${who}: nu ${now}, gewenst ${wanted}.`,
  noAnswer: 'geen antwoord',
  axis: 'Trede van de ladder',
  nothing: 'Er is niet te zeggen waar de samenwerking staat: daarvan zijn geen antwoorden te tonen.',
  columns: {
    party: 'Van wie',
    now: 'Nu',
    nowAnswers: 'Antwoorden nu',
    wanted: 'Gewenst',
    wantedAnswers: 'Antwoorden gewenst',
  },
};

export type LadderChartTexts = typeof ladderChart;

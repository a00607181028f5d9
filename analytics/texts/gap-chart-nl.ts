/** The chart of perception gaps. */
export const gapChart = {
  title: {
    municipality: {
      theme: 'Verschillen per thema: over de gemeente',
      criterion: 'Verschillen per criterium: over de gemeente',
    },
    coalition: {
      theme: 'Verschillen per thema: over de coalitie',
      criterion: 'Verschillen per criterium: over de coalitie',
    },
  },
  municipality: 'Gemeente',
  partners: 'Partners samen',
  organisation: 'Eén partner',
  margin: 'Marge: ligt het vierkant erin, dan is het verschil niet zeker',
  prediction: 'Inschatting: wat de gemeente van de partners verwachtte',
  band: 'Partners: ergens tussen deze grenzen',
  bandMean: 'Gemiddelde: ergens tussen deze grenzen',
  scale: 'Gemiddelde score, van 1 (helemaal oneens) tot 5 (helemaal eens)',
  scaleShort: 'Score van 1 (oneens) tot 5 (eens)',
  answers: (municipality: number, partners: number | null) => `n = ${municipality} en ${partners ?? '–'}`,
  noGap: 'geen verschil te berekenen',
  unjudged: 'de meeste partners kunnen dit niet beoordelen',
  /** What is read aloud of the partners' mark. */
  saysGap: (level: string, gap: string, meaning: string) => `${level}. Verschil ${gap}: ${meaning}`,
  saysPrediction: 'Inschatting van de gemeente',
};

export type GapChartTexts = typeof gapChart;

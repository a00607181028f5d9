/** Words that several charts share. */
export const charts = {
  /** What a screen reader calls a point of a chart. */
  mark: 'punt',
  municipality: 'Gemeente',
  partners: 'Partners samen',
  scale: 'Gemiddelde score, van 1 (helemaal oneens) tot 5 (helemaal eens)',
  scaleShort: 'Score van 1 (oneens) tot 5 (eens)',
  /** A thing and its figure, as they are read aloud. */
  says: (who: string, figure: string) => `${who}: ${figure}`,
  withheld: 'niet getoond',
  theme: 'Thema',
  criterion: 'Criterium',
  columns: {
    municipality: 'Gemeente',
    partners: 'Partners',
    gap: 'Verschil',
    meaning: 'Betekenis',
    certainty: 'Zekerheid',
    low: 'Marge van',
    high: 'Marge tot',
    ownAnswers: 'Antwoorden gemeente',
    partnerAnswers: 'Antwoorden partners',
    prediction: 'Inschatting',
    party: 'Van wie',
    answers: 'Antwoorden',
    cannotJudge: 'Kan ik niet beoordelen',
    mean: 'Gemiddelde',
    organisation: 'Organisatie',
  },
};

export type ChartsTexts = typeof charts;

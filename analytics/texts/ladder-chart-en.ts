import type { LadderChartTexts } from './ladder-chart-nl.ts';

export const ladderChart: LadderChartTexts = {
  title: 'Where does the collaboration stand, and where should it go?',
  municipalityNow: 'Municipality, now',
  partnersNow: 'Partners together, now',
  partnerNow: 'One partner, now',
  wanted: 'Wanted',
  band: 'Partners, between these bounds',
  now: (level) => `now ${level}`,
  wantedLevel: (level) => `wanted ${level}`,
  answers: (now, wanted) => (now === wanted ? `n = ${now}` : `n = ${now} (now) and ${wanted} (wanted)`),
  steps: (bottom, top) => `The ladder runs from 1 (“${bottom}”) to 5 (“${top}”).`,
  side: (who, now, wanted) => `${who}: now ${now}, wanted ${wanted}.`,
  noAnswer: 'no answer',
  axis: 'Step of the ladder',
  nothing: 'It cannot be said where the collaboration stands: there are no answers to show.',
  columns: {
    party: 'Of whom',
    now: 'Now',
    nowAnswers: 'Answers now',
    wanted: 'Wanted',
    wantedAnswers: 'Answers wanted',
  },
};

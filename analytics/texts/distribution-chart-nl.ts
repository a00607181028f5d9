export type DistributionFacts = {
  /** Criteria of which the partners' answers are shown one by one, and of which they are not. */
  readonly told: number;
  readonly untold: number;
  /** With which the partners most often agree, and most often disagree; null when none stands out. */
  readonly agreed: string | null;
  readonly disagreed: string | null;
};

const scores: readonly string[] = ['helemaal oneens', 'oneens', 'niet oneens, niet eens', 'eens', 'helemaal eens'];

function sentence({ told, untold, agreed, disagreed }: DistributionFacts): string {
  if (told === 0 && untold === 0) return 'Er zijn nog geen antwoorden om te verdelen.';
  if (told === 0)
    return 'Hoe vaak partners welke score gaven, wordt niet getoond: daarvoor zijn het te weinig antwoorden.';
  const first = 'Hoe vaak elke score is gegeven: oneens staat links van het midden, eens rechts.';
  const most = agreed === null ? '' : ` Partners zijn het vaakst eens met “${agreed}”.`;
  const least = disagreed === null ? '' : ` Het vaakst oneens zijn zij met “${disagreed}”.`;
  const rest =
    untold === 0
      ? ''
      : ` Bij ${untold} ${untold === 1 ? 'criterium' : 'criteria'} worden de antwoorden van partners niet getoond.`;
  return `${first}${most}${least}${rest}`;
}

/** The chart of how often each score was given, and the one of a single criterion. */
export const distributionChart = {
  title: 'Hoe de antwoorden verdeeld zijn',
  titleOne: (criterion: string) => `De antwoorden op “${criterion}”`,
  scores,
  score: (score: number) => `${score} = ${scores[score - 1] ?? ''}`,
  cannotJudge: 'kan ik niet beoordelen',
  cannotJudgeShort: 'Kan ik niet beoordelen',
  withheldSpread: 'verdeling niet getoond: te weinig antwoorden',
  withheld: 'niet getoond: te weinig antwoorden',
  /** Once, in place of a line for each criterion. */
  partnersWithheld: 'De antwoorden van partners worden niet getoond.',
  noScore: 'geen score',
  municipality: 'Gemeente',
  partners: 'Partners',
  oneAnswer: 'Eén rondje is één antwoord.',
  means: {
    municipality: 'Gemiddelde van de gemeente',
    partners: 'Gemiddelde van de partners samen',
    organisation: 'Gemiddelde van één partner',
  },
  meanOf: (mean: string) => `gemiddeld ${mean}`,
  n: (n: number | null) => `n = ${n ?? '–'}`,
  times: (count: number, words: string) => `${count} keer ${words}`,
  sentence,
  sentenceOne: (n: number, municipality: string, partners: string, parties: number) =>
    n === 0
      ? 'Er zijn nog geen antwoorden op dit criterium.'
      : `Gemeente ${municipality}, partners samen ${partners}. Van ${parties} ${parties === 1 ? 'partner' : 'partners'} is het antwoord apart te zien.`,
};

export type DistributionChartTexts = typeof distributionChart;

export type ChangeFacts = {
  /** Rows whose margin lies wholly above 0, and below it, in words; empty where there are none. */
  readonly above: string;
  readonly below: string;
  /** How many these are together, and how many rows have a margin. */
  readonly beside: number;
  readonly total: number;
};

/** A margin is of one row: of many, one lies beside 0 by chance, and the sentence must not promise more. */
function margins({ above, below, beside, total }: ChangeFacts): string {
  if (total === 0)
    return 'U ziet hoe dezelfde partners toen en nu oordelen. Een marge is er niet: hoe zeker een verandering is, is niet te zeggen.';
  if (beside === 0)
    return total === 1
      ? 'De marge van dezelfde partners loopt om 0 heen: hun verandering kan toeval zijn.'
      : `Bij geen van de ${total} onderwerpen ligt de marge van dezelfde partners helemaal naast 0: elke verandering kan toeval zijn.`;
  const where = beside === total ? `alle ${total}` : `${beside} van de ${total}`;
  const first =
    total === 1
      ? 'De marge van dezelfde partners ligt helemaal naast 0'
      : `Bij ${where} onderwerpen ligt de marge van dezelfde partners helemaal naast 0`;
  const which = [above && `hoger dan toen bij ${above}`, below && `lager dan toen bij ${below}`].filter(Boolean);
  const chance =
    total === 1
      ? 'Dat gebeurt ook weleens door toeval.'
      : `Van ${total} marges ligt er ook door toeval weleens één naast 0.`;
  return `${first}: ${which.join(', ')}. ${chance}`;
}

/** Words of the chart of what changed since the round before. */
export const changeChart = {
  title: (since: string) => `Wat is er veranderd sinds ${since}?`,
  municipality: 'Gemeente',
  common: 'Dezelfde partners',
  all: 'Alle partners',
  margin: 'Marge',
  axis: 'Verandering in punten; rechts van 0 is nu hoger dan toen',
  withMargin: (figure: string, low: string, high: string) => `${figure}, marge van ${low} tot ${high}`,
  organisations: (count: number) => `${count} ${count === 1 ? 'partner' : 'partners'} beide keren`,
  higher: 'marge boven 0',
  lower: 'marge onder 0',
  unsure: 'marge om 0 heen',
  noMargin: 'zonder marge',
  composition: (figure: string) => `waarvan ${figure} door komen en gaan`,
  margins,
  onlyAll: 'Van dezelfde partners is niets te zeggen. U ziet hoe alle partners samen toen en nu oordelen.',
  onlyMunicipality: 'Van partners is niets te zeggen. U ziet hoe de gemeente toen en nu oordeelt.',
  composed: (title: string, figure: string) =>
    `Let op: bij ${title} is ${figure} van de verandering van alle partners er doordat er partners bij kwamen of weggingen.`,
  joined: (names: string) => `Nieuw: ${names}.`,
  left: (names: string) => `Niet meer erbij: ${names}.`,
  rest: (count: number) => `nog ${count}`,
  quoted: (title: string) => `“${title}”`,
  ofCoalition: (title: string) => `${title} (over de coalitie)`,
  nothing: 'Er is geen verandering te tonen: deze meetronde en die ervoor hebben geen cijfers over hetzelfde.',
  columns: {
    subject: 'Onderwerp',
    common: 'Dezelfde partners',
    low: 'Marge van',
    high: 'Marge tot',
    organisations: 'Partners beide keren',
    composition: 'Door komen en gaan',
    gap: 'Verandering van het verschil',
    joined: 'Nieuw',
    left: 'Niet meer erbij',
  },
};

export type ChangeChartTexts = typeof changeChart;

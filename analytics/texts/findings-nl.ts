import type { Subject } from '../../survey/criterion.ts';

/** What a sentence about a finding needs; figures come in written out, counts as numbers. */
export type RowWords = { readonly title: string; readonly kind: 'theme' | 'criterion'; readonly subject: Subject };

export type GapWords = RowWords & {
  readonly isHigher: boolean;
  readonly municipality: string;
  readonly partners: string;
  /** People of the municipality, and partner organisations, or null where that is not told. */
  readonly people: number;
  readonly organisations: number | null;
  /** Answers of partners, told in place of organisations. */
  readonly answers: number | null;
};

export type SpreadWords = { readonly low: string; readonly high: string; readonly organisations: number };

export type ChangeWords = {
  /** Without its sign. */
  readonly change: string;
  readonly isBetter: boolean;
  /** Partners that answered both times; null: all together. */
  readonly organisations: number | null;
  readonly since: string;
};

/** Why the largest gap does not stand. */
export type Doubt = 'fragile' | 'chance' | 'chance-though-sure' | 'untold';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** A row by its name, as sentences about it have it. */
export function about({ kind, title, subject }: RowWords): string {
  const whole = kind === 'theme' ? `het thema “${title}”` : `“${title}”`;
  return subject === 'coalition' ? `${whole} (over de coalitie)` : whole;
}

function levels(start: 'Bij' | 'bij', gap: GapWords): string {
  const side = gap.isHigher ? 'hoger' : 'lager';
  const who = gap.subject === 'municipality' ? 'geeft de gemeente zichzelf' : 'geeft de gemeente';
  const figures = `gemeente ${gap.municipality}, partners ${gap.partners}`;
  return `${start} ${about(gap)} ${who} een ${side} cijfer dan de partners: ${figures}.`;
}

function basis({ people, organisations, answers }: GapWords): string {
  const own = counted(people, 'antwoord van de gemeente', 'antwoorden van de gemeente');
  if (organisations !== null) return `${own} en ${counted(organisations, 'partner', 'partners')}`;
  return answers === null ? own : `${own} en ${counted(answers, 'antwoord van partners', 'antwoorden van partners')}`;
}

function those(organisations: number | null): string {
  return organisations === null
    ? ''
    : ` (${counted(organisations, 'partner die', 'partners die')} toen en nu ${organisations === 1 ? 'antwoordde' : 'antwoordden'})`;
}

const doubts: Readonly<Record<Doubt, string>> = {
  fragile: 'Maar let op: dat is kwetsbaar. Eén partner of één antwoord kan het beeld veranderen',
  chance: 'Maar bij zo veel vragen kan het grootste verschil ook toeval zijn',
  'chance-though-sure':
    'Op zichzelf is dat zeker. Maar bij zo veel vragen is er al gauw één verschil zo groot door toeval',
  untold: 'Hoe zeker dat is, kunnen we niet tonen: deze meetronde is vertrouwelijk',
};

export const findings = {
  heading: { gap: 'Grootste verschil', divided: 'Partners onderling', change: 'Veranderd' },

  gapFound: (gap: GapWords) => `${levels('Bij', gap)} Dat is meer dan toeval (${basis(gap)}).`,
  gapDoubted: (gap: GapWords, doubt: Doubt) => {
    const said =
      doubt === 'untold' ? levels('Bij', gap) : `Geen verschil springt eruit. Het grootste: ${levels('bij', gap)}`;
    return `${said} ${doubts[doubt]} (${basis(gap)}).`;
  },
  gapNone: 'Er is geen groot verschil: gemeente en partners oordelen overal ongeveer gelijk.',
  gapAbsent: {
    municipality: 'Er is geen verschil te noemen: van de gemeente is er nog geen cijfer.',
    partners: 'Er is geen verschil te noemen: van de partners is er nog geen cijfer.',
    both: 'Er is geen verschil te noemen: er zijn nog geen cijfers.',
    withheld: 'Er is geen verschil te noemen: er zijn te weinig antwoorden van partners om te tonen.',
  },
  silence: (partners: number) =>
    partners === 1
      ? 'Let op: 1 partner heeft niet geantwoord. Dat antwoord kan dit beeld nog veranderen.'
      : `Let op: ${partners} partners hebben niet geantwoord. Hun antwoorden kunnen dit beeld nog veranderen.`,

  dividedFound: (row: RowWords, { low, high, organisations }: SpreadWords) =>
    `De partners zijn verdeeld over ${about(row)}: hun cijfers lopen van ${low} tot ${high}. Dat is meer dan toeval (${organisations} partners).`,
  dividedUnsure: (row: RowWords, { low, high, organisations }: SpreadWords) =>
    `Nergens is zeker dat de partners verdeeld zijn. Het meest lopen zij uiteen over ${about(row)}, van ${low} tot ${high}, maar dat kan ook toeval zijn (${organisations} partners).`,
  dividedNone: 'De partners zijn het onderling overal redelijk eens.',
  dividedUntold: 'Of de partners het onderling eens zijn, kunnen we niet tonen: deze meetronde is vertrouwelijk.',
  dividedAbsent: 'Of de partners het onderling eens zijn, is pas te zeggen bij drie partners of meer.',

  changeFound: (row: RowWords, { change, isBetter, organisations, since }: ChangeWords) =>
    `De partners zijn ${isBetter ? 'positiever' : 'minder positief'} over ${about(row)} dan in “${since}”: ${change} punt${those(organisations)}. Dat is meer dan toeval.`,
  changeUnsure: (row: RowWords, { change, isBetter, organisations, since }: ChangeWords) =>
    `Sinds “${since}” springt er bij de partners geen verandering uit. De grootste is bij ${about(row)}: ${isBetter ? 'positiever' : 'minder positief'}, ${change} punt${those(organisations)}. Dat kan ook toeval zijn.`,
  changeUntoldRow: (row: RowWords, { change, isBetter, since }: ChangeWords) =>
    `De partners samen zijn ${isBetter ? 'positiever' : 'minder positief'} over ${about(row)} dan in “${since}”: ${change} punt. Hoe zeker dat is, kunnen we niet tonen: deze meetronde is vertrouwelijk.`,
  changeNone: (since: string) => `Sinds “${since}” is er bij de partners weinig veranderd.`,
  changeUntold: (since: string) =>
    `Wat er bij de partners sinds “${since}” is veranderd, kunnen we niet tonen: antwoorden blijven vertrouwelijk.`,
  changeAbsent: 'Dit is de eerste meetronde: over verandering is nog niets te zeggen.',
  changeUnmatched: (since: string) =>
    `Wat er sinds “${since}” is veranderd, is niet te zeggen: te weinig partners gaven toen en nu een cijfer.`,
};

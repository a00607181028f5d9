/** What came of a promise, as the other side sees it: see `promiseFateOf`. */
export type Fate = 'kept' | 'partly' | 'not-kept' | 'reopened' | 'untold' | 'not-asked';

/** How often each verdict was given by the other side; null where that is withheld. */
export type VerdictWords = {
  readonly kept: number;
  readonly partly: number;
  readonly 'not-kept': number;
  readonly 'cannot-judge': number;
} | null;

export type PromiseWords = {
  readonly fate: Fate;
  readonly ownerIsMunicipality: boolean;
  /** The last wave that asked; null while none did. */
  readonly wave: string | null;
  readonly others: VerdictWords;
};

const fates: Readonly<Record<Fate, string>> = {
  kept: 'nagekomen',
  partly: 'deels nagekomen',
  'not-kept': 'niet nagekomen',
  reopened: 'eerst nagekomen, nu niet meer',
  untold: 'niet te zeggen',
  'not-asked': 'nog niet gevraagd',
};

const headings: Readonly<Record<Fate, string>> = {
  kept: 'Nagekomen',
  partly: 'Deels nagekomen',
  'not-kept': 'Niet nagekomen',
  reopened: 'Eerst nagekomen, nu niet meer',
  untold: 'Niet te zeggen',
  'not-asked': 'Nog niet gevraagd',
};

function outcome({ fate, ownerIsMunicipality, wave, others }: PromiseWords): string {
  const who = ownerIsMunicipality ? 'de partners' : 'de gemeente';
  if (fate === 'not-asked' || wave === null) return `Aan ${who} is nog niet gevraagd of deze afspraak is nagekomen.`;
  if (others === null)
    return `Wat ${who} in “${wave}” hierover ${ownerIsMunicipality ? 'zeiden' : 'zei'}, wordt niet getoond.`;
  const judged = others.kept + others.partly + others['not-kept'];
  if (judged === 0) return `In “${wave}” kon niemand van ${who} dit beoordelen.`;
  const counts = [
    others.kept > 0 && `${others.kept} nagekomen`,
    others.partly > 0 && `${others.partly} deels`,
    others['not-kept'] > 0 && `${others['not-kept']} niet`,
    others['cannot-judge'] > 0 && `${others['cannot-judge']} kan ik niet beoordelen`,
  ].filter((part) => part !== false);
  return `Volgens ${who} in “${wave}”: ${fates[fate]} (${counts.join(', ')}).`;
}

export const promises = {
  fates,
  headings,
  outcome,
  explanation:
    'Of een afspraak is nagekomen, zegt de andere kant: de partners over een afspraak van de gemeente, de gemeente over een afspraak van een partner. Meer dan de helft van wie het kon beoordelen geeft de doorslag.',
  line: (text: string, owner: string, due: string) => `${text} (${owner}, uiterlijk ${due})`,
  coalition: (name: string) => `Coalitie ${name}`,
  about: (title: string) => `Gaat over “${title}”.`,
  note: (text: string) => `Toelichting: ${text}`,
  states: { open: 'open', done: 'gedaan, zegt wie het beloofde', dropped: 'vervallen' },
  table: 'Alle afspraken',
  columns: {
    coalition: 'Coalitie',
    promise: 'Afspraak',
    owner: 'Van wie',
    due: 'Uiterlijk',
    state: 'Stand',
    fate: 'Volgens de andere kant',
    wave: 'Gevraagd in',
  },
};

export type ReportPromisesTexts = typeof promises;

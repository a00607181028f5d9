import type { ChangeWords, Doubt, findings as dutch, GapWords, RowWords, SpreadWords } from './findings-nl.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** A row by its name, as sentences about it have it. */
export function about({ kind, title, subject }: RowWords): string {
  const whole = kind === 'theme' ? `the theme “${title}”` : `“${title}”`;
  return subject === 'coalition' ? `${whole} (about the coalition)` : whole;
}

function levels(start: 'On' | 'on', gap: GapWords): string {
  const side = gap.isHigher ? 'higher' : 'lower';
  const who = gap.subject === 'municipality' ? 'the municipality rates itself' : 'the municipality scores';
  const figures = `municipality ${gap.municipality}, partners ${gap.partners}`;
  return `${start} ${about(gap)} ${who} ${side} than the partners do: ${figures}.`;
}

function basis({ people, organisations, answers }: GapWords): string {
  const own = counted(people, 'answer of the municipality', 'answers of the municipality');
  if (organisations !== null) return `${own} and ${counted(organisations, 'partner', 'partners')}`;
  return answers === null ? own : `${own} and ${counted(answers, 'answer of partners', 'answers of partners')}`;
}

function those(organisations: number | null): string {
  return organisations === null ? '' : ` (${counted(organisations, 'partner', 'partners')} that answered both times)`;
}

const side = (isBetter: boolean) => (isBetter ? 'more positive' : 'less positive');

const doubts: Readonly<Record<Doubt, string>> = {
  fragile: 'But mind: it is fragile. One partner or one answer can change the picture',
  chance: 'But among so many questions the largest gap may be chance',
  'chance-though-sure':
    'By itself that is sure. But among so many questions, one gap is soon as large as this by chance',
  untold: 'How sure that is cannot be shown: this wave is confidential',
};

export const findings: typeof dutch = {
  heading: { gap: 'Largest gap', divided: 'Partners among themselves', change: 'Changed' },

  gapFound: (gap: GapWords) => `${levels('On', gap)} That is more than chance (${basis(gap)}).`,
  gapDoubted: (gap: GapWords, doubt: Doubt) => {
    const said = doubt === 'untold' ? levels('On', gap) : `No gap stands out. The largest: ${levels('on', gap)}`;
    return `${said} ${doubts[doubt]} (${basis(gap)}).`;
  },
  gapNone: 'There is no large gap: municipality and partners judge everything about alike.',
  gapAbsent: {
    municipality: 'There is no gap to name: the municipality has given no score yet.',
    partners: 'There is no gap to name: the partners have given no score yet.',
    both: 'There is no gap to name: there are no scores yet.',
    withheld: 'There is no gap to name: there are too few answers of partners to show.',
  },
  silence: (partners: number) =>
    partners === 1
      ? 'Mind: 1 partner has not answered. That answer can still change this picture.'
      : `Mind: ${partners} partners have not answered. Their answers can still change this picture.`,

  dividedFound: (row: RowWords, { low, high, organisations }: SpreadWords) =>
    `The partners are divided on ${about(row)}: their scores run from ${low} to ${high}. That is more than chance (${organisations} partners).`,
  dividedUnsure: (row: RowWords, { low, high, organisations }: SpreadWords) =>
    `Nowhere is it sure that the partners are divided. They differ most on ${about(row)}, from ${low} to ${high}, but that may be chance (${organisations} partners).`,
  dividedNone: 'The partners agree reasonably well on everything.',
  dividedUntold: 'Whether the partners agree among themselves cannot be shown: this wave is confidential.',
  dividedAbsent: 'Whether the partners agree among themselves can be said only of three partners or more.',

  changeFound: (row: RowWords, { change, isBetter, organisations, since }: ChangeWords) =>
    `The partners are ${side(isBetter)} on ${about(row)} than in “${since}”: ${change} points${those(organisations)}. That is more than chance.`,
  changeUnsure: (row: RowWords, { change, isBetter, organisations, since }: ChangeWords) =>
    `Since “${since}” no change among the partners stands out. The largest is on ${about(row)}: ${side(isBetter)}, ${change} points${those(organisations)}. That may be chance.`,
  changeUntoldRow: (row: RowWords, { change, isBetter, since }: ChangeWords) =>
    `The partners together are ${side(isBetter)} on ${about(row)} than in “${since}”: ${change} points. How sure that is cannot be shown: this wave is confidential.`,
  changeNone: (since: string) => `Since “${since}” little has changed among the partners.`,
  changeUntold: (since: string) =>
    `What changed among the partners since “${since}” cannot be shown: answers stay confidential.`,
  changeAbsent: 'This is the first wave: nothing can be said of change yet.',
  changeUnmatched: (since: string) =>
    `What changed since “${since}” cannot be said: too few partners gave a score then and now.`,
};

import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { Organisation } from '../dashboard.ts';
import type { Band } from '../disclosure/band.ts';
import { type Disclosed, isWithheld } from '../disclosure/disclosed.ts';
import type { Ladder, Rung } from '../facts/facts.ts';
import { levelWords } from '../gap-words.ts';
import { textsOf } from '../texts/texts.ts';

/** A party of the ladder, with what is told of it written out. */
export type LadderParty = {
  readonly name: string;
  readonly who: 'municipality' | 'partners' | 'partner';
  readonly now: Stand;
  readonly wanted: Stand;
  readonly rungs: { readonly now: Rung; readonly wanted: Rung };
};

/** A step, or between what steps it lies, or in words alone that it is not shown or not there. */
export type Stand = {
  readonly level: number | null;
  readonly band: Band | null;
  readonly words: string;
  readonly n: string;
};

/** The parties of a ladder with their names, in its order. */
export function ladderPartiesOf(locale: Locale, { ladder, organisations, decimals }: Input): readonly LadderParty[] {
  const names = new Map<OrganisationId, string>(organisations.map(({ id, name }) => [id, name]));
  const { municipality, partners } = textsOf(locale).charts;
  return ladder.parties.map((party) => {
    const { now, wanted } = party;
    const stands = { now: standOf(locale, now, decimals), wanted: standOf(locale, wanted, decimals) };
    const rest = { ...stands, rungs: { now, wanted } };
    if (party.role === 'municipality') return { name: municipality, who: 'municipality', ...rest };
    if (party.organisation === null) return { name: partners, who: 'partners', ...rest };
    return { name: names.get(party.organisation) ?? '', who: 'partner', ...rest };
  });
}

type Input = {
  readonly ladder: Ladder;
  readonly organisations: readonly Organisation[];
  readonly decimals: 1 | 2;
};

function standOf(locale: Locale, { n, mean }: Rung, decimals: 1 | 2): Stand {
  const [level, band] = isWithheld(mean) ? [null, bandOf(mean)] : [mean, null];
  const { withheld } = textsOf(locale).charts;
  const { noAnswer } = textsOf(locale).ladderChart;
  const isEmpty = mean === null;
  const isUnsaid = isWithheld(mean) && band === null;
  return {
    level,
    band,
    words: isUnsaid ? withheld : isEmpty ? noAnswer : levelWords(locale, { mean: level, between: band }, decimals),
    n: isWithheld(n) ? withheld : String(n),
  };
}

function bandOf(mean: Disclosed<number | null>): Band | null {
  if (!isWithheld(mean) || mean.low === undefined || mean.high === undefined) return null;
  return { low: mean.low, high: mean.high };
}

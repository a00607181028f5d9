import { type GapRow, partnersLevelOf, type RowChange } from './gap-row.ts';

/**
 * In a confidential wave a theme's partners are the mean of the criteria that may be shown, so its municipality is that of
 * the same ones; otherwise the gap would not be the difference of the levels beside it. A change likewise is the mean of
 * the criteria of which it is told on both sides, if they are at least half: the two waves may show different ones.
 */
export function onSameCriteria(theme: GapRow, criteria: readonly GapRow[]): GapRow {
  const change = theme.change && changeOn(theme.change, criteria);
  const compared = criteria.filter(({ partners }) => partnersLevelOf(partners) !== null || partners.between !== null);
  const levels = compared.flatMap(({ municipality }) => municipality.mean ?? []);
  if (theme.gap === null || levels.length === 0) return { ...theme, change };
  return { ...theme, change, municipality: { ...theme.municipality, mean: averageOf(levels) } };
}

function changeOn(change: RowChange, criteria: readonly GapRow[]): RowChange {
  const told = criteria.flatMap((one) => {
    const [municipality, allPartners] = [one.change?.municipality ?? null, one.change?.allPartners ?? null];
    return municipality === null || allPartners === null ? [] : [{ municipality, allPartners }];
  });
  if (told.length === 0 || told.length * 2 < criteria.length) return { ...change, allPartners: null, gap: null };
  const municipality = averageOf(told.map((one) => one.municipality));
  const allPartners = averageOf(told.map((one) => one.allPartners));
  return { ...change, municipality, allPartners, gap: municipality - allPartners };
}

function averageOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0) / numbers.length;
}

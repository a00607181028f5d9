import type { OrganisationId } from '../../survey/id.ts';
import type { Locale, Localized } from '../../survey/locale.ts';
import { REGIME_WISHES, type RegimeElement, type RegimeWish } from '../../survey/questionnaire.ts';
import type { Organisation } from '../dashboard.ts';
import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import type { Wish } from '../facts/facts.ts';
import { textsOf } from '../texts/texts.ts';
import type { Chart } from './chart.ts';
import { drawWishes } from './wishes-drawing.ts';

type Input = {
  readonly wishes: readonly Wish[];
  readonly organisations: readonly Organisation[];
  /** What each element is called. */
  readonly elements: Readonly<Record<RegimeElement, Localized>>;
};

export type WishCounts = Readonly<Record<RegimeWish, number>>;

/** What a party wishes of an element; `names` are of those partners that wish each, as far as they may be named. */
export type PartyWish = {
  readonly who: 'municipality' | 'partners';
  readonly party: string;
  /** Null where it may not be shown. */
  readonly counts: WishCounts | null;
  readonly names: Readonly<Record<RegimeWish, readonly string[]>>;
};

export type ElementWishes = { readonly title: string; readonly sides: readonly PartyWish[] };

/**
 * By element of the governance regime, how many wish it lighter or heavier: of the municipality and of its partners. What
 * nobody answered is in the table alone.
 */
export function wishesChart(locale: Locale, input: Input): Chart {
  const texts = textsOf(locale).wishesChart;
  const names = new Map(input.organisations.map(({ id, name }) => [id, name]));
  const drawn = input.wishes
    .map((wish) => elementOf(locale, wish, { names, elements: input.elements }))
    .filter(({ sides }) => sides.some(({ counts }) => counts === null || totalOf(counts) > 0));
  const isEmpty = drawn.every(({ sides }) => sides.every(({ counts }) => totalOf(counts) === 0));
  return {
    id: 'wishes',
    title: texts.title,
    sentence: isEmpty ? texts.nothing : sentenceOf(locale, drawn),
    build: isEmpty ? null : (width) => drawWishes(locale, width, drawn),
    table: tableOf(locale, input, names),
  };
}

/** What more than half of those who answered wish; null when there is no such wish. */
export function mostlyWished(counts: WishCounts): RegimeWish | null {
  return REGIME_WISHES.find((wish) => counts[wish] * 2 > totalOf(counts)) ?? null;
}

export function totalOf(counts: WishCounts | null): number {
  return counts === null ? 0 : REGIME_WISHES.reduce((total, wish) => total + counts[wish], 0);
}

type Names = ReadonlyMap<OrganisationId, string>;

function elementOf(
  locale: Locale,
  { element, parties }: Wish,
  { names, elements }: { readonly names: Names; readonly elements: Input['elements'] },
): ElementWishes {
  const texts = textsOf(locale).wishesChart;
  const who = (wish: RegimeWish) =>
    parties.flatMap((party) => {
      const isOne = party.role === 'partner' && party.organisation !== null;
      return isOne && (shown(party.counts)?.[wish] ?? 0) > 0 ? [names.get(party.organisation) ?? ''] : [];
    });
  const byWish = { lighter: who('lighter'), fits: who('fits'), heavier: who('heavier') };
  const sides = parties.flatMap((party): PartyWish[] => {
    const counts = shown(party.counts);
    if (party.role === 'municipality')
      return [{ who: 'municipality', party: texts.municipality, counts, names: NOBODY }];
    return party.organisation === null ? [{ who: 'partners', party: texts.partners, counts, names: byWish }] : [];
  });
  return { title: elements[element][locale], sides };
}

const NOBODY = { lighter: [], fits: [], heavier: [] };

function shown(counts: Disclosed<WishCounts>): WishCounts | null {
  return isWithheld(counts) ? null : counts;
}

function sentenceOf(locale: Locale, drawn: readonly ElementWishes[]): string {
  return drawn
    .map(({ title, sides }) => `${title}: ${sides.map((side) => sideWords(locale, side)).join(', ')}.`)
    .join(' ');
}

/** What more than half of a party wishes, or that there is no such thing. */
function sideWords(locale: Locale, { party: name, counts }: PartyWish): string {
  const party = name.toLowerCase();
  const texts = textsOf(locale).wishesChart;
  const total = totalOf(counts);
  if (counts === null) return `${party} ${textsOf(locale).charts.withheld}`;
  if (total === 0) return `${party}: ${texts.nobody}`;
  const most = mostlyWished(counts);
  if (most === null) return texts.divided(party);
  return texts.mostly(party, texts.wishes[most].toLowerCase(), counts[most], total);
}

function tableOf(locale: Locale, { wishes, elements }: Input, names: Names): Chart['table'] {
  const texts = textsOf(locale).wishesChart;
  const nameOf = (party: Wish['parties'][number]) => {
    if (party.role === 'municipality') return texts.municipality;
    return party.organisation === null ? texts.partners : (names.get(party.organisation) ?? '');
  };
  return {
    caption: texts.title,
    columns: [
      { key: 'element', title: texts.columns.element, kind: 'text' },
      { key: 'party', title: texts.columns.party, kind: 'text' },
      ...REGIME_WISHES.map((wish) => ({ key: wish, title: texts.wishes[wish], kind: 'count' as const })),
    ],
    rows: wishes.flatMap(({ element, parties }) =>
      parties.map((party) => [
        elements[element][locale],
        nameOf(party),
        ...REGIME_WISHES.map((wish) => shown(party.counts)?.[wish] ?? WITHHELD),
      ]),
    ),
    decimals: 2,
  };
}

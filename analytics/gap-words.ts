import type { OrganisationId } from '../survey/id.ts';
import type { Locale } from '../survey/locale.ts';
import type { Band } from './disclosure/band.ts';
import { formatGap, formatPoints } from './format.ts';
import { type Dot, type GapRow, type PerceptionGap, partnersLevelOf } from './gap-row.ts';
import { textsOf } from './texts/texts.ts';

/** A row's figures written out, as the chart and the table both show them; a missing level or gap is an en dash. */
export type GapWords = {
  readonly municipality: string;
  readonly partners: string;
  readonly gap: string;
  readonly class: string;
  readonly certainty: string;
  /** Of a fragile gap: who or what decides it; else empty. */
  readonly why: string;
};

const NOTHING = '–';

/** @param names the organisations' names, for the one that decides a fragile gap. */
export function gapWordsOf(locale: Locale, row: GapRow, names: ReadonlyMap<OrganisationId, string>): GapWords {
  const texts = textsOf(locale);
  const isWithheld = row.partners.n === null;
  const partners = { mean: partnersLevelOf(row.partners), between: row.partners.between };
  const levels = {
    municipality: levelWords(locale, { ...row.municipality, between: null }, row.decimals),
    partners: isWithheld ? texts.withheld : levelWords(locale, partners, row.decimals),
  };
  if (row.gap === null) {
    const why = isWithheld ? texts.tooFew : texts.gapChart.noGap;
    return { ...levels, gap: NOTHING, class: why, certainty: NOTHING, why: '' };
  }
  return {
    ...levels,
    gap: gapFigure(locale, row, row.gap),
    class: row.gap.class === null ? texts.gapClassUnknown : texts.gapClass[row.gap.class],
    certainty: certaintyOf(locale, row.gap),
    why: whyFragile(locale, row, names),
  };
}

/** A level written out: itself, or between what ends it lies; an en dash where there is none. */
export function levelWords(locale: Locale, { mean, between }: Pick<Dot, 'mean' | 'between'>, decimals: 1 | 2): string {
  const figure = (points: number) => formatPoints(locale, points, decimals);
  if (between !== null) return bandWords(locale, between, between, figure);
  return mean === null ? NOTHING : figure(mean);
}

function gapFigure(locale: Locale, { partners, decimals }: GapRow, { value, between }: PerceptionGap): string {
  const figure = (points: number) => formatGap(locale, points, decimals);
  if (between === null || partners.between === null) return value === null ? NOTHING : figure(value);
  // The higher the partners, the lower the gap: where their level is open upwards, the gap is open downwards.
  const { low, high } = partners.between;
  return bandWords(locale, between, { low: 6 - high, high: 6 - low }, figure);
}

/** "4,2 of hoger" where nothing but the end of the scale bounds it. @param level the band as one of levels, 1–5. */
function bandWords(locale: Locale, { low, high }: Band, level: Band, figure: (points: number) => string): string {
  const { bounds } = textsOf(locale);
  if (level.high === 5) return bounds['at-least'](figure(low));
  return level.low === 1 ? bounds['at-most'](figure(high)) : bounds.between(figure(low), figure(high));
}

/** A gap below half a point can surely differ from 0 and still be small: then both are said. */
function certaintyOf(locale: Locale, { class: gapClass, certainty }: PerceptionGap): string {
  const texts = textsOf(locale);
  if (certainty === null) return NOTHING;
  const isSmall = gapClass === 'close' && (certainty === 'higher' || certainty === 'lower');
  return isSmall ? texts.surelySmall[certainty] : texts.certainty[certainty];
}

function whyFragile(locale: Locale, { gap, kind }: GapRow, names: ReadonlyMap<OrganisationId, string>): string {
  if (gap?.certainty !== 'fragile' || gap.fragile === null || gap.fragile.by === null) return '';
  if (gap.fragile.by === 'answer') return textsOf(locale).fragileByAnswer[kind];
  return textsOf(locale).fragileByOrganisation(names.get(gap.fragile.organisation as OrganisationId) ?? '');
}

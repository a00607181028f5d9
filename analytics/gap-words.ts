import type { OrganisationId } from '../survey/id.ts';
import type { Locale } from '../survey/locale.ts';
import { formatGap, formatPoints } from './format.ts';
import type { GapRow } from './gap-row.ts';
import type { PerceptionGap } from './perception-gap.ts';
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
  const level = (points: number | null) => (points === null ? NOTHING : formatPoints(locale, points));
  const levels = { municipality: level(row.municipality.mean), partners: level(row.partners.meanOfMeans) };
  if (row.gap === null) {
    return { ...levels, gap: NOTHING, class: texts.gapChart.noGap, certainty: NOTHING, why: '' };
  }
  return {
    ...levels,
    gap: formatGap(locale, row.gap.value),
    class: texts.gapClass[row.gap.class],
    certainty: certaintyOf(locale, row.gap),
    why: whyFragile(locale, row, names),
  };
}

/** A gap below half a point can surely differ from 0 and still be small: then both are said. */
function certaintyOf(locale: Locale, { class: gapClass, certainty }: PerceptionGap): string {
  const texts = textsOf(locale);
  const isSmall = gapClass === 'close' && (certainty === 'higher' || certainty === 'lower');
  return isSmall ? texts.surelySmall[certainty] : texts.certainty[certainty];
}

function whyFragile(locale: Locale, { gap, kind }: GapRow, names: ReadonlyMap<OrganisationId, string>): string {
  if (gap?.certainty !== 'fragile' || gap.fragile === null) return '';
  if (gap.fragile.by === 'answer') return textsOf(locale).fragileByAnswer[kind];
  return textsOf(locale).fragileByOrganisation(names.get(gap.fragile.organisation) ?? '');
}

import type { Subject } from '../survey/criterion.ts';
import type { Locale } from '../survey/locale.ts';
import { type GapRow, type GapSubject, gapSizeOf } from './gap-row.ts';
import { gapWordsOf } from './gap-words.ts';
import type { GapClass } from './measures/words.ts';
import type { GapFacts } from './texts/nl.ts';
import { textsOf } from './texts/texts.ts';

/**
 * What the gap chart of one subject shows, for who reads rather than looks: counts by class, and the largest gap.
 *
 * @param kind whether the chart's rows are themes or criteria; the other rows are left out.
 */
export function gapSentence(
  locale: Locale,
  { subject, kind }: { readonly subject: Subject; readonly kind: GapSubject['kind'] },
  rows: readonly GapRow[],
): string {
  const asked = rows.filter((row) => row.kind === kind && row.subject === subject);
  const gaps = asked.filter(({ gap }) => gap !== null && gap.class !== null);
  const count = (wanted: GapClass) => gaps.filter(({ gap }) => gap?.class === wanted).length;
  const [largest] = gaps.toSorted((a, b) => gapSizeOf(b.gap) - gapSizeOf(a.gap));
  return textsOf(locale).gapSentence({
    subject,
    kind,
    total: gaps.length,
    unsaid: asked.filter(isUnsaid).length,
    silent: silentOf(asked),
    higher: count('higher'),
    lower: count('lower'),
    close: count('close'),
    largest: largest && largest.gap?.class !== 'close' ? factsOf(locale, largest) : null,
  });
}

/** Who gave no score at all, or that there is too little to show: why there is no gap. */
function silentOf(rows: readonly GapRow[]): GapFacts['silent'] {
  if (rows.some(isUnsaid)) return 'withheld';
  const municipality = rows.every((row) => row.municipality.n === 0);
  const partners = rows.every((row) => row.partners.n === 0);
  return municipality && !partners ? 'municipality' : partners && !municipality ? 'partners' : 'both';
}

/** There is more to it than may be shown. */
function isUnsaid({ partners, gap }: GapRow): boolean {
  return partners.n === null || (gap !== null && gap.class === null);
}

function factsOf(locale: Locale, row: GapRow) {
  const { municipality, partners } = gapWordsOf(locale, row, new Map());
  return { title: row.title[locale], municipality, partners };
}

import type { Subject } from '../survey/criterion.ts';
import type { Locale } from '../survey/locale.ts';
import { formatPoints } from './format.ts';
import type { GapClass } from './gap.ts';
import type { GapRow } from './gap-row.ts';
import { textsOf } from './texts/texts.ts';

/** What the gap chart of one subject shows, for who reads rather than looks: counts by class, and the largest gap. */
export function gapSentence(locale: Locale, subject: Subject, rows: readonly GapRow[]): string {
  const criteria = rows.filter((row) => row.kind === 'criterion' && row.subject === subject && row.gap !== null);
  const count = (wanted: GapClass) => criteria.filter(({ gap }) => gap?.class === wanted).length;
  const [largest] = criteria.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return textsOf(locale).gapSentence({
    subject,
    total: criteria.length,
    higher: count('higher'),
    lower: count('lower'),
    close: count('close'),
    largest: largest && largest.gap?.class !== 'close' ? factsOf(locale, largest) : null,
  });
}

function sizeOf({ gap }: GapRow): number {
  return Math.abs(gap?.value ?? 0);
}

function factsOf(locale: Locale, { title, municipality, partners }: GapRow) {
  return {
    title: title[locale],
    municipality: formatPoints(locale, municipality.mean ?? 0),
    partners: formatPoints(locale, partners.meanOfMeans ?? 0),
  };
}

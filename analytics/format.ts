import type { Locale } from '../survey/locale.ts';

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A level or a spread in scale points, with two decimals so that gap = municipality − partners can be checked by head. */
export function formatPoints(locale: Locale, points: number, decimals = 2): string {
  return formatOf(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(points);
}

/** A difference in scale points: always with its sign, and a real minus. */
export function formatGap(locale: Locale, points: number, decimals = 2): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatOf(locale, { ...digits, signDisplay: 'exceptZero' })
    .format(points)
    .replace('-', '−');
}

/** A part of 1 as a whole percentage. */
export function formatShare(locale: Locale, share: number): string {
  return formatOf(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Made once each: a format costs fifty times as much to make as to use, and a chart writes hundreds of figures. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const made = FORMATS.get(key) ?? new Intl.NumberFormat(TAGS[locale], options);
  FORMATS.set(key, made);
  return made;
}

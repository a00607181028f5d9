import type { Locale } from '../survey/locale.ts';

const TAGS: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A level or a spread in scale points, with two decimals so that gap = municipality − partners can be checked by head. */
export function formatPoints(locale: Locale, points: number, decimals = 2): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(TAGS[locale], options).format(points);
}

/** A difference in scale points: always with its sign, and a real minus. */
export function formatGap(locale: Locale, points: number, decimals = 2): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const signed = new Intl.NumberFormat(TAGS[locale], { ...digits, signDisplay: 'exceptZero' });
  return signed.format(points).replace('-', '−');
}

/** A part of 1 as a whole percentage. */
export function formatShare(locale: Locale, share: number): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

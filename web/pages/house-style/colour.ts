import { contrastOf } from '../../../analytics/charts/contrast.ts';
import type { Locale } from '../../../survey/locale.ts';
import { TAGS } from '../../dates.ts';

/** What was typed as `#rrggbb` in small letters, also without the #; null when it is no colour. */
export function readColour(typed: string): string | null {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(typed.trim()) ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** Contrast with white, cut off after one decimal, so that what says 4.5 is enough. */
export function contrastWithWhite(colour: string): number {
  return Math.floor(contrastOf(colour, '#ffffff') * 10) / 10;
}

export function contrastWords(locale: Locale, contrast: number): string {
  return contrast.toLocaleString(TAGS[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

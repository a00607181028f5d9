import { BODY, SMALL } from '../../looks.ts';
import { INK, SOFT } from '../../paper.ts';
import type { Look } from '../../type-setting.ts';

/** The looks of a report, of which some have the municipality's colour. */
export type ReportLooks = {
  readonly colour: string;
  /** The same, so light that letters are easy to read on it. */
  readonly tint: string;
  readonly headings: readonly Look[];
  readonly label: Look;
};

export const TEXT: Look = BODY;
export const FINDING: Look = { size: 11.5, weight: 'semibold', color: INK };
export const CERTAINTY: Look = { size: 9.5, weight: 'regular', color: SOFT };
export const CAPTION: Look = { size: 9.5, weight: 'semibold', color: INK };
export const NOTE: Look = SMALL;
export const WHITE = '#ffffff';

/** @param colour of the house style, dark enough to be read on white. */
export function looksIn(colour: string): ReportLooks {
  const sizes = [20, 14.5, 12, 10.5];
  return {
    colour,
    tint: tintOf(colour),
    headings: sizes.map((size) => ({ size, weight: 'bold', color: colour })),
    label: { size: 9.5, weight: 'semibold', color: colour },
  };
}

/** The look of a heading at a depth, 0 for a part. */
export function headingLook({ headings }: ReportLooks, depth: number): Look {
  return headings[Math.min(depth, headings.length - 1)] ?? TEXT;
}

function tintOf(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((one) =>
      Math.round(255 - (255 - one) * 0.08)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

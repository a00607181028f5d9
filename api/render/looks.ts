import { BRAND, INK, SOFT } from './paper.ts';
import type { Look } from './type-setting.ts';

/** The few looks that a page is set in. */
export const TITLE: Look = { size: 22, weight: 'bold', color: BRAND };
export const HEADING: Look = { size: 14.5, weight: 'bold', color: BRAND };
export const LEAD: Look = { size: 11, weight: 'regular', color: SOFT };
export const BODY: Look = { size: 10.5, weight: 'regular', color: INK };
export const STRONG: Look = { size: 10.5, weight: 'semibold', color: INK };
export const SMALL: Look = { size: 9, weight: 'regular', color: SOFT };
/** Above a column of boxes: as large as five columns allow. */
export const COLUMN: Look = { size: 8, weight: 'semibold', color: INK };
export const DIGIT: Look = { size: 8.5, weight: 'regular', color: SOFT };
export const CODE: Look = { size: 24, weight: 'bold', color: BRAND };

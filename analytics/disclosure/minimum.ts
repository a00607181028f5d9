/** A figure never rests on fewer confidential answers than this: of two people, each would know the other's. */
export const MINIMUM_ANSWERS = 3;

/** What says more than a level rests on at least so many: spread, distribution, agreement, and remarks. */
export const MINIMUM_SPREAD = 5;

/** How far apart, as a share of the scale's four points, what somebody may have answered has to stay. */
export type Width = 0.25 | 0.5;

/** One whole point: two possible scores at least. The strict choice is two points. */
export const USUAL_WIDTH: Width = 0.25;

/** From the lowest score to the highest. */
export const SCALE_RANGE = 4;

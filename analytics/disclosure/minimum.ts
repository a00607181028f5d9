/** A figure never rests on fewer confidential answers than this: of two people, each would know the other's. */
export const MINIMUM_ANSWERS = 3;

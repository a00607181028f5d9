/** How the form says "I cannot judge this". */
export const CANNOT_JUDGE_ANSWER = 'cannot-judge';

/** At most this many characters in a comment or the answer to an open question. */
export const MAXIMUM_TEXT = 2000;
export const MAXIMUM_LINE = 120;
export const MAXIMUM_IMPORTANT_THEMES = 2;

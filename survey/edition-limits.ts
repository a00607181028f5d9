/** What fits: on the ten minutes that answering may take, on a chart's label, on a phone. */
export const MAXIMUM_THEMES = 12;
export const MAXIMUM_CRITERIA = 60;
export const MAXIMUM_OPEN_QUESTIONS = 10;

/**
 * What names something in answers and tables: letters and digits of any script, with spaces, dots, hyphens and underscores
 * between them.
 */
export const USABLE_ID = /^[\p{L}\p{N}]([\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}])?$/u;

/** In characters: an id, the label of a theme or criterion, a statement or question, an explanation. */
export const MAXIMUM_ID = 80;
export const MAXIMUM_TITLE = 40;
export const MAXIMUM_STATEMENT = 200;
export const MAXIMUM_EXPLANATION = 500;

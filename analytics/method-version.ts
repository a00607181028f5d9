/**
 * Which edition of docs/method.md figures were computed by. It changes with a formula, a threshold or a rule of what may be
 * shown; a result that was frozen keeps the one that it was made with.
 */
export const METHOD_VERSION = '2026-1';

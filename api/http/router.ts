import { Router } from 'express';

/** A router on which `/coalitions/` and `/Coalitions` are not `/coalitions`: what there is has one address. */
export function apiRouter(): Router {
  return Router({ strict: true, caseSensitive: true });
}

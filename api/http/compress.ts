import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';
import { ARROW_STREAM } from '../contract/paths.ts';

/**
 * Sends what travels well compressed where the browser can take it: a third of the bytes of a page or of figures.
 *
 * Only where nothing secret is in the answer. An answer with a personal link in it stays as it is, because the length of
 * a compressed one tells whoever can put words beside a secret how much of it they guessed.
 */
export const compress: RequestHandler = compression({ filter });

/** The library does not know that an Arrow stream is mostly zeros. */
function filter(request: Request, response: Response): boolean {
  return String(response.getHeader('content-type')).startsWith(ARROW_STREAM) || compression.filter(request, response);
}

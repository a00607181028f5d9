import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { refuse } from '../../survey/problem.ts';

/** The version that every answer of the API names, as the NLGov REST API Design Rules ask. */
export const API_VERSION = '1.0.0';

/**
 * Headers of every response. The policy allows our own origin and nothing else, and no inline script or style:
 * what slips into a page from outside has nothing to run with.
 */
export function protectHeaders(https: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https && { upgradeInsecureRequests: [] }),
      },
    },
    // A personal link must not travel to another page as its referrer.
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  });
}

/** Answers of the API are personal: they name their version and are never kept by a cache. */
export const markApi: RequestHandler = (_request, response, next) => {
  response.set({ 'API-Version': API_VERSION, 'Cache-Control': 'no-store' });
  next();
};

/**
 * Refuses a change that another site's page asks for in the name of a signed-in user. Browsers say where a request
 * comes from; programs that are no browser send neither header and hold no cookie of anyone else.
 */
export function refuseCrossSite(baseUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (!changes(request) || isOurs(request, baseUrl)) next();
    else next(refuse('request.cross-site', {}));
  };
}

/** Refuses to read, too, for another site's page: where a look has consequences, as the first one at results has. */
export const refuseFromElsewhere: RequestHandler = (request, _response, next) => {
  if (isFromElsewhere(request)) next(refuse('request.cross-site', {}));
  else next();
};

function changes(request: Request): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

function isOurs(request: Request, baseUrl: string): boolean {
  const origin = request.get('origin');
  if (isFromElsewhere(request)) return false;
  // A form of ours that opens a page names no origin, since our pages send no referrer; this header no page can set.
  if (request.get('sec-fetch-site') === 'same-origin') return true;
  if (origin === undefined) return true;
  return origin === new URL(baseUrl).origin || origin === `${request.protocol}://${request.get('host')}`;
}

function isFromElsewhere(request: Request): boolean {
  return request.get('sec-fetch-site') === 'cross-site';
}

/** A whole town hall behind one address, every page saving as it goes, stays under this; a script that floods does not. */
export const limitRequests = limitTo(3000);

/** Guessing passwords, codes, set-up codes or the short codes of invitations stops here. */
export const limitSignIn = limitTo(30);

/** At most so many requests a minute from one address. Counted in memory: each server process counts for itself. */
function limitTo(perMinute: number): () => RequestHandler {
  return () =>
    rateLimit({
      windowMs: 60_000,
      limit: perMinute,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      handler: (_request, response, next) => {
        response.set('Retry-After', '60');
        next(refuse('request.too-many', { retryAfterSeconds: 60 }));
      },
    });
}

import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { refuse } from '../../survey/problem.ts';
import { pages, SECURITY_TXT } from '../contract/paths.ts';
import type { Deps } from '../deps.ts';
import { compress } from '../http/compress.ts';

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url));
const A_YEAR = 31_536_000_000;
const HALF_A_YEAR = 15_768_000_000;

/** The built pages: each kind of personal link has its own, all others share the staff's. */
export function pageRoutes(deps: Deps): Router {
  const router = Router();
  router.use(compress);
  router.get(SECURITY_TXT, (_request, response) => response.type('text/plain').send(securityTxt(deps)));
  // Files under assets carry a hash of their content in their name, so they may be kept for ever. Nothing is big enough
  // to be asked for in parts, and who asks for a part that does not exist gets the whole.
  const options = { index: false, acceptRanges: false } as const;
  router.use('/assets', express.static(`${BUILT}/assets`, { ...options, maxAge: A_YEAR, immutable: true }));
  router.use(express.static(BUILT, { ...options, maxAge: 3_600_000, extensions: [] }));
  router.get(pages.code(), page('code.html'));
  router.get(pages.respond(':token'), page('respond.html'));
  router.get(pages.sitting(':token'), page('sitting.html'));
  router.get(pages.reminders(':token'), page('reminders.html'));
  router.get(pages.published(':token'), page('results.html'));
  router.get(pages.personalResult(':token'), page('results.html'));
  router.get(pages.publishedReply(':token'), page('results.html'));
  router.get(pages.personalReply(':token'), page('results.html'));
  router.get(pages.criterion(':waveId', ':criterionId'), page('index.html'));
  // No other page has a point in its address: what has one is a file, and there is no such file.
  router.get(/^\/(?!api(?:\/|$)|assets\/)[^.]*$/i, page('index.html'));
  return router;
}

function page(file: string): RequestHandler {
  const options = { root: BUILT, acceptRanges: false, headers: { 'Cache-Control': 'no-cache' } };
  return (_request, response) => response.sendFile(file, options);
}

/** RFC 9116; throws `route.unknown` where the operator named nobody to report to. */
function securityTxt({ config, now }: Deps): string {
  if (config.securityContact === null) throw refuse('route.unknown', {});
  const expires = new Date(now().getTime() + HALF_A_YEAR).toISOString();
  const lines = [`Contact: ${config.securityContact}`, `Expires: ${expires}`, 'Preferred-Languages: nl, en'];
  return `${lines.join('\n')}\n`;
}

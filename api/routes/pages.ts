import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { pages } from '../contract/paths.ts';

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url));
const A_YEAR = 31_536_000_000;

/** The built pages: the personal link has one of its own, all others share the staff's. */
export function pageRoutes(): Router {
  const router = Router();
  // Files under assets carry a hash of their content in their name, so they may be kept for ever.
  router.use('/assets', express.static(`${BUILT}/assets`, { maxAge: A_YEAR, immutable: true, index: false }));
  router.use(express.static(BUILT, { index: false, maxAge: 3_600_000, extensions: [] }));
  router.get(pages.respond(':token'), page('respond.html'));
  router.get(/^\/(?!api\/|assets\/)/, page('index.html'));
  return router;
}

function page(file: string): RequestHandler {
  return (_request, response) => response.sendFile(file, { root: BUILT, headers: { 'Cache-Control': 'no-cache' } });
}

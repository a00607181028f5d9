import { type Router, raw } from 'express';
import { refuse } from '../../survey/problem.ts';
import { importRatings } from '../actions/import-ratings.ts';
import { readRatings } from '../actions/read-ratings.ts';
import { paths } from '../contract/paths.ts';
import type { ImportedRatingsBody } from '../contract/ratings.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { apiRouter } from '../http/router.ts';

/** Half a million ratings. */
const FILE_LIMIT = '32mb';

/** Ratings that were collected elsewhere. */
export function ratingRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.post(
    paths.ratingImports(),
    // Who may not import anything need not send a large file first.
    async (request, _response, next) => {
      await identifyStaff(deps, auth, request);
      next();
    },
    raw({ type: ['text/*', 'application/*'], limit: FILE_LIMIT }),
    async (request, response) => {
      const { municipality } = await identifyStaff(deps, auth, request);
      if (!Buffer.isBuffer(request.body)) throw refuse('ratings.empty', {});
      const imported: ImportedRatingsBody = await importRatings(
        deps,
        municipality.id,
        await readRatings(request.body),
        () => {},
      );
      response.status(201).json(imported);
    },
  );

  return router;
}

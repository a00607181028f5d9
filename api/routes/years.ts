import type { Router } from 'express';
import type { CoalitionId } from '../../survey/id.ts';
import { makeTrend } from '../actions/make-trend.ts';
import { paths } from '../contract/paths.ts';
import type { TrendBody } from '../contract/trend.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** What is seen of several waves beside each other. */
export function yearRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.trend(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    const body: TrendBody = await makeTrend(deps, municipality.id, id);
    response.json(body);
  });

  return router;
}

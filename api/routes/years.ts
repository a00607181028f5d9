import type { Router } from 'express';
import type { CoalitionId } from '../../survey/id.ts';
import { makeOverview } from '../actions/make-overview.ts';
import { makeTrend } from '../actions/make-trend.ts';
import { type OverviewBody, OverviewQuery } from '../contract/overview.ts';
import { paths } from '../contract/paths.ts';
import type { TrendBody } from '../contract/trend.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { compress } from '../http/compress.ts';
import { identifyStaff } from '../http/identify.ts';
import { readId, readQuery } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** What is seen of several waves beside each other. */
export function yearRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.trend(':coalitionId'), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    const body: TrendBody = await makeTrend(deps, municipality.id, id);
    response.json(body);
  });

  router.get(paths.overview(), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const { year } = readQuery(OverviewQuery, request);
    const body: OverviewBody = await makeOverview(deps, municipality.id, year);
    response.json(body);
  });

  return router;
}

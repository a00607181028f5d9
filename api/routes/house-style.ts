import { type Router, raw } from 'express';
import { MOST_LOGO_BYTES } from '../../survey/house-style.ts';
import { refuse } from '../../survey/problem.ts';
import { changeHouseColour, changeLogo, removeLogo } from '../actions/change-house-style.ts';
import { type HouseStyleBody, type KeptLogoBody, NewHouseStyleBody } from '../contract/house-style.ts';
import { paths } from '../contract/paths.ts';
import { selectHouseStyle } from '../db/house-style.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** A file that is a little too large is told so in words about logos. */
const READ_LIMIT = 10 * MOST_LOGO_BYTES;

/** How the municipality looks on paper: its colour and its logo. */
export function houseStyleRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.houseStyle(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const body: HouseStyleBody = await selectHouseStyle(deps.db, municipality.id);
    response.json(body);
  });

  router.put(paths.houseStyle(), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const { colour } = readBody(NewHouseStyleBody, request);
    const by = { municipalityId: municipality.id, actor: userId };
    const body: HouseStyleBody = await changeHouseColour(deps, by, colour);
    response.json(body);
  });

  router.put(
    paths.houseStyleLogo(),
    // Who may not keep anything need not send a large file first.
    async (request, _response, next) => {
      await identifyStaff(deps, auth, request);
      next();
    },
    raw({ type: ['image/*', 'application/octet-stream'], limit: READ_LIMIT }),
    async (request, response) => {
      const { municipality, userId } = await identifyStaff(deps, auth, request);
      if (!Buffer.isBuffer(request.body)) throw refuse('logo.kind', {});
      const by = { municipalityId: municipality.id, actor: userId };
      const { style, removed } = await changeLogo(deps, by, request.body);
      const body: KeptLogoBody = { style, removed: [...removed] };
      response.json(body);
    },
  );

  router.delete(paths.houseStyleLogo(), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const body: HouseStyleBody = await removeLogo(deps, { municipalityId: municipality.id, actor: userId });
    response.json(body);
  });

  return router;
}

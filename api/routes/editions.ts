import type { Request, Router } from 'express';
import type { EditionId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { changeEdition } from '../actions/change-edition.ts';
import { makeEdition } from '../actions/make-edition.ts';
import { removeEdition } from '../actions/remove-edition.ts';
import { ChangedEditionBody, NewEditionBody } from '../contract/editions.ts';
import { editionId } from '../contract/fields.ts';
import { paths } from '../contract/paths.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { editionDetailBody, editionsBody } from './edition-bodies.ts';

/** Editions of the questionnaire: making one from another, changing it, removing it. */
export function editionRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.editions(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await editionsBody(deps, municipality.id));
  });

  router.post(paths.editions(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = await makeEdition(deps, municipality.id, readBody(NewEditionBody, request));
    response.status(201).json(await editionDetailBody(deps, municipality.id, id));
  });

  router.get(paths.edition(':editionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await editionDetailBody(deps, municipality.id, readEditionId(request)));
  });

  router.put(paths.edition(':editionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readEditionId(request);
    await changeEdition(deps, municipality.id, id, readBody(ChangedEditionBody, request));
    response.json(await editionDetailBody(deps, municipality.id, id));
  });

  router.delete(paths.edition(':editionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    await removeEdition(deps, municipality.id, readEditionId(request));
    response.status(204).end();
  });

  return router;
}

/** Throws `edition.unknown` for what can be no id. */
function readEditionId(request: Request): EditionId {
  const read = editionId.safeParse(request.params['editionId']);
  if (!read.success) throw refuse('edition.unknown', {});
  return read.data;
}

import type { Request, Router } from 'express';
import type { CoalitionId, PromiseId } from '../../survey/id.ts';
import { changePromise } from '../actions/change-promise.ts';
import { listPromises } from '../actions/list-promises.ts';
import { makePromise } from '../actions/make-promise.ts';
import { removePromise } from '../actions/remove-promise.ts';
import { paths } from '../contract/paths.ts';
import { ChangedPromiseBody, NewPromiseBody } from '../contract/promises.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** What the organisations of a coalition promised: writing it down, following it, and taking it back. */
export function promiseRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.promises(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await listPromises(deps, municipality.id, readCoalitionId(request)));
  });

  router.post(paths.promises(':coalitionId'), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const coalitionId = readCoalitionId(request);
    await makePromise(deps, municipality.id, coalitionId, readBody(NewPromiseBody, request), userId);
    response.status(201).json(await listPromises(deps, municipality.id, coalitionId));
  });

  router.put(paths.promise(':coalitionId', ':promiseId'), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const coalitionId = readCoalitionId(request);
    const wanted = readBody(ChangedPromiseBody, request);
    await changePromise(deps, municipality.id, coalitionId, readPromiseId(request), wanted, userId);
    response.json(await listPromises(deps, municipality.id, coalitionId));
  });

  router.delete(paths.promise(':coalitionId', ':promiseId'), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const coalitionId = readCoalitionId(request);
    await removePromise(deps, municipality.id, coalitionId, readPromiseId(request), userId);
    response.json(await listPromises(deps, municipality.id, coalitionId));
  });

  return router;
}

function readCoalitionId(request: Request): CoalitionId {
  return readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
}

function readPromiseId(request: Request): PromiseId {
  return readId<PromiseId>(request, 'promiseId', 'promise.unknown');
}

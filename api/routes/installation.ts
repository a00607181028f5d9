import { timingSafeEqual } from 'node:crypto';
import type { Router } from 'express';
import { refuse } from '../../survey/problem.ts';
import { setUpInstallation } from '../actions/set-up-installation.ts';
import type { HealthBody } from '../contract/health.ts';
import { openApi } from '../contract/openapi.ts';
import { paths } from '../contract/paths.ts';
import { type InstallationBody, NewInstallationBody, type SessionBody } from '../contract/session.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import { ping } from '../db/waves.ts';
import { type Deps, hashOf } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { API_VERSION, limitSignIn } from '../http/protect.ts';
import { readBody } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** The server itself: its health, its description, its first set-up, and who is signed in. */
export function installationRoutes(deps: Deps, auth: Auth, setUpCode: string): Router {
  const router = apiRouter();

  router.get(paths.health(), async (_request, response) => {
    await ping(deps.db);
    const body: HealthBody = { status: 'ok', database: deps.databaseKind, version: API_VERSION };
    response.json(body);
  });

  router.get(paths.openapi(), (_request, response) => {
    response.json(openApi(deps.config.baseUrl, API_VERSION));
  });

  router.get(paths.installation(), async (_request, response) => {
    response.json(await installationBody(deps));
  });

  router.post(paths.installation(), limitSignIn(), async (request, response) => {
    const { code, ...wanted } = readBody(NewInstallationBody, request);
    if (!isEqual(code.trim(), setUpCode)) throw refuse('installation.wrong-code', {});
    await setUpInstallation(deps, { ...wanted, demo: false });
    response.status(201).json(await installationBody(deps));
  });

  router.get(paths.session(), async (request, response) => {
    const { municipality, name, email, twoFactorEnabled } = await identifyStaff(deps, auth, request);
    const { id, name: municipalityName } = municipality;
    const body: SessionBody = { municipality: { id, name: municipalityName }, user: { name, email, twoFactorEnabled } };
    response.json(body);
  });

  return router;
}

async function installationBody({ db }: Deps): Promise<InstallationBody> {
  const municipality = await selectMunicipality(db);
  return { ready: municipality !== undefined, demo: municipality?.demo ?? false };
}

/** Compares without telling by its duration how much was right. */
function isEqual(given: string, wanted: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(wanted)));
}

import type { Request, Router } from 'express';
import { encodeDashboard } from '../../analytics/wire/encode-dashboard.ts';
import type { CoalitionId, InvitationId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { chooseEdition } from '../actions/choose-edition.ts';
import { closeWave } from '../actions/close-wave.ts';
import { decidePassOn } from '../actions/decide-pass-on.ts';
import { openWave } from '../actions/open-wave.ts';
import { planWave } from '../actions/plan-wave.ts';
import { ARROW_STREAM, paths } from '../contract/paths.ts';
import { PassOnDecisionBody } from '../contract/taking-part.ts';
import { NewWaveBody, WaveEditionBody, WaveStateBody } from '../contract/waves.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { compress } from '../http/compress.ts';
import { identifyStaff } from '../http/identify.ts';
import { refuseFromElsewhere } from '../http/protect.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { waveDetailBody } from './bodies.ts';
import { dashboardBody } from './dashboard-body.ts';

/** Waves: preparing, opening, following, closing, and the dashboard of what came in. */
export function waveRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.post(paths.waves(':coalitionId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const coalitionId = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
    const id = await planWave(deps, municipality.id, coalitionId, readBody(NewWaveBody, request));
    response.status(201).json(await waveDetailBody(deps, municipality.id, id));
  });

  router.get(paths.wave(':waveId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
    response.json(await waveDetailBody(deps, municipality.id, id));
  });

  router.put(paths.waveState(':waveId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const { state } = readBody(WaveStateBody, request);
    if (state === 'open') await openWave(deps, municipality.id, id);
    else await closeWave(deps, municipality.id, id);
    response.json(await waveDetailBody(deps, municipality.id, id));
  });

  router.put(paths.waveEdition(':waveId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await chooseEdition(deps, municipality.id, id, readBody(WaveEditionBody, request).editionId);
    response.json(await waveDetailBody(deps, municipality.id, id));
  });

  router.put(paths.passOnDecision(':waveId', ':invitationId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const { municipality } = staff;
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const invitationId = readId<InvitationId>(request, 'invitationId', 'pass-on.unknown');
    await decidePassOn(deps, municipality.id, { waveId, invitationId }, readBody(PassOnDecisionBody, request), staff);
    response.json(await waveDetailBody(deps, municipality.id, waveId));
  });

  // Whoever asks only whether it is there has seen nothing: without this, HEAD would be answered as GET is.
  for (const [path, type] of [
    [paths.waveDashboard(':waveId'), 'application/json'],
    [paths.waveDashboardArrow(':waveId'), ARROW_STREAM],
  ] as const)
    router.head(path, async (request, response) => {
      const { municipality } = await identifyStaff(deps, auth, request);
      const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
      if ((await selectWave(deps.db, municipality.id, id)) === undefined) throw refuse('wave.unknown', {});
      response.type(type).end();
    });

  const readDashboard = async (request: Request) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
    return (await dashboardBody(deps, municipality, id)).body;
  };

  router.get(paths.waveDashboard(':waveId'), refuseFromElsewhere, compress, async (request, response) => {
    response.json(await readDashboard(request));
  });

  router.get(paths.waveDashboardArrow(':waveId'), refuseFromElsewhere, compress, async (request, response) => {
    const { dashboard, ...body } = await readDashboard(request);
    const { gaps, ...rest } = dashboard;
    response.type(ARROW_STREAM).send(Buffer.from(encodeDashboard(gaps, { ...body, dashboard: rest })));
  });

  return router;
}

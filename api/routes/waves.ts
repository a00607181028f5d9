import type { Router } from 'express';
import type { CoalitionId, InvitationId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { chooseEdition } from '../actions/choose-edition.ts';
import { closeWave } from '../actions/close-wave.ts';
import { decidePassOn } from '../actions/decide-pass-on.ts';
import { openWave } from '../actions/open-wave.ts';
import { planWave } from '../actions/plan-wave.ts';
import { paths } from '../contract/paths.ts';
import { PassOnDecisionBody } from '../contract/taking-part.ts';
import { NewWaveBody, WaveEditionBody, WaveStateBody } from '../contract/waves.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
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
  router.head(paths.waveDashboard(':waveId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
    if ((await selectWave(deps.db, municipality.id, id)) === undefined) throw refuse('wave.unknown', {});
    response.type('application/json').end();
  });

  router.get(paths.waveDashboard(':waveId'), refuseFromElsewhere, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const { body } = await dashboardBody(deps, municipality, id);
    response.json(body);
  });

  return router;
}

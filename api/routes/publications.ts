import type { Router } from 'express';
import type { PublicationId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { mailResults } from '../actions/mail-results.ts';
import { publishWave, withdrawPublication } from '../actions/publish-wave.ts';
import { previewPublication, showPersonalResult, showPublished } from '../actions/show-published.ts';
import { paths } from '../contract/paths.ts';
import { NewPublicationBody, PreviewQuery } from '../contract/publications.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { compress } from '../http/compress.ts';
import { identifyInvitation, identifyStaff } from '../http/identify.ts';
import { readBody, readId, readQuery } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { publicationsBody } from './publication-bodies.ts';

/** What the coordinator does with results: look at what an audience would get, publish, withdraw. */
export function publicationRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.publicationPreview(':waveId'), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const { comments } = readQuery(PreviewQuery, request);
    const wave = await selectWave(deps.db, municipality.id, waveId);
    if (wave === undefined) throw refuse('wave.unknown', {});
    response.json(await previewPublication(deps, municipality, wave, comments === 'true'));
  });

  router.get(paths.publications(':waveId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    response.json(await publicationsBody(deps, municipality, waveId));
  });

  router.post(paths.publications(':waveId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await publishWave(deps, staff, waveId, readBody(NewPublicationBody, request));
    response.status(201).json(await publicationsBody(deps, staff.municipality, waveId));
  });

  router.post(paths.resultMails(':waveId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await mailResults(deps, staff, waveId);
    response.json(await publicationsBody(deps, staff.municipality, waveId));
  });

  router.put(paths.withdrawal(':waveId', ':publicationId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const id = readId<PublicationId>(request, 'publicationId', 'publication.unknown');
    await withdrawPublication(deps, staff, waveId, id);
    response.json(await publicationsBody(deps, staff.municipality, waveId));
  });

  return router;
}

/** What an audience reads; a look changes nothing, whoever or whatever follows the link. */
export function publishedRoutes(deps: Deps): Router {
  const router = apiRouter();

  router.get(paths.published(':token'), compress, async (request, response) => {
    response.json(await showPublished(deps, String(request.params['token'])));
  });

  router.get(paths.personalResult(':token'), compress, async (request, response) => {
    response.json(await showPersonalResult(deps, await identifyInvitation(deps, request)));
  });

  return router;
}

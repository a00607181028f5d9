import type { Router } from 'express';
import type { WaveId } from '../../survey/id.ts';
import { redactComment, restoreComment } from '../actions/redact-comment.ts';
import { paths } from '../contract/paths.ts';
import { NewRedactionBody } from '../contract/redactions.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** What the coordinator does with remarks: rewrite one or leave it out, and undo that. */
export function redactionRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.put(paths.redaction(':waveId', ':commentId'), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const at = { municipalityId: municipality.id, waveId, commentId: String(request.params['commentId']) };
    await redactComment(deps, at, readBody(NewRedactionBody, request), userId);
    response.status(204).end();
  });

  router.delete(paths.redaction(':waveId', ':commentId'), async (request, response) => {
    const { municipality, userId } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const at = { municipalityId: municipality.id, waveId, commentId: String(request.params['commentId']) };
    await restoreComment(deps, at, userId);
    response.status(204).end();
  });

  return router;
}

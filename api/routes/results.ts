import type { Request, Response, Router } from 'express';
import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { loadPublishedDashboard } from '../actions/show-published.ts';
import { paths, RESULT_FORMATS } from '../contract/paths.ts';
import { RESULT_MEDIA } from '../contract/results.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { refuseFromElsewhere } from '../http/protect.ts';
import { readId, readLocale } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import type { ResultFile } from '../render/results/render.ts';
import { answerFile, publishedFile, resultFile } from './results-of.ts';

/** Results as files to keep: of a wave for staff, and of what was published for its audience. */
export function resultRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();
  const wantedBy = async (request: Request) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    return { municipality, waveId: readId<WaveId>(request, 'waveId', 'wave.unknown'), locale: readLocale(request) };
  };
  // Whoever asks only whether it is there has seen nothing: without this, HEAD would be answered as GET is.
  const answerHead = (media: string) => async (request: Request, response: Response) => {
    const { municipality, waveId } = await wantedBy(request);
    if ((await selectWave(deps.db, municipality.id, waveId)) === undefined) throw refuse('wave.unknown', {});
    response.type(media).end();
  };

  for (const format of RESULT_FORMATS) {
    const path = paths.waveResults(':waveId', format);
    router.head(path, answerHead(RESULT_MEDIA[format]));

    router.get(path, refuseFromElsewhere, async (request, response) => {
      send(response, await resultFile(deps, await wantedBy(request), format));
    });

    router.get(paths.publishedResults(':token', format), async (request, response) => {
      const published = await loadPublishedDashboard(deps.db, String(request.params['token']));
      send(response, await publishedFile(published, readLocale(request), format));
    });
  }

  router.head(paths.waveAnswers(':waveId'), answerHead(RESULT_MEDIA.csv));

  router.get(paths.waveAnswers(':waveId'), refuseFromElsewhere, async (request, response) => {
    send(response, await answerFile(deps, await wantedBy(request)));
  });

  return router;
}

function send(response: Response, { name, media, content }: ResultFile): void {
  response.attachment(name).type(media).send(Buffer.from(content));
}

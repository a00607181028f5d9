import type { Router } from 'express';
import type { ChosenGapId, WaveId } from '../../survey/id.ts';
import { chooseGaps } from '../actions/choose-gaps.ts';
import { writeReading } from '../actions/write-reading.ts';
import { ChosenGapsBody, NewReadingBody } from '../contract/conversation.ts';
import { paths } from '../contract/paths.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { compress } from '../http/compress.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { conversationBody } from './conversation-bodies.ts';

/** From the results of a wave to a conversation: which gaps it is about, and what is read in them. */
export function conversationRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.conversation(':waveId'), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    response.json(await conversationBody(deps, municipality, waveId));
  });

  router.put(paths.conversation(':waveId'), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await chooseGaps(deps, municipality.id, waveId, readBody(ChosenGapsBody, request));
    response.json(await conversationBody(deps, municipality, waveId));
  });

  router.put(paths.chosenGap(':waveId', ':gapId'), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    const gapId = readId<ChosenGapId>(request, 'gapId', 'gap.unknown');
    await writeReading(deps, municipality.id, waveId, gapId, readBody(NewReadingBody, request));
    response.json(await conversationBody(deps, municipality, waveId));
  });

  return router;
}

import type { Router } from 'express';
import type { WaveId } from '../../survey/id.ts';
import { mailReplies } from '../actions/mail-replies.ts';
import { offerReadings } from '../actions/offer-readings.ts';
import { recallReadings } from '../actions/recall-readings.ts';
import { replyByResult, replyPersonally } from '../actions/reply-to-reading.ts';
import { shareConversation } from '../actions/share-conversation.ts';
import { showPersonalReplies, showRepliesByResult } from '../actions/show-replies.ts';
import { paths } from '../contract/paths.ts';
import { NewPublishedRepliesBody, NewRepliesBody, NewReplyRoundBody, RepliesQuery } from '../contract/replies.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { compress } from '../http/compress.ts';
import { identifyInvitation, identifyStaff } from '../http/identify.ts';
import { readBody, readId, readQuery } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { replyRoundBody } from './reply-bodies.ts';

/** What the coordinator does with readings: lay them before partners, ask for replies by mail, take them back, share them. */
export function replyRoundRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.replyRound(':waveId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    response.json(await replyRoundBody(deps, municipality, waveId));
  });

  router.post(paths.replyRound(':waveId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await offerReadings(deps, staff, waveId, readBody(NewReplyRoundBody, request));
    response.json(await replyRoundBody(deps, staff.municipality, waveId));
  });

  router.delete(paths.replyRound(':waveId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await recallReadings(deps, staff, waveId);
    response.json(await replyRoundBody(deps, staff.municipality, waveId));
  });

  router.post(paths.replyMails(':waveId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await mailReplies(deps, staff, waveId);
    response.json(await replyRoundBody(deps, staff.municipality, waveId));
  });

  router.post(paths.sharedConversation(':waveId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const waveId = readId<WaveId>(request, 'waveId', 'wave.unknown');
    await shareConversation(deps, staff, waveId);
    response.json(await replyRoundBody(deps, staff.municipality, waveId));
  });

  return router;
}

/** What partners do by a link: read what was written, and reply; a look changes nothing, whoever or whatever follows it. */
export function replyRoutes(deps: Deps): Router {
  const router = apiRouter();

  router.get(paths.personalReplies(':token'), compress, async (request, response) => {
    response.json(await showPersonalReplies(deps, await identifyInvitation(deps, request)));
  });

  router.put(paths.personalReplies(':token'), compress, async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    await replyPersonally(deps, invitation, readBody(NewRepliesBody, request));
    response.json(await showPersonalReplies(deps, invitation));
  });

  router.get(paths.publishedReplies(':token'), compress, async (request, response) => {
    const { key } = readQuery(RepliesQuery, request);
    response.json(await showRepliesByResult(deps, String(request.params['token']), key));
  });

  router.put(paths.publishedReplies(':token'), compress, async (request, response) => {
    const token = String(request.params['token']);
    const wanted = readBody(NewPublishedRepliesBody, request);
    await replyByResult(deps, token, wanted);
    response.json(await showRepliesByResult(deps, token, wanted.key));
  });

  return router;
}

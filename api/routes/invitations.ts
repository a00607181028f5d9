import type { Router } from 'express';
import type { SubmissionId } from '../../survey/id.ts';
import { decline, reconsider } from '../actions/decline.ts';
import { followCode } from '../actions/follow-code.ts';
import { passOn, withdrawPassOn } from '../actions/pass-on.ts';
import { saveDraft } from '../actions/save-draft.ts';
import { showInvitation } from '../actions/show-invitation.ts';
import { showSitting } from '../actions/show-sitting.ts';
import { submitResponse } from '../actions/submit-response.ts';
import { NewDraftBody, NewSubmissionBody } from '../contract/invitations.ts';
import { InvitationCodeBody } from '../contract/paper.ts';
import { paths } from '../contract/paths.ts';
import { NewDeclineBody, NewPassOnBody } from '../contract/taking-part.ts';
import { noteOpened } from '../db/invitations.ts';
import type { Deps } from '../deps.ts';
import { identifyInvitation, identifySitting } from '../http/identify.ts';
import { limitSignIn } from '../http/protect.ts';
import { readBody, readOwnId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/**
 * What the holder of a personal link, or of the short code in its place, can do: read, save a draft, submit, not take
 * part; and see what else is asked.
 */
export function invitationRoutes(deps: Deps): Router {
  const router = apiRouter();

  router.post(paths.invitationCodes(), limitSignIn(), async (request, response) => {
    const { code } = readBody(InvitationCodeBody, request);
    response.json(await followCode(deps, code));
  });

  router.get(paths.invitation(':token'), async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    response.json(await showInvitation(deps, invitation));
  });

  router.post(paths.opened(':token'), async (request, response) => {
    const { municipalityId, id } = await identifyInvitation(deps, request);
    await noteOpened(deps.db, municipalityId, id, deps.now());
    response.status(204).end();
  });

  router.put(paths.decline(':token'), async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    await decline(deps, invitation, readBody(NewDeclineBody, request));
    response.status(204).end();
  });

  router.delete(paths.decline(':token'), async (request, response) => {
    await reconsider(deps, await identifyInvitation(deps, request));
    response.status(204).end();
  });

  router.put(paths.passOn(':token'), async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    await passOn(deps, invitation, readBody(NewPassOnBody, request));
    response.status(204).end();
  });

  router.delete(paths.passOn(':token'), async (request, response) => {
    await withdrawPassOn(deps, await identifyInvitation(deps, request));
    response.status(204).end();
  });

  router.put(paths.draft(':token'), async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    response.json(await saveDraft(deps, invitation, readBody(NewDraftBody, request)));
  });

  router.put(paths.submission(':token', ':submissionId'), async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    const id = readOwnId<SubmissionId>(request, 'submissionId');
    const { receipt, first } = await submitResponse(deps, invitation, id, readBody(NewSubmissionBody, request));
    response.status(first ? 201 : 200).json(receipt);
  });

  router.get(paths.sitting(':token'), async (request, response) => {
    response.json(await showSitting(deps, await identifySitting(deps, request)));
  });

  return router;
}

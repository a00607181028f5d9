import type { Request, Response, Router } from 'express';
import type { InvitationId, SubmissionId, WaveId } from '../../survey/id.ts';
import { enterByProxy } from '../actions/enter-by-proxy.ts';
import { findInvitation, type Printing, printBlank, printForInvitation, printLetters } from '../actions/print-paper.ts';
import { showInvitationToProxy } from '../actions/show-invitation.ts';
import { BlankPaperQuery, LettersQuery, ProxySubmissionBody } from '../contract/paper.ts';
import { paths } from '../contract/paths.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff, type Staff } from '../http/identify.ts';
import { readBody, readId, readOwnId, readQuery } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** What goes out on paper, and answers that come back on it, or by telephone. */
export function paperRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.invitationPaper(':waveId', ':invitationId'), async (request, response) => {
    const printing = printingOf(await identifyStaff(deps, auth, request), request);
    sendPdf(response, 'vragenlijst', await printForInvitation(deps, printing, invitationIdOf(request)));
  });

  router.get(paths.blankPaper(':waveId'), async (request, response) => {
    const printing = printingOf(await identifyStaff(deps, auth, request), request);
    const { role, locale } = readQuery(BlankPaperQuery, request);
    sendPdf(response, 'vragenlijst', await printBlank(deps, printing, role, locale));
  });

  router.get(paths.letters(':waveId'), async (request, response) => {
    const printing = printingOf(await identifyStaff(deps, auth, request), request);
    const { invitation } = readQuery(LettersQuery, request);
    sendPdf(response, 'brieven', await printLetters(deps, printing, invitation));
  });

  router.get(paths.waveInvitation(':waveId', ':invitationId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const invitation = await findInvitation(deps, printingOf(staff, request), invitationIdOf(request));
    response.json(await showInvitationToProxy(deps, staff.userId, invitation));
  });

  router.put(paths.proxySubmission(':waveId', ':invitationId', ':submissionId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const invitation = await findInvitation(deps, printingOf(staff, request), invitationIdOf(request));
    const id = readOwnId<SubmissionId>(request, 'submissionId');
    const body = readBody(ProxySubmissionBody, request);
    const { receipt, first } = await enterByProxy(deps, staff.userId, invitation, id, body);
    response.status(first ? 201 : 200).json(receipt);
  });

  return router;
}

function printingOf({ municipality, name, email }: Staff, request: Request): Printing {
  return {
    municipalityId: municipality.id,
    waveId: readId<WaveId>(request, 'waveId', 'wave.unknown'),
    sender: { municipality: municipality.name, contact: name, email },
  };
}

function invitationIdOf(request: Request): InvitationId {
  return readId<InvitationId>(request, 'invitationId', 'respondent.unknown');
}

/** As a file to keep or print: shown inside the browser it would have none of our policies. */
function sendPdf(response: Response, name: string, bytes: Buffer): void {
  response.type('application/pdf').attachment(`${name}.pdf`).send(bytes);
}

import { answersOf, withoutStrangers } from '../../survey/answers.ts';
import type { UserId } from '../../survey/id.ts';
import type { DraftBody, InvitationBody } from '../contract/invitations.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { selectDraft } from '../db/drafts.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectResponse } from '../db/responses.ts';
import type { Deps } from '../deps.ts';
import {
  type AnswerScope,
  answerScopeOf,
  isChangeable,
  ownedBy,
  refuseUnlessAnswerable,
  refuseUnlessEnterable,
} from './answer-scope.ts';
import { isBegun } from './save-draft.ts';
import { type TakingPart, takingPartOf } from './show-taking-part.ts';
import { receiptOf } from './submit-response.ts';
import { graceOfRow, stateOfRow } from './wave-state.ts';

/** All that the holder of a personal link needs to answer. Changes nothing, however often a link is opened or scanned. */
export async function showInvitation(deps: Deps, invitation: Invitation): Promise<InvitationBody> {
  const scope = await answerScopeOf(deps.db, invitation);
  const at = ownedBy(invitation);
  const draft = await selectDraft(deps.db, at);
  const response = await selectResponse(deps.db, at);
  const grace = isBegun(draft) ? graceOfRow(scope.wave, deps.now()) : null;
  const body = { ...draftOf(scope, draft, response), graceUntil: grace?.toISOString() ?? null };
  const takingPart = await takingPartOf(deps, invitation, scope.edition, draft);
  return await buildInvitation(deps, invitation, scope, response, { draft: body, ...takingPart });
}

/**
 * The same for somebody of the municipality who enters answers for the holder: without the draft that the holder saved,
 * with what this account entered before. Throws what `refuseUnlessAnswerable` and `refuseUnlessEnterable` throw.
 */
export async function showInvitationToProxy(deps: Deps, by: UserId, invitation: Invitation): Promise<InvitationBody> {
  const scope = await answerScopeOf(deps.db, invitation);
  const response = await selectResponse(deps.db, ownedBy(invitation));
  refuseUnlessAnswerable(scope.wave, invitation.role, deps.now(), false);
  refuseUnlessEnterable(scope.wave, response);
  const entered = response?.proxy_by === by ? response : undefined;
  const draft = { ...draftOf(scope, undefined, entered), graceUntil: null };
  return await buildInvitation(deps, invitation, scope, response, { draft, ...TOLD_TO_NOBODY_ELSE });
}

/** What colleagues did, and what was answered for another coalition, is for the holder alone. */
const TOLD_TO_NOBODY_ELSE: TakingPart = {
  declined: null,
  passOn: null,
  authors: {},
  atWork: null,
  sitting: null,
  takeOver: null,
};

type FoundResponse = Awaited<ReturnType<typeof selectResponse>>;

async function buildInvitation(
  deps: Deps,
  invitation: Invitation,
  scope: AnswerScope,
  response: FoundResponse,
  own: { readonly draft: DraftBody } & TakingPart,
): Promise<InvitationBody> {
  const { wave } = scope;
  const coalition = await selectCoalition(deps.db, invitation.municipalityId, wave.coalition_id);
  const now = deps.now();
  return {
    municipality: invitation.municipality,
    demo: invitation.demo,
    coalition: { name: coalition?.name ?? '', task: coalition?.task ?? '' },
    wave: {
      name: wave.name,
      state: stateOfRow(wave, now),
      opensAt: wave.opens_at.toISOString(),
      closesAt: wave.closes_at.toISOString(),
    },
    person: invitation.person,
    organisation: invitation.organisation,
    role: invitation.role,
    organisations: [...scope.organisations],
    edition: scope.edition,
    receipt: response === undefined ? null : receiptOf(response),
    proxy: response?.proxy_medium ?? null,
    changeable: isChangeable(wave, invitation.role),
    ...own,
    now: now.toISOString(),
  };
}

/** What was saved last; without a draft, the submitted answers as the start of a change. */
function draftOf(
  scope: AnswerScope,
  draft: Awaited<ReturnType<typeof selectDraft>>,
  response: FoundResponse,
): Omit<DraftBody, 'graceUntil'> {
  const version = draft?.version ?? 0;
  if (draft?.answers) {
    const { answers, page, saved_at } = draft;
    return { version, answers: withoutStrangers(scope, answers), page, savedAt: saved_at.toISOString() };
  }
  const answers = response === undefined ? {} : withoutStrangers(scope, answersOf(scope.edition, response));
  return { version, answers, page: 0, savedAt: null };
}

import { answersOf, withoutStrangers } from '../../survey/answers.ts';
import type { UserId } from '../../survey/id.ts';
import type { DraftBody, InvitationBody } from '../contract/invitations.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { selectReceipt } from '../db/confidential.ts';
import { selectDraft } from '../db/drafts.ts';
import type { Invitation } from '../db/invitations.ts';
import { isPublished } from '../db/publications.ts';
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
  const body = await buildInvitation(deps, invitation, scope, { response, draft, shown: response });
  return { ...body, ...(await takingPartOf(deps, invitation, scope.edition, draft)) };
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
  const body = await buildInvitation(deps, invitation, scope, { response, draft: undefined, shown: entered });
  return { ...body, ...FOR_THE_HOLDER_ALONE };
}

/** What colleagues did, and what was answered for another coalition, which nobody but the holder may see singly. */
const FOR_THE_HOLDER_ALONE: TakingPart = {
  declined: null,
  passOn: null,
  authors: {},
  atWork: null,
  sitting: null,
  takeOver: null,
};

type FoundResponse = Awaited<ReturnType<typeof selectResponse>>;

/** What is stored, and which response there is to start a change from. */
type Stored = {
  readonly response: FoundResponse;
  readonly draft: Awaited<ReturnType<typeof selectDraft>>;
  readonly shown: FoundResponse;
};

async function buildInvitation(
  deps: Deps,
  invitation: Invitation,
  scope: AnswerScope,
  { response, draft, shown }: Stored,
): Promise<Omit<InvitationBody, keyof TakingPart>> {
  const { wave } = scope;
  const coalition = await selectCoalition(deps.db, invitation.municipalityId, wave.coalition_id);
  const now = deps.now();
  const grace = isBegun(draft) ? graceOfRow(wave, now) : null;
  const isFinal = (await selectReceipt(deps.db, invitation.municipalityId, invitation.id)) !== undefined;
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
    attribution: wave.attribution,
    organisations: [...scope.organisations],
    edition: scope.edition,
    draft: { ...draftOf(scope, draft, shown), graceUntil: grace?.toISOString() ?? null },
    receipt: response === undefined ? null : receiptOf(response),
    proxy: response?.proxy_medium ?? null,
    isFinal,
    changeable: !isFinal && isChangeable(wave, invitation.role),
    published: await isPublished(deps.db, invitation.municipalityId, wave.id),
    now: now.toISOString(),
  };
}

/** What was saved last; without a draft, the submitted answers as the start of a change. */
function draftOf(scope: AnswerScope, draft: Stored['draft'], response: FoundResponse): Omit<DraftBody, 'graceUntil'> {
  const version = draft?.version ?? 0;
  if (draft?.answers) {
    const { answers, page, saved_at } = draft;
    return { version, answers: withoutStrangers(scope, answers), page, savedAt: saved_at.toISOString() };
  }
  const answers = response === undefined ? {} : withoutStrangers(scope, answersOf(scope.edition, response));
  return { version, answers, page: 0, savedAt: null };
}

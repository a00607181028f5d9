import { isAwaited } from '../../survey/invitation.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import type { InvitationBody } from '../contract/invitations.ts';
import { pages } from '../contract/paths.ts';
import type { selectDraft } from '../db/drafts.ts';
import type { Invitation } from '../db/invitations.ts';
import { selectPassOn } from '../db/pass-ons.ts';
import { selectPersonNames } from '../db/respondents.ts';
import type { Deps } from '../deps.ts';
import { declineBody } from './decline.ts';
import { sittingOf } from './sitting.ts';
import { takeOverOf } from './take-over.ts';

/** Somebody who saved so recently is taken to be at work still. */
const AT_WORK_MILLISECONDS = 10 * 60_000;

export type TakingPart = Pick<InvitationBody, 'declined' | 'passOn' | 'authors' | 'atWork' | 'sitting' | 'takeOver'>;
type Draft = Awaited<ReturnType<typeof selectDraft>>;

/** What the holder of a personal link sees beside the questions: colleagues, other coalitions, not taking part. */
export async function takingPartOf(
  deps: Deps,
  invitation: Invitation,
  edition: QuestionnaireEdition,
  draft: Draft,
): Promise<TakingPart> {
  const { id, municipalityId, personId } = invitation;
  const others = await sittingOf(deps, municipalityId, personId, id);
  const left = others.filter((one) => isAwaited(one.invitation)).length;
  const path = pages.sitting(deps.sittingTokenOf(personId));
  return {
    declined: declineBody(invitation),
    passOn: await passOnOf(deps, invitation),
    ...(await colleaguesOf(deps, invitation, draft)),
    sitting: others.length === 0 ? null : { path, left },
    takeOver: await takeOverOf(deps.db, invitation, edition, others),
  };
}

async function passOnOf(deps: Deps, { municipalityId, id, passedOnAt, passOnRefusedAt }: Invitation) {
  const asked = await selectPassOn(deps.db, municipalityId, id);
  if (asked !== undefined) return { state: 'asked', name: asked.name } as const;
  if (passedOnAt !== null) return { state: 'confirmed', name: null } as const;
  return passOnRefusedAt === null ? null : ({ state: 'refused', name: null } as const);
}

/** Who filled in what, and who is at it now; both empty in a draft that nobody else sees. */
async function colleaguesOf(deps: Deps, { municipalityId, personId }: Invitation, draft: Draft) {
  const authors = Object.entries(draft?.authors ?? {});
  const savedBy = draft?.saved_by ?? null;
  const ids = [...new Set([...authors.map(([, author]) => author), ...(savedBy === null ? [] : [savedBy])])];
  const names = await selectPersonNames(deps.db, municipalityId, ids);
  const named = authors.flatMap(([question, author]) => {
    const name = names.get(author);
    return name === undefined ? [] : [[question, { name, own: author === personId }] as const];
  });
  const isRecent = draft !== undefined && deps.now().getTime() - draft.saved_at.getTime() < AT_WORK_MILLISECONDS;
  const atWork = isRecent && savedBy !== null && savedBy !== personId ? (names.get(savedBy) ?? null) : null;
  return { authors: Object.fromEntries(named), atWork };
}

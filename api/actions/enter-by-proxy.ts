import type { SubmissionId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ProxySubmissionBody } from '../contract/paper.ts';
import type { Invitation } from '../db/invitations.ts';
import type { Deps } from '../deps.ts';
import { type Submitted, submitResponse } from './submit-response.ts';

/**
 * Enters answers for the holder of an invitation, marked with how they came and by whose account.
 * Throws `proxy.unconfirmed` without the tick that says whose answers they are, and what `submitResponse` throws.
 */
export async function enterByProxy(
  deps: Deps,
  by: UserId,
  invitation: Invitation,
  id: SubmissionId,
  { answers, medium, confirmed, replaces }: ProxySubmissionBody,
): Promise<Submitted> {
  if (!confirmed) throw refuse('proxy.unconfirmed', {});
  // Paper and telephone speak the person's language, so that is the one in which it was told who sees the answers.
  const body = { answers, replaces, mandate: true, locale: invitation.locale };
  return await submitResponse(deps, invitation, id, body, { medium, by });
}

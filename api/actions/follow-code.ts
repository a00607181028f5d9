import { readInvitationCode } from '../../survey/invitation-code.ts';
import { refuse } from '../../survey/problem.ts';
import type { InvitationLinkBody } from '../contract/paper.ts';
import { pages } from '../contract/paths.ts';
import { selectInvitationIdByCode } from '../db/invitations.ts';
import type { Deps } from '../deps.ts';

/** The personal page that a short code leads to; throws `code.unknown` for whatever is no code of an invitation, and says no more. */
export async function followCode(deps: Deps, typed: string): Promise<InvitationLinkBody> {
  const code = readInvitationCode(typed);
  const id = code === null ? undefined : await selectInvitationIdByCode(deps.db, deps.codeHashOf(code));
  if (id === undefined) throw refuse('code.unknown', {});
  return { path: pages.respond(deps.tokenOf(id)) };
}

import type { InvitationId, PersonId } from '../../survey/id.ts';
import { pages } from '../contract/paths.ts';
import type { Deps } from '../deps.ts';

/**
 * The one link for all of these invitations of one person: to the personal page when there is one of them, to the page
 * that lists them when there are more.
 */
export function answerLinkOf(
  { config, tokenOf, sittingTokenOf }: Deps,
  [first, ...others]: readonly [Invited, ...Invited[]],
): string {
  const path = others.length === 0 ? pages.respond(tokenOf(first.id)) : pages.sitting(sittingTokenOf(first.personId));
  return config.baseUrl + path;
}

type Invited = { readonly id: InvitationId; readonly personId: PersonId };

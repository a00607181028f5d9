import { fromNodeHeaders } from 'better-auth/node';
import type { Request } from 'express';
import type { UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { type Invitation, selectInvitationByHash } from '../db/invitations.ts';
import { type Municipality, selectMunicipalityOfUser } from '../db/municipalities.ts';
import { type SittingOwner, selectSittingByHash } from '../db/sittings.ts';
import { type Deps, hashOf } from '../deps.ts';
import type { Auth } from './auth.ts';

/** Who is signed in, and the municipality that all of this person's work is for. */
export type Staff = {
  readonly municipality: Municipality;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly twoFactorEnabled: boolean;
};

/** Throws `session.missing` when nobody is signed in, `session.forbidden` when the account works for no municipality. */
export async function identifyStaff(deps: Deps, auth: Auth, request: Request): Promise<Staff> {
  const session = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
  if (session === null) throw refuse('session.missing', {});
  const { id, name, email, twoFactorEnabled } = session.user;
  const municipality = await selectMunicipalityOfUser(deps.db, id as UserId);
  if (municipality === undefined) throw refuse('session.forbidden', {});
  return { municipality, userId: id as UserId, name, email, twoFactorEnabled: twoFactorEnabled === true };
}

/** The invitation whose personal link this is; throws `invitation.unknown` for any token that is not one. */
export async function identifyInvitation(deps: Deps, request: Request): Promise<Invitation> {
  const token = request.params['token'];
  const known = typeof token === 'string' ? await selectInvitationByHash(deps.db, hashOf(token)) : undefined;
  if (known === undefined) throw refuse('invitation.unknown', {});
  return known;
}

/** Whose page with all invitations this is; throws `sitting.unknown` for any token that is not of one. */
export async function identifySitting(deps: Deps, request: Request): Promise<SittingOwner> {
  const token = request.params['token'];
  const known = typeof token === 'string' ? await selectSittingByHash(deps.db, hashOf(token)) : undefined;
  if (known === undefined) throw refuse('sitting.unknown', {});
  return known;
}

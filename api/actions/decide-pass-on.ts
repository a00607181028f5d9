import type { InvitationId, MunicipalityId, PersonId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewMailingBody } from '../contract/mail.ts';
import type { PassOnDecisionBody } from '../contract/taking-part.ts';
import type { Queries } from '../db/connect.ts';
import { type Invitation, selectInvitations, updateInvitation } from '../db/invitations.ts';
import { selectMailings } from '../db/mailings.ts';
import { deletePassOn, selectPassOn } from '../db/pass-ons.ts';
import { upsertPerson } from '../db/respondents.ts';
import type { PassOnRow, WaveRow } from '../db/schema.ts';
import { selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { isChangeable, refuseUnlessInviting } from './answer-scope.ts';
import { listRespondents } from './list-respondents.ts';
import { type Sender, sendMailing } from './send-mailing.ts';

/**
 * The coordinator invites the colleague whom an invited person named, or does not. Either way the colleague's data leave
 * the list of proposals. The first person's link keeps working: colleagues share an answer, and somebody who turns out to
 * be needed after all finds an open door; only reminders stop. Where the others were invited by mail, the colleague is too.
 *
 * Throws `wave.unknown`; `pass-on.unknown` when the proposal was changed or is gone; on confirming also what
 * `refuseUnlessInviting` throws, and `wave.results-viewed` when a colleague of the municipality would answer with the
 * results in mind.
 */
export async function decidePassOn(
  deps: Deps,
  municipalityId: MunicipalityId,
  at: { readonly waveId: WaveId; readonly invitationId: InvitationId },
  decided: PassOnDecisionBody,
  sender: Sender,
): Promise<void> {
  const colleague = await decide(deps, municipalityId, at, decided);
  const isMailed = (await selectMailings(deps.db, municipalityId, at.waveId)).length > 0;
  if (colleague === null || !isMailed) return;
  const wanted: NewMailingBody = { kind: 'invitation', invitationIds: [colleague], again: false };
  await sendMailing(deps, municipalityId, at.waveId, wanted, sender);
}

/** Returns the colleague's invitation, also when there was one already; null when refused. */
async function decide(
  deps: Deps,
  municipalityId: MunicipalityId,
  at: { readonly waveId: WaveId; readonly invitationId: InvitationId },
  { decision, email }: PassOnDecisionBody,
): Promise<InvitationId | null> {
  return await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipalityId, at.waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const invitations = await selectInvitations(db, municipalityId, wave.id);
    const invitation = invitations.find(({ id }) => id === at.invitationId);
    const proposal = invitation && (await selectPassOn(db, municipalityId, invitation.id));
    if (!invitation || proposal?.email !== email) throw refuse('pass-on.unknown', {});
    await deletePassOn(db, municipalityId, invitation.id);
    if (decision === 'confirmed') return await confirm(deps, db, wave, invitation, proposal);
    await updateInvitation(db, municipalityId, invitation.id, { pass_on_refused_at: deps.now() });
    return null;
  });
}

async function confirm(
  deps: Deps,
  db: Queries,
  wave: WaveRow,
  { municipalityId, id, organisationId, role }: Invitation,
  { name, email }: PassOnRow,
): Promise<InvitationId | null> {
  const now = deps.now();
  refuseUnlessInviting(wave, now);
  if (!isChangeable(wave, role)) throw refuse('wave.results-viewed', {});
  const { id: personId } = await upsertPerson(db, municipalityId, { id: deps.uuid() as PersonId, name, email });
  await listRespondents(deps, db, municipalityId, wave.coalition_id, [{ organisationId, role, personId }]);
  await updateInvitation(db, municipalityId, id, { passed_on_at: now });
  const invitations = await selectInvitations(db, municipalityId, wave.id);
  const colleague = invitations.find((one) => one.personId === personId && one.organisationId === organisationId);
  return colleague?.id ?? null;
}

import type { InvitationId, MailId, MunicipalityId, PersonId, WaveId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { MailRow } from './schema.ts';

/** How many mails the outbox shows; older ones are found on the page of their wave. */
const SHOWN = 200;

/** A mail with the names that belong to it. */
export type OutboxMail = MailRow & {
  readonly waveId: WaveId;
  readonly wave: string;
  readonly coalition: string;
  readonly municipality: string;
  readonly contact: string;
};

/** An invitation that a mail gives the link of. */
export type MailedInvitation = {
  readonly id: InvitationId;
  readonly personId: PersonId;
  readonly waveId: WaveId;
  readonly coalition: string;
  readonly organisation: string;
};

/** The latest mails of the municipality. */
export function selectOutbox(db: Queries, municipalityId: MunicipalityId): Promise<OutboxMail[]> {
  return outboxOf(db, municipalityId)
    .orderBy('mail.created_at', 'desc')
    .orderBy('mail.name')
    .orderBy('mail.id')
    .limit(SHOWN)
    .execute();
}

export async function countOutbox(db: Queries, municipalityId: MunicipalityId): Promise<number> {
  const { count } = await db
    .selectFrom('mail')
    .where('municipality_id', '=', municipalityId)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export function selectOutboxMail(
  db: Queries,
  municipalityId: MunicipalityId,
  id: MailId,
): Promise<OutboxMail | undefined> {
  return outboxOf(db, municipalityId).where('mail.id', '=', id).executeTakeFirst();
}

/** The invitations that a mail is about, those of its own wave first. */
export function selectMailedInvitations(
  db: Queries,
  municipalityId: MunicipalityId,
  mailId: MailId,
  waveId: WaveId,
): Promise<MailedInvitation[]> {
  return db
    .selectFrom('mail_invitation')
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.municipality_id', '=', 'mail_invitation.municipality_id')
        .onRef('invitation.id', '=', 'mail_invitation.invitation_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'invitation.municipality_id')
        .onRef('organisation.id', '=', 'invitation.organisation_id'),
    )
    .innerJoin('wave', (join) =>
      join.onRef('wave.municipality_id', '=', 'invitation.municipality_id').onRef('wave.id', '=', 'invitation.wave_id'),
    )
    .innerJoin('coalition', (join) =>
      join
        .onRef('coalition.municipality_id', '=', 'wave.municipality_id')
        .onRef('coalition.id', '=', 'wave.coalition_id'),
    )
    .where('mail_invitation.municipality_id', '=', municipalityId)
    .where('mail_invitation.mail_id', '=', mailId)
    .orderBy((eb) => eb('invitation.wave_id', '=', waveId), 'desc')
    .orderBy('coalition.name')
    .orderBy('organisation.name')
    .orderBy('invitation.id')
    .select([
      'invitation.id',
      'invitation.person_id as personId',
      'wave.id as waveId',
      'coalition.name as coalition',
      'organisation.name as organisation',
    ])
    .execute();
}

function outboxOf(db: Queries, municipalityId: MunicipalityId) {
  return db
    .selectFrom('mail')
    .innerJoin('mailing', (join) =>
      join.onRef('mailing.municipality_id', '=', 'mail.municipality_id').onRef('mailing.id', '=', 'mail.mailing_id'),
    )
    .innerJoin('wave', (join) =>
      join.onRef('wave.municipality_id', '=', 'mailing.municipality_id').onRef('wave.id', '=', 'mailing.wave_id'),
    )
    .innerJoin('coalition', (join) =>
      join
        .onRef('coalition.municipality_id', '=', 'wave.municipality_id')
        .onRef('coalition.id', '=', 'wave.coalition_id'),
    )
    .innerJoin('municipality', 'municipality.id', 'mail.municipality_id')
    .where('mail.municipality_id', '=', municipalityId)
    .selectAll('mail')
    .select(['wave.id as waveId', 'wave.name as wave', 'coalition.name as coalition'])
    .select(['municipality.name as municipality', 'mailing.contact']);
}

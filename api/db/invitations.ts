import type { Insertable, Updateable } from 'kysely';
import type { Role } from '../../survey/criterion.ts';
import type { InvitationId, MunicipalityId, OrganisationId, PersonId, WaveId } from '../../survey/id.ts';
import type { DeclineReason } from '../../survey/invitation.ts';
import type { Locale } from '../../survey/locale.ts';
import type { Queries } from './connect.ts';
import type { InvitationRow, WaveRow } from './schema.ts';

/** An invitation with the names that belong to it. */
export type Invitation = {
  readonly municipalityId: MunicipalityId;
  readonly municipality: string;
  /** Everything in this installation is made up. */
  readonly demo: boolean;
  readonly id: InvitationId;
  readonly waveId: WaveId;
  /** Of the wave. */
  readonly attribution: WaveRow['attribution'];
  readonly organisationId: OrganisationId;
  readonly organisation: string;
  readonly role: Role;
  readonly personId: PersonId;
  readonly person: string;
  readonly email: string;
  /** The language in which the person is written to. */
  readonly locale: Locale;
  readonly remindersStoppedAt: Date | null;
  readonly openedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly declineReason: DeclineReason | null;
  readonly declineNote: string | null;
  readonly passedOnAt: Date | null;
  readonly passOnRefusedAt: Date | null;
};

/**
 * Stores an invitation; one that the person has already for this organisation and wave stays as it is. Two short codes that
 * are the same (once in some hundred thousand installations of a thousand invitations) fail here, and asking again draws
 * another one: the price of a code that can be typed.
 */
export async function insertInvitation(db: Queries, row: Insertable<InvitationRow>): Promise<void> {
  await db
    .insertInto('invitation')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'wave_id', 'organisation_id', 'person_id']).doNothing(),
    )
    .execute();
}

/** One of a wave's invitations. */
export function selectInvitation(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  id: InvitationId,
): Promise<Invitation | undefined> {
  return invitationsOf(db)
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', '=', waveId)
    .where('invitation.id', '=', id)
    .executeTakeFirst();
}

/** The id of the invitation with this short code's hash. */
export async function selectInvitationIdByCode(db: Queries, codeHash: string): Promise<InvitationId | undefined> {
  const row = await db.selectFrom('invitation').where('code_hash', '=', codeHash).select('id').executeTakeFirst();
  return row?.id;
}

/** Notes that the page was opened; only the first time counts. */
export async function noteOpened(
  db: Queries,
  municipalityId: MunicipalityId,
  id: InvitationId,
  at: Date,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ opened_at: at })
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .where('opened_at', 'is', null)
    .execute();
}

export async function updateInvitation(
  db: Queries,
  municipalityId: MunicipalityId,
  id: InvitationId,
  change: Updateable<
    Pick<InvitationRow, 'declined_at' | 'decline_reason' | 'decline_note' | 'passed_on_at' | 'pass_on_refused_at'>
  >,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set(change)
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .execute();
}

/** The invitation with this token's hash: the one query that finds its municipality instead of being given it. */
export function selectInvitationByHash(db: Queries, tokenHash: string): Promise<Invitation | undefined> {
  return invitationsOf(db).where('invitation.token_hash', '=', tokenHash).executeTakeFirst();
}

/**
 * Whether an invitation is still there. Asked again by who holds the lock on its wave: from then on nobody can withdraw it.
 */
export async function isInvited(db: Queries, municipalityId: MunicipalityId, id: InvitationId): Promise<boolean> {
  const row = await db
    .selectFrom('invitation')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Keeps an invitation to this transaction, so that its draft and its receipt change one after the other; returns false
 * when it was withdrawn. The caller holds the lock on its wave.
 */
export async function lockInvitation(db: Queries, { municipalityId, id }: Invitation): Promise<boolean> {
  const row = await db
    .selectFrom('invitation')
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** The invitations of a wave: the municipality's first, then by organisation and person. */
export function selectInvitations(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<Invitation[]> {
  return invitationsOf(db)
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', '=', waveId)
    .orderBy('membership.role')
    .orderBy('organisation.name')
    .orderBy('person.name')
    .orderBy('invitation.id')
    .execute();
}

/** Stops reminders for a person in these waves, or, without an instant, lets them come again. */
export async function updateReminders(
  db: Queries,
  municipalityId: MunicipalityId,
  personId: PersonId,
  waveIds: readonly WaveId[],
  stoppedAt: Date | null,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ reminders_stopped_at: stoppedAt })
    .where('municipality_id', '=', municipalityId)
    .where('person_id', '=', personId)
    .where('wave_id', 'in', waveIds)
    .execute();
}

/** What a person is invited for, in any wave that the coordinator has opened: what closes first, first. */
export function selectInvitationsOfPerson(
  db: Queries,
  municipalityId: MunicipalityId,
  personId: PersonId,
): Promise<Invitation[]> {
  return invitationsOf(db)
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.person_id', '=', personId)
    .where('wave.opened_at', 'is not', null)
    .orderBy('wave.closes_at')
    .orderBy('wave.created_at')
    .orderBy('invitation.id')
    .execute();
}

export async function deleteInvitation(db: Queries, municipalityId: MunicipalityId, id: InvitationId): Promise<void> {
  await db.deleteFrom('invitation').where('municipality_id', '=', municipalityId).where('id', '=', id).execute();
}

function invitationsOf(db: Queries) {
  return db
    .selectFrom('invitation')
    .innerJoin('wave', (join) =>
      join.onRef('wave.municipality_id', '=', 'invitation.municipality_id').onRef('wave.id', '=', 'invitation.wave_id'),
    )
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.municipality_id', '=', 'invitation.municipality_id')
        .onRef('membership.coalition_id', '=', 'wave.coalition_id')
        .onRef('membership.organisation_id', '=', 'invitation.organisation_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.municipality_id', '=', 'invitation.municipality_id')
        .onRef('organisation.id', '=', 'invitation.organisation_id'),
    )
    .innerJoin('municipality', 'municipality.id', 'invitation.municipality_id')
    .innerJoin('person', (join) =>
      join
        .onRef('person.municipality_id', '=', 'invitation.municipality_id')
        .onRef('person.id', '=', 'invitation.person_id'),
    )
    .select([
      'invitation.municipality_id as municipalityId',
      'municipality.name as municipality',
      'municipality.demo',
      'invitation.id',
      'invitation.wave_id as waveId',
      'wave.attribution',
      'invitation.organisation_id as organisationId',
      'organisation.name as organisation',
      'membership.role',
      'person.id as personId',
      'person.name as person',
      'person.email',
      'person.locale',
      'invitation.reminders_stopped_at as remindersStoppedAt',
      'invitation.opened_at as openedAt',
      'invitation.declined_at as declinedAt',
      'invitation.decline_reason as declineReason',
      'invitation.decline_note as declineNote',
      'invitation.passed_on_at as passedOnAt',
      'invitation.pass_on_refused_at as passOnRefusedAt',
    ]);
}

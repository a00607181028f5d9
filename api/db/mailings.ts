import type { InvitationId, MunicipalityId, WaveId } from '../../survey/id.ts';
import type { MailingKind, MailState } from '../../survey/mail.ts';
import type { Queries } from './connect.ts';
import type { MailInvitationRow, MailingRow, MailRow } from './schema.ts';

/** What those have that are listed with a wave. */
type AskedMailing = { readonly kind: MailingKind; readonly cause: 'coordinator' | 'plan' };

/** A mailing with how many of its mails are in each state. */
export type Mailing = Pick<MailingRow, 'id' | 'created_at'> &
  AskedMailing & {
    readonly states: ReadonlyMap<MailState, number>;
  };

/** A mail that an invitation was in. */
export type PastMail = Pick<MailRow, 'address' | 'state_at' | 'created_at' | 'sent_at' | 'fault'> & {
  readonly invitation_id: InvitationId;
  readonly kind: MailingKind;
  readonly round: number;
  readonly state: MailState;
};

/**
 * Keeps everybody else from queueing mail for the municipality until the transaction ends, so that two who send at the
 * same moment do not both find that somebody has had none. Taken before any lock on a wave.
 */
export async function lockMail(db: Queries, municipalityId: MunicipalityId): Promise<void> {
  await db.selectFrom('municipality').where('id', '=', municipalityId).select('id').forNoKeyUpdate().execute();
}

export async function insertMailing(db: Queries, row: MailingRow): Promise<void> {
  await db.insertInto('mailing').values(row).execute();
}

/** Queues a mail together with the invitations that it is about, each with the round that it is for that one. */
export async function insertMail(
  db: Queries,
  mail: Pick<
    MailRow,
    | 'municipality_id'
    | 'id'
    | 'mailing_id'
    | 'person_id'
    | 'name'
    | 'address'
    | 'locale'
    | 'kind'
    | 'subject'
    | 'body'
    | 'created_at'
    | 'not_before'
  >,
  about: readonly Pick<MailInvitationRow, 'invitation_id' | 'kind' | 'round'>[],
): Promise<void> {
  await db
    .insertInto('mail')
    .values({
      ...mail,
      state: 'queued',
      state_at: mail.created_at,
      claim: null,
      claimed_at: null,
      attempts: 0,
      sent_at: null,
      fault: null,
    })
    .execute();
  if (about.length === 0) return;
  const { municipality_id, id: mail_id } = mail;
  const rows = about.map((one) => ({ municipality_id, mail_id, ...one }));
  await db.insertInto('mail_invitation').values(rows).execute();
}

/** The mailings of a wave but for its test mails and those about promises, the latest first. */
export async function selectMailings(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<Mailing[]> {
  const rows = await db
    .selectFrom('mailing')
    .innerJoin('mail', (join) =>
      join.onRef('mail.municipality_id', '=', 'mailing.municipality_id').onRef('mail.mailing_id', '=', 'mailing.id'),
    )
    .where('mailing.municipality_id', '=', municipalityId)
    .where('mailing.wave_id', '=', waveId)
    .where('mailing.kind', 'not in', ['test', 'promise'])
    .groupBy(['mailing.municipality_id', 'mailing.id', 'mail.state'])
    .orderBy('mailing.created_at', 'desc')
    .orderBy('mailing.id')
    .select(['mailing.id', 'mailing.kind', 'mailing.cause', 'mailing.created_at', 'mail.state'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute();
  const byId = Map.groupBy(rows, ({ id }) => id);
  return [...byId.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...(first as typeof first & AskedMailing), states: countsOf([first, ...others]) }],
  );
}

function countsOf(rows: readonly { state: MailRow['state']; count: number }[]): Map<MailState, number> {
  const counts = new Map<MailState, number>();
  for (const { state, count } of rows) counts.set(shownState(state), (counts.get(shownState(state)) ?? 0) + count);
  return counts;
}

/** To people, handing over is the last moment of sending. */
export function shownState(state: MailRow['state']): MailState {
  return state === 'handing-over' ? 'sending' : state;
}

/** The days of the plan that have been answered for a wave. */
export async function selectDoneDueDays(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<string[]> {
  const rows = await db
    .selectFrom('mailing')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('due_on', 'is not', null)
    .select('due_on')
    .execute();
  return rows.flatMap(({ due_on }) => due_on ?? []);
}

/** To whom questions about a wave's mail go: what the latest mailing by a coordinator says; undefined before the first. */
export async function selectContact(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('mailing')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('cause', '=', 'coordinator')
    .where('kind', '!=', 'test')
    .orderBy('created_at', 'desc')
    .select('contact')
    .executeTakeFirst();
  return row?.contact;
}

/** The mails that the invitations of a wave have been in, of whichever mailing, the latest first. */
export async function selectPastMails(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<Map<InvitationId, PastMail[]>> {
  const rows = await db
    .selectFrom('mail_invitation')
    .innerJoin('mail', (join) =>
      join
        .onRef('mail.municipality_id', '=', 'mail_invitation.municipality_id')
        .onRef('mail.id', '=', 'mail_invitation.mail_id'),
    )
    .innerJoin('invitation', (join) =>
      join
        .onRef('invitation.municipality_id', '=', 'mail_invitation.municipality_id')
        .onRef('invitation.id', '=', 'mail_invitation.invitation_id'),
    )
    .where('invitation.municipality_id', '=', municipalityId)
    .where('invitation.wave_id', '=', waveId)
    .orderBy('mail.created_at', 'desc')
    .orderBy('mail_invitation.round', 'desc')
    .select(['mail_invitation.invitation_id', 'mail_invitation.kind', 'mail_invitation.round', 'mail.state'])
    .select(['mail.address', 'mail.state_at', 'mail.created_at', 'mail.sent_at', 'mail.fault'])
    .execute();
  const past = rows.map((row): PastMail => ({ ...row, state: shownState(row.state) }));
  return Map.groupBy(past, ({ invitation_id }) => invitation_id);
}

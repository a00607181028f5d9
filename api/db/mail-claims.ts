import { sql } from 'kysely';
import type { MailId, MunicipalityId } from '../../survey/id.ts';
import type { MailState } from '../../survey/mail.ts';
import type { Queries } from './connect.ts';
import type { MailRow } from './schema.ts';

/**
 * How long one attempt at sending may take. After that its worker is taken to be gone. Too short, and a slow mail server
 * is offered a mail twice, of which the first is given up before its end; too long, and a crash delays a mail by as much.
 */
export const LEASE_MILLISECONDS = 600_000;

/** A mail of which this worker has the only claim. */
export type ClaimedMail = Omit<MailRow, 'claim'> & { readonly claim: string };

type Claiming = {
  readonly claim: string;
  readonly now: Date;
  /** Whether what the plan of reminders caused may go at this hour. */
  readonly planToo: boolean;
};

/**
 * Takes the first mail whose turn it is, so that no other worker takes it; undefined when there is none. One that was
 * claimed long ago and not handed over is taken over: its first worker can no longer hand it over (`noteHandingOver`).
 * A plan that is held, or not within its hours, lets its mails wait; after the wave has closed they are taken all the
 * same, to be cancelled.
 */
export async function claimMail(db: Queries, { claim, now, planToo }: Claiming): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<ClaimedMail>`
    with next as (
      select mail.municipality_id, mail.id
      from mail
      join mailing on mailing.municipality_id = mail.municipality_id and mailing.id = mail.mailing_id
      join wave on wave.municipality_id = mailing.municipality_id and wave.id = mailing.wave_id
      left join reminder_plan plan on plan.municipality_id = wave.municipality_id and plan.wave_id = wave.id
      where (mail.state = 'queued' or (mail.state = 'sending' and mail.state_at < ${leaseStart(now)}))
        and mail.not_before <= ${now}
        and (mailing.cause <> 'plan' or wave.closes_at <= ${now} or (${planToo} and not coalesce(plan.held, false)))
        and (mailing.cause <> 'promise' or ${planToo})
      order by mail.not_before, mail.created_at, mail.id
      limit 1
      for update of mail skip locked)
    update mail
    set state = 'sending', state_at = ${now}, claim = ${claim}, claimed_at = ${now}, attempts = mail.attempts + 1
    from next
    where mail.municipality_id = next.municipality_id and mail.id = next.id
    returning mail.*`.execute(db);
  return rows[0];
}

/** How many mails were claimed since this instant, by whichever server: what the limit per minute counts. */
export async function countClaimedSince(db: Queries, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('mail')
    .where('claimed_at', '>', since)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Stores that a mail is about to be handed over for good; only then may its last byte leave. Returns false when the claim
 * is not this worker's any more: then nothing may leave.
 */
export async function noteHandingOver(db: Queries, mail: ClaimedMail, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('mail')
    .set({ state: 'handing-over', state_at: now })
    .where('municipality_id', '=', mail.municipality_id)
    .where('id', '=', mail.id)
    .where('claim', '=', mail.claim)
    .where('state', '=', 'sending')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What an attempt came to. */
export type Settled = Partial<Pick<MailRow, 'sent_at' | 'not_before' | 'fault'>> & {
  readonly state: Extract<MailState, 'sent' | 'refused' | 'uncertain' | 'cancelled' | 'queued'>;
};

/** Stores what an attempt came to, also when it took so long that the mail was taken to be uncertain meanwhile. */
export async function settleMail(db: Queries, mail: ClaimedMail, settled: Settled, now: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set({ ...settled, state_at: now, ...(settled.state === 'queued' && { claim: null }) })
    .where('municipality_id', '=', mail.municipality_id)
    .where('id', '=', mail.id)
    .where('claim', '=', mail.claim)
    .where('state', 'in', ['sending', 'handing-over', 'uncertain'])
    .execute();
}

/**
 * Settles the mails whose worker stopped while handing them over. When handing over twice is no more than once they wait
 * for their turn again; else nobody knows whether they arrived, and they are never sent again by themselves.
 */
export async function settleAbandoned(db: Queries, now: Date, isRepeatable: boolean): Promise<void> {
  await db
    .updateTable('mail')
    .set({ state: isRepeatable ? 'queued' : 'uncertain', state_at: now })
    .where('state', '=', 'handing-over')
    .where('state_at', '<', leaseStart(now))
    .execute();
}

/** Notes that a mail came back; returns false when there is no such mail, or when it did not leave as far as we know. */
export async function noteBounced(
  db: Queries,
  municipalityId: MunicipalityId,
  id: MailId,
  fault: string,
  now: Date,
): Promise<boolean> {
  const result = await db
    .updateTable('mail')
    .set({ state: 'bounced', state_at: now, fault })
    .where('municipality_id', '=', municipalityId)
    .where('id', '=', id)
    .where('state', 'in', ['handing-over', 'sent', 'uncertain', 'bounced'])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function leaseStart(now: Date): Date {
  return new Date(now.getTime() - LEASE_MILLISECONDS);
}

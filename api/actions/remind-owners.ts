import type { MailId, MailingId, PersonId } from '../../survey/id.ts';
import { nextReminderOf, type PromiseMoment } from '../../survey/promise-reminders.ts';
import type { Queries } from '../db/connect.ts';
import { insertMail, insertMailing, lockMail, selectContact } from '../db/mailings.ts';
import { type Municipality, selectMunicipality } from '../db/municipalities.ts';
import { insertPromiseMails, type RemindablePromise, selectPromiseMails, selectRemindable } from '../db/promises.ts';
import type { Deps } from '../deps.ts';
import { buildPromiseBody } from '../mail/promise-body.ts';
import { isOfficeTime } from '../mail/send-mails.ts';
import { dayOf } from './days.ts';

/** A promise whose person is mailed today, and why. */
type DuePromise = RemindablePromise & { readonly moment: PromiseMoment };

/**
 * Queues mail to who is to be reminded of promises today: a person gets one mail for everything that an organisation
 * promised after a wave. That mail has gone is stored with it and unique, so whoever is first does it once.
 */
export async function remindOwners(deps: Deps): Promise<void> {
  const municipality = await selectMunicipality(deps.db);
  if (municipality === undefined || !isOfficeTime(deps.now())) return;
  if ((await dueIn(deps, deps.db, municipality)).length === 0) return;
  await deps.db.transaction().execute(async (db) => {
    await lockMail(db, municipality.id);
    // Asked again behind the lock: another server may have done it meanwhile, and a promise may have been kept.
    const due = await dueIn(deps, db, municipality, 'locked');
    const groups = Map.groupBy(due, ({ wave, organisation }) => `${wave} ${organisation}`);
    for (const promises of groups.values()) await queue(deps, db, municipality, promises);
  });
  deps.jobs.wake('send-mails');
}

async function dueIn(deps: Deps, db: Queries, { id }: Municipality, lock?: 'locked'): Promise<DuePromise[]> {
  const today = dayOf(deps.now());
  const remindable = await selectRemindable(db, id, lock);
  const mails = Map.groupBy(await selectPromiseMails(db, id), ({ promise }) => promise);
  return remindable.flatMap((promise) => {
    const done = (mails.get(promise.id) ?? []).filter(({ due_on }) => due_on === promise.dueOn);
    const moments = done.map(({ moment }) => moment);
    const next = nextReminderOf({ ...promise, madeOn: dayOf(promise.madeAt) }, moments, today);
    return next === null || next.on > today ? [] : [{ ...promise, moment: next.moment }];
  });
}

/** Queues a mailing about what one organisation promised after one wave. */
async function queue(
  deps: Deps,
  db: Queries,
  municipality: Municipality,
  promises: readonly DuePromise[],
): Promise<void> {
  const [first] = promises;
  if (first === undefined) return;
  const { replyTo, from } = deps.config.mail;
  const contact = replyTo ?? (await selectContact(db, municipality.id, first.wave)) ?? from.address;
  const id = deps.uuid() as MailingId;
  const key = { municipality_id: municipality.id, id, wave_id: first.wave };
  const cause = { kind: 'promise', cause: 'promise', due_on: null, contact, created_by: null } as const;
  await insertMailing(db, { ...key, ...cause, created_at: deps.now() });
  for (const [person, theirs] of Map.groupBy(promises, ({ contact }) => contact.id)) {
    await queueMail(deps, db, { municipality, mailing: id, contact }, person, theirs);
  }
}

async function queueMail(
  deps: Deps,
  db: Queries,
  at: { readonly municipality: Municipality; readonly mailing: MailingId; readonly contact: string },
  person: PersonId,
  promises: readonly DuePromise[],
): Promise<void> {
  const [first] = promises;
  if (first === undefined) return;
  const { name, email: address, locale } = first.contact;
  const { municipality, mailing, contact } = at;
  const id = deps.uuid() as MailId;
  const about = { name, organisation: first.owner.name, coalition: first.coalitionName };
  const text = buildPromiseBody(locale, { ...about, municipality: municipality.name, contact }, promises);
  const now = deps.now();
  const ids = { municipality_id: municipality.id, id, mailing_id: mailing, person_id: person };
  await insertMail(
    db,
    { ...ids, name, address, locale, kind: 'promise', ...text, created_at: now, not_before: now },
    [],
  );
  await insertPromiseMails(
    db,
    promises.map(({ id: promise_id, dueOn: due_on, moment }) => ({
      ...{ municipality_id: municipality.id, promise_id, due_on, moment, mail_id: id },
    })),
  );
}

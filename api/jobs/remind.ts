import { dueDayOn, isDueFor, reasonNotToRemind } from '../../survey/reminders.ts';
import { dayOf, lastDayOf } from '../actions/days.ts';
import { followMail, standingsOf } from '../actions/mail-standing.ts';
import { queueMailing } from '../actions/queue-mailing.ts';
import { mailScopeOf } from '../actions/send-mailing.ts';
import { stateOfRow } from '../actions/wave-state.ts';
import type { Queries } from '../db/connect.ts';
import { selectPlan } from '../db/mail-wishes.ts';
import { lockMail, selectContact, selectDoneDueDays } from '../db/mailings.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { isOfficeTime } from '../mail/send-mails.ts';

/**
 * Queues the reminders that the plans of the open waves ask for today. Each due day is answered once, whoever is first to
 * do so; one that was missed is made good within office hours on a later working day, and of several the latest only.
 */
export async function remind(deps: Deps): Promise<void> {
  const municipality = await selectMunicipality(deps.db);
  if (municipality === undefined || !isOfficeTime(deps.now())) return;
  for (const wave of await selectWaves(deps.db, municipality.id)) {
    if (stateOfRow(wave, deps.now()) !== 'open' || (await dueOf(deps, deps.db, wave)) === undefined) continue;
    await deps.db.transaction().execute((db) => remindOf(deps, db, wave));
  }
  deps.jobs.wake('send-mails');
}

async function remindOf(deps: Deps, db: Queries, { municipality_id, id }: WaveRow): Promise<void> {
  await lockMail(db, municipality_id);
  const scope = await mailScopeOf(deps, db, municipality_id, id);
  // Asked again behind the lock: another server may have answered the day meanwhile.
  const dueOn = await dueOf(deps, db, scope.wave);
  if (dueOn === undefined) return;
  const { atMost } = await selectPlan(db, municipality_id, id);
  const today = dayOf(deps.now());
  const standings = [...standingsOf(await followMail(db, scope.wave))];
  const chosen = standings.filter(
    ([, standing]) => isDueFor(standing, dueOn) && reasonNotToRemind(standing, atMost, today) === null,
  );
  if (chosen.length === 0) return;
  const { replyTo, from } = deps.config.mail;
  const contact = replyTo ?? (await selectContact(db, municipality_id, id)) ?? from.address;
  const cause = { cause: 'plan', due_on: dueOn, contact, created_by: null } as const;
  const wanted = { kind: 'reminder', notBefore: deps.now(), ...cause } as const;
  await queueMailing(
    deps,
    db,
    scope,
    wanted,
    chosen.map(([one]) => one),
  );
}

async function dueOf(deps: Deps, db: Queries, wave: WaveRow): Promise<string | undefined> {
  const plan = await selectPlan(db, wave.municipality_id, wave.id);
  const done = await selectDoneDueDays(db, wave.municipality_id, wave.id);
  return dueDayOn(plan, lastDayOf(wave.closes_at), done, dayOf(deps.now()));
}

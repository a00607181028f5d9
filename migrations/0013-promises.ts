import { type Kysely, sql } from 'kysely';

/** What organisations promised each other, the promises that a wave asks about, and mail about promises. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...promises, ...mail]) await sql.raw(statement).execute(db);
}

/** wave_promise holds the words as they were when the wave opened; a promise that was asked about cannot be removed. */
const promises = [
  `create table promise (
    municipality_id uuid not null, id uuid not null, coalition_id uuid not null, wave_id uuid not null,
    chosen_gap_id uuid, organisation_id uuid not null, person_id uuid,
    text text not null, due_on date not null,
    state text not null check (state in ('open', 'done', 'dropped')), state_on date, note text,
    version integer not null check (version >= 1), made_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, coalition_id) references coalition on delete cascade,
    foreign key (municipality_id, wave_id) references wave on delete cascade,
    foreign key (municipality_id, chosen_gap_id) references chosen_gap on delete set null (chosen_gap_id),
    foreign key (municipality_id, organisation_id) references organisation,
    foreign key (municipality_id, person_id) references person on delete set null (person_id))`,
  'create index promise_of_coalition on promise (municipality_id, coalition_id)',
  `create table wave_promise (
    municipality_id uuid not null, wave_id uuid not null, promise_id uuid not null,
    position integer not null check (position >= 0), content jsonb not null,
    primary key (municipality_id, wave_id, promise_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade,
    foreign key (municipality_id, promise_id) references promise)`,
];

/**
 * At most one mail about a promise before its last day and one after it; another last day begins anew. Such a mail is
 * caused by the promise itself, not by the plan of reminders of its wave.
 */
const mail = [
  `create table promise_mail (
    municipality_id uuid not null, promise_id uuid not null, due_on date not null,
    moment text not null check (moment in ('ahead', 'overdue')), mail_id uuid not null,
    primary key (municipality_id, promise_id, due_on, moment),
    foreign key (municipality_id, promise_id) references promise on delete cascade,
    foreign key (municipality_id, mail_id) references mail on delete cascade)`,
  `alter table mailing drop constraint mailing_cause_check, add constraint mailing_cause_check
    check (cause in ('coordinator', 'plan', 'promise'))`,
  `alter table mailing drop constraint mailing_kind_check, add constraint mailing_kind_check
    check (kind in ('invitation', 'reminder', 'result', 'reply', 'promise', 'test'))`,
  `alter table mail drop constraint mail_kind_check, add constraint mail_kind_check
    check (kind in ('invitation', 'reminder-not-started', 'reminder-started', 'result', 'reply', 'promise', 'test'))`,
];

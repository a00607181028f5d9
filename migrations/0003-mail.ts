import { type Kysely, sql } from 'kysely';

/** Mail: its templates, what was sent in one go to whom, and how each mail fared. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...wishes, ...mailing, ...mail]) await sql.raw(statement).execute(db);
}

/** A wave without a row here has the texts and the plan that the product comes with. */
const wishes = [
  'alter table invitation add column reminders_stopped_at timestamptz',
  `create table mail_template (
    municipality_id uuid not null, wave_id uuid not null,
    kind text not null check (kind in ('invitation', 'reminder-not-started', 'reminder-started')),
    locale text not null check (locale in ('nl', 'en')), subject text not null, body text not null,
    primary key (municipality_id, wave_id, kind, locale),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
  `create table reminder_plan (
    municipality_id uuid not null, wave_id uuid not null, days_before smallint[] not null,
    at_most smallint not null, held boolean not null,
    primary key (municipality_id, wave_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
];

/** contact is whom the mail tells its reader to ask. due_on is the day of the plan that a mailing answers to: it is unique, so that a day is answered once. */
const mailing = [
  `create table mailing (
    municipality_id uuid not null, id uuid not null, wave_id uuid not null,
    kind text not null check (kind in ('invitation', 'reminder', 'test')),
    cause text not null check (cause in ('coordinator', 'plan')), due_on date, contact text not null,
    created_at timestamptz not null, created_by text references "user" ("id") on delete set null,
    primary key (municipality_id, id), unique (municipality_id, wave_id, due_on),
    check ((cause = 'plan') = (due_on is not null)),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
];

/**
 * Mail of a person goes when the person goes. The body keeps signs where the personal links go: who has a copy of the
 * database can open nothing. state_at is when the state was reached; claim names the attempt that is under way, which may
 * be taken over once state_at is long ago; claimed_at is what the limit per minute counts. Which round of a kind an
 * invitation is in is unique, so that nobody gets two of one kind and round.
 */
const mail = [
  `create table mail (
    municipality_id uuid not null, id uuid not null, mailing_id uuid not null, person_id uuid,
    name text not null, address text not null, locale text not null check (locale in ('nl', 'en')),
    kind text not null check (kind in ('invitation', 'reminder-not-started', 'reminder-started', 'test')),
    subject text not null, body text not null,
    state text not null check (state in
      ('queued', 'sending', 'handing-over', 'sent', 'refused', 'bounced', 'uncertain', 'cancelled')),
    state_at timestamptz not null, created_at timestamptz not null, not_before timestamptz not null,
    claim uuid, claimed_at timestamptz, attempts smallint not null default 0, sent_at timestamptz, fault text,
    primary key (municipality_id, id), unique (municipality_id, mailing_id, person_id),
    foreign key (municipality_id, mailing_id) references mailing on delete cascade,
    foreign key (municipality_id, person_id) references person on delete cascade)`,
  "create index mail_to_send on mail (not_before) where state in ('queued', 'sending', 'handing-over')",
  'create index mail_claimed on mail (claimed_at)',
  'create index mail_latest on mail (municipality_id, created_at)',
  `create table mail_invitation (
    municipality_id uuid not null, mail_id uuid not null, invitation_id uuid not null,
    kind text not null check (kind in ('invitation', 'reminder')), round integer not null,
    primary key (municipality_id, mail_id, invitation_id),
    constraint mail_round unique (municipality_id, invitation_id, kind, round),
    foreign key (municipality_id, mail_id) references mail on delete cascade,
    foreign key (municipality_id, invitation_id) references invitation on delete cascade)`,
];

import { type Kysely, sql } from 'kysely';

/** What is known of each invited person besides the answers: opened, declined, passed on; and one page for all they are asked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...invitation, ...draft, ...sitting]) await sql.raw(statement).execute(db);
}

/** pass_on holds a third person's data only until the coordinator has decided. */
const invitation = [
  `alter table invitation
    add column opened_at timestamptz,
    add column declined_at timestamptz,
    add column decline_reason text check (decline_reason in ('no-time', 'too-little-contact', 'unwilling', 'other')),
    add column decline_note text,
    add column passed_on_at timestamptz,
    add column pass_on_refused_at timestamptz,
    add constraint declined_with_reason check ((declined_at is null) = (decline_reason is null))`,
  `create table pass_on (
    municipality_id uuid not null, invitation_id uuid not null, name text not null, email text not null, note text,
    asked_at timestamptz not null,
    primary key (municipality_id, invitation_id),
    foreign key (municipality_id, invitation_id) references invitation on delete cascade)`,
];

/** Who of several colleagues changed which question last (question → person), and who saved; only while it is a draft. */
const draft = [
  `alter table draft
    add column authors jsonb,
    add column saved_by uuid,
    add foreign key (municipality_id, saved_by) references person on delete set null (saved_by)`,
];

const sitting = [
  `create table sitting (
    municipality_id uuid not null, person_id uuid not null, token_hash text not null unique,
    primary key (municipality_id, person_id),
    foreign key (municipality_id, person_id) references person on delete cascade)`,
];

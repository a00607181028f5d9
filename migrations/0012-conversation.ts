import { type Kysely, sql } from 'kysely';

/** Gaps that are talked about, what both sides read in them, and what partners reply before that is published. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...mail]) await sql.raw(statement).execute(db);
}

/**
 * A reply is to a reading as it was: gap_version is that of the chosen gap. key_hash is of the key that the browser made
 * which replied by a published link, so that nobody else with that link can change it.
 */
const tables = [
  `create table conversation (
    municipality_id uuid not null, wave_id uuid not null, version integer not null check (version >= 1),
    offered_at timestamptz, reply_until timestamptz, shared_at timestamptz,
    primary key (municipality_id, wave_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade,
    check ((offered_at is null) = (reply_until is null)), check (shared_at is null or offered_at is not null))`,
  `create table chosen_gap (
    municipality_id uuid not null, id uuid not null, wave_id uuid not null,
    position integer not null check (position >= 0),
    kind text not null check (kind in ('theme', 'criterion')), row_id text not null,
    subject text not null check (subject in ('municipality', 'coalition')),
    municipality_reading text, partners_reading text,
    outcome text check (outcome in ('agreed', 'disagreed')), together text,
    version integer not null check (version >= 1),
    primary key (municipality_id, id), unique (municipality_id, wave_id, kind, row_id, subject),
    foreign key (municipality_id, wave_id) references conversation on delete cascade)`,
  `create table reply (
    municipality_id uuid not null, id uuid not null, chosen_gap_id uuid not null, organisation_id uuid not null,
    channel text not null check (channel in ('personal', 'published')), key_hash text,
    gap_version integer not null check (gap_version >= 1),
    stance text not null check (stance in ('recognised', 'otherwise')), text text,
    version integer not null check (version >= 1), replied_at timestamptz not null,
    primary key (municipality_id, id), unique (municipality_id, chosen_gap_id, organisation_id, channel),
    check ((channel = 'published') = (key_hash is not null)), check (stance <> 'otherwise' or text is not null),
    foreign key (municipality_id, chosen_gap_id) references chosen_gap on delete cascade,
    foreign key (municipality_id, organisation_id) references organisation)`,
];

/** A mail that asks partners for their reply. */
const mail = [
  `alter table mail_template drop constraint mail_template_kind_check, add constraint mail_template_kind_check
    check (kind in ('invitation', 'reminder-not-started', 'reminder-started', 'result', 'reply'))`,
  `alter table mailing drop constraint mailing_kind_check, add constraint mailing_kind_check
    check (kind in ('invitation', 'reminder', 'result', 'reply', 'test'))`,
  `alter table mail drop constraint mail_kind_check, add constraint mail_kind_check
    check (kind in ('invitation', 'reminder-not-started', 'reminder-started', 'result', 'reply', 'test'))`,
  `alter table mail_invitation drop constraint mail_invitation_kind_check, add constraint mail_invitation_kind_check
    check (kind in ('invitation', 'reminder', 'result', 'reply'))`,
];

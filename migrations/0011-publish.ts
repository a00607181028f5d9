import { type Kysely, sql } from 'kysely';

/** Results that stay as they were published, the links to them, mail about them, and a log that shows when it was changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...log, ...sets, ...publications, ...mail]) await sql.raw(statement).execute(db);
}

/** The actor is no reference: the log outlives the account. */
const log = [
  `create table audit_entry (
    municipality_id uuid not null references municipality, seq integer not null check (seq >= 1),
    at timestamptz not null, actor text, action text not null, object text not null, facts jsonb not null,
    previous_hash text not null, hash text not null,
    primary key (municipality_id, seq))`,
  `create function stays_as_it_is() returns trigger language plpgsql as $$
    begin
      raise exception 'a row of % never changes', tg_table_name;
    end $$`,
  `create trigger audit_entry_kept before update or delete on audit_entry
    for each row execute function stays_as_it_is()`,
];

/** digest is SHA-256 of the content as canonical JSON. A set goes with its wave, and never changes. */
const sets = [
  `create table result_set (
    municipality_id uuid not null, wave_id uuid not null, number integer not null check (number >= 1),
    method_version text not null, content jsonb not null, digest text not null, made_at timestamptz not null,
    primary key (municipality_id, wave_id, number),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
  `create trigger result_set_kept before update on result_set
    for each row execute function stays_as_it_is()`,
];

/** A wave has one publication at a time that its links open; the earlier ones are withdrawn. */
const publications = [
  `create table publication (
    municipality_id uuid not null, id uuid not null, wave_id uuid not null,
    version integer not null check (version >= 1), result_set integer not null,
    token_hash text not null unique, with_comments boolean not null, note text,
    published_at timestamptz not null, published_by text references "user" ("id") on delete set null,
    withdrawn_at timestamptz, withdrawn_by text references "user" ("id") on delete set null,
    primary key (municipality_id, id), unique (municipality_id, wave_id, version),
    foreign key (municipality_id, wave_id, result_set) references result_set on delete cascade)`,
  'create unique index publication_live on publication (municipality_id, wave_id) where withdrawn_at is null',
];

/** A mail about a result, at most one for each invitation. */
const mail = [
  `alter table mail_template drop constraint mail_template_kind_check, add constraint mail_template_kind_check
    check (kind in ('invitation', 'reminder-not-started', 'reminder-started', 'result'))`,
  `alter table mailing drop constraint mailing_kind_check, add constraint mailing_kind_check
    check (kind in ('invitation', 'reminder', 'result', 'test'))`,
  `alter table mail drop constraint mail_kind_check, add constraint mail_kind_check
    check (kind in ('invitation', 'reminder-not-started', 'reminder-started', 'result', 'test'))`,
  `alter table mail_invitation drop constraint mail_invitation_kind_check, add constraint mail_invitation_kind_check
    check (kind in ('invitation', 'reminder', 'result'))`,
];

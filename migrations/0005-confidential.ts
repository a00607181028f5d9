import { type Kysely, sql } from 'kysely';

/**
 * Confidential waves. What a person leaves behind by answering is split in two that share no value: a receipt that
 * belongs to the invitation and holds no answers, and a response that holds nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table wave drop constraint wave_attribution_check,
    add constraint wave_attribution_check check (attribution in ('organisation', 'confidential')),
    add column sealed_at timestamptz`,
  `create table confidential_receipt (
    municipality_id uuid not null, invitation_id uuid not null, submission_hash text not null,
    attribution_version text not null, attribution_text text not null,
    primary key (municipality_id, invitation_id),
    foreign key (municipality_id, invitation_id) references invitation)`,
  // No unique key besides the random id, no time and no serial: whatever counts or dates a row would tell whose it is.
  `create table confidential_response (
    municipality_id uuid not null, id uuid not null, wave_id uuid not null,
    role text not null check (role in ('municipality', 'partner')), organisation_id uuid,
    ratings smallint[] not null check (0 <= all (ratings) and 5 >= all (ratings)), facts jsonb not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, wave_id) references wave,
    foreign key (municipality_id, organisation_id) references organisation)`,
  'create index confidential_response_wave on confidential_response (municipality_id, wave_id)',
];

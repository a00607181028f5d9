import { type Kysely, sql } from 'kysely';

/** What the coordinator put in the place of a remark; null: nothing. It names the remark by its hash, and holds no original. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table redaction (
    municipality_id uuid not null, wave_id uuid not null,
    comment_id text not null check (comment_id ~ '^[0-9a-f]{64}$'), replacement text,
    redacted_at timestamptz not null, redacted_by text references "user" ("id") on delete set null,
    primary key (municipality_id, wave_id, comment_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
];

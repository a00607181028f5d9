import { type Kysely, sql } from 'kysely';

/** The ratings of a wave that is over, packed in one value: every figure is made from it. The responses stay the truth. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table rating_block (
    municipality_id uuid not null, wave_id uuid not null, criteria integer not null, cells jsonb not null, ratings bytea not null,
    primary key (municipality_id, wave_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
];

import { type Kysely, sql } from 'kysely';

/**
 * The ratings of a wave that is over, packed in one value: every figure is made from it. The responses stay the truth;
 * `rating_long` shows those given on behalf of an organisation one rating a row, for tools that read tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table rating_block (
    municipality_id uuid not null, wave_id uuid not null, criteria integer not null, cells jsonb not null, ratings bytea not null,
    primary key (municipality_id, wave_id),
    foreign key (municipality_id, wave_id) references wave on delete cascade)`,
  `create view rating_long as
    select response.municipality_id, wave.coalition_id, response.wave_id, response.organisation_id, membership.role,
      edition.content -> 'criteria' -> (rated.place::integer - 1) ->> 'id' as criterion, rated.rating
    from response
    join wave on wave.municipality_id = response.municipality_id and wave.id = response.wave_id
    join edition on edition.municipality_id = wave.municipality_id and edition.id = wave.edition_id
    left join membership on membership.municipality_id = wave.municipality_id
      and membership.coalition_id = wave.coalition_id and membership.organisation_id = response.organisation_id
    cross join lateral unnest(response.ratings) with ordinality as rated (rating, place)`,
];

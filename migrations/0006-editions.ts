import { type Kysely, sql } from 'kysely';

/**
 * The open questions of an edition become a list of its own, and it says whether English may fall back to Dutch. Frozen
 * editions as well: not a word of what was asked changes, only where it is written.
 *
 * Then an edition becomes a thing that a coordinator makes: with a name, the edition that it was made from, and which of
 * its criteria continue from there. The shipped one is frozen from the start, because others are made from it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...content, ...making]) await sql.raw(statement).execute(db);
}

const content = [
  'alter table edition disable trigger edition_frozen',
  `update edition set content = (content #- '{texts,open}') || jsonb_build_object(
    'englishFallsBack', false,
    'openQuestions', (
      select jsonb_agg(jsonb_build_object('id', id, 'text', content #> array['texts', 'open', id]) order by place)
      from unnest(array['keep', 'change', 'agreement']) with ordinality as question (id, place)))`,
];

/** Until now there was one edition, as old as its municipality. */
const making = [
  `alter table edition
    add column name text not null default 'Samenwerkingswijzer',
    add column based_on text,
    add column continues jsonb not null default '[]',
    add column version integer not null default 1,
    add column created_at timestamptz,
    add column changed_at timestamptz,
    add foreign key (municipality_id, based_on) references edition`,
  `update edition set created_at = municipality.created_at, changed_at = municipality.created_at,
    frozen_at = coalesce(edition.frozen_at, municipality.created_at)
    from municipality where municipality.id = edition.municipality_id`,
  `alter table edition
    alter column name drop default,
    alter column continues drop default,
    alter column version drop default,
    alter column created_at set not null,
    alter column changed_at set not null`,
  'alter table edition enable trigger edition_frozen',
];

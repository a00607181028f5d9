import { type Kysely, sql } from 'kysely';

/**
 * The open questions of an edition become a list of its own, and it says whether English may fall back to Dutch. Frozen
 * editions as well: not a word of what was asked changes, only where it is written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of content) await sql.raw(statement).execute(db);
}

const content = [
  'alter table edition disable trigger edition_frozen',
  `update edition set content = (content #- '{texts,open}') || jsonb_build_object(
    'englishFallsBack', false,
    'openQuestions', (
      select jsonb_agg(jsonb_build_object('id', id, 'text', content #> array['texts', 'open', id]) order by place)
      from unnest(array['keep', 'change', 'agreement']) with ordinality as question (id, place)))`,
  'alter table edition enable trigger edition_frozen',
];

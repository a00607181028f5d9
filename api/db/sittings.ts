import type { MunicipalityId, PersonId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';

/** Whose page with all that the person is asked it is. */
export type SittingOwner = {
  readonly municipalityId: MunicipalityId;
  readonly municipality: string;
  readonly demo: boolean;
  readonly personId: PersonId;
  readonly person: string;
};

/** Gives a person such a page; one who has it keeps it. */
export async function insertSitting(
  db: Queries,
  municipalityId: MunicipalityId,
  personId: PersonId,
  tokenHash: string,
): Promise<void> {
  await db
    .insertInto('sitting')
    .values({ municipality_id: municipalityId, person_id: personId, token_hash: tokenHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The page with this token's hash; as with an invitation, its municipality is found by it. */
export async function selectSittingByHash(db: Queries, tokenHash: string): Promise<SittingOwner | undefined> {
  return await db
    .selectFrom('sitting')
    .innerJoin('municipality', 'municipality.id', 'sitting.municipality_id')
    .innerJoin('person', (join) =>
      join.onRef('person.municipality_id', '=', 'sitting.municipality_id').onRef('person.id', '=', 'sitting.person_id'),
    )
    .where('sitting.token_hash', '=', tokenHash)
    .select([
      'sitting.municipality_id as municipalityId',
      'municipality.name as municipality',
      'municipality.demo',
      'person.id as personId',
      'person.name as person',
    ])
    .executeTakeFirst();
}

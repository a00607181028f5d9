import { Dictionary, Int8, Int32, Table, Utf8, type Vector, vectorFromArray } from 'apache-arrow';
import type { Criterion, CriterionId, Role } from '../survey/criterion.ts';
import type { OrganisationId } from '../survey/id.ts';
import type { Rating } from '../survey/scale.ts';

/** One response as it goes into the table; `ratings` stand in the order of the edition's criteria. */
export type RatedResponse = {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly ratings: readonly Rating[];
};

/**
 * The ratings of one wave as an Arrow table: a row per response, `organisation` and `role`, and one int8 column per
 * criterion that is named by its id: 1–5, 0 for "cannot judge", null for skipped.
 *
 * Throws a RangeError when a response does not have one rating per criterion: it belongs to another edition.
 */
export function buildRatingTable(
  edition: { readonly criteria: readonly Pick<Criterion, 'id'>[] },
  responses: readonly RatedResponse[],
): Table {
  const { criteria } = edition;
  if (responses.some(({ ratings }) => ratings.length !== criteria.length)) {
    throw new RangeError(`Every response must hold ${criteria.length} ratings, one per criterion of the edition.`);
  }
  const columns = criteria.map(
    ({ id }, i) =>
      [
        id,
        vectorFromArray(
          responses.map(({ ratings }) => ratings[i] ?? null),
          new Int8(),
        ),
      ] as const,
  );
  return new Table({
    organisation: words(responses.map(({ organisation }) => organisation)),
    role: words(responses.map(({ role }) => role)),
    ...Object.fromEntries(columns),
  });
}

/** The ratings of one criterion, in the order of the rows. Throws a RangeError when the table has no such criterion. */
export function ratingsOf(table: Table, criterion: CriterionId): readonly Rating[] {
  const column = table.getChild(criterion) as Vector<Int8> | null;
  if (column === null) throw new RangeError(`The table has no criterion ${criterion}.`);
  return [...column] as Rating[];
}

function words(values: readonly string[]): Vector<Dictionary<Utf8, Int32>> {
  return vectorFromArray(values, new Dictionary(new Utf8(), new Int32()));
}

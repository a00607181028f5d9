import { minutesToAnswer } from '../../survey/answering-time.ts';
import type { EditionId, MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { EditionDetailBody, EditionSummaryBody, EditionsBody } from '../contract/editions.ts';
import { selectCoalitions } from '../db/coalitions.ts';
import { type StoredEdition, selectStoredEdition, selectStoredEditions } from '../db/editions.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';

export async function editionsBody(deps: Deps, municipalityId: MunicipalityId): Promise<EditionsBody> {
  const editions = await selectStoredEditions(deps.db, municipalityId);
  const usersOf = await findUsers(deps, municipalityId);
  const nameOf = (id: EditionId) => editions.find((one) => one.id === id)?.name ?? '';
  return { editions: editions.map((one) => summaryOf(one, nameOf, usersOf)) };
}

/** An edition with all its questions and those of the one that it was made from; throws `edition.unknown`. */
export async function editionDetailBody(
  deps: Deps,
  municipalityId: MunicipalityId,
  id: EditionId,
): Promise<EditionDetailBody> {
  const stored = await selectStoredEdition(deps.db, municipalityId, id);
  if (stored === undefined) throw refuse('edition.unknown', {});
  const { based_on, version, content, continues } = stored;
  const previous = based_on === null ? undefined : await selectStoredEdition(deps.db, municipalityId, based_on);
  const summary = summaryOf(stored, () => previous?.name ?? '', await findUsers(deps, municipalityId));
  return { ...summary, version, edition: content, previous: previous?.content ?? null, continues: [...continues] };
}

type Users = EditionSummaryBody['waves'];

/** Finds the waves that use an edition. */
async function findUsers({ db }: Deps, municipalityId: MunicipalityId): Promise<(id: EditionId) => Users> {
  const waves = await selectWaves(db, municipalityId);
  const coalitions = new Map((await selectCoalitions(db, municipalityId)).map(({ id, name }) => [id, name]));
  return (editionId) =>
    waves
      .filter(({ edition_id }) => edition_id === editionId)
      .map(({ id, name, coalition_id }) => ({ id, name, coalition: coalitions.get(coalition_id) ?? '' }));
}

function summaryOf(
  { id, name, content, based_on, created_at, changed_at, frozen_at }: StoredEdition,
  nameOf: (id: EditionId) => string,
  usersOf: (id: EditionId) => Users,
): EditionSummaryBody {
  return {
    id,
    name,
    basedOn: based_on === null ? null : { id: based_on, name: nameOf(based_on) },
    createdAt: created_at.toISOString(),
    changedAt: changed_at.toISOString(),
    frozenAt: frozen_at?.toISOString() ?? null,
    themes: content.themes.length,
    criteria: content.criteria.length,
    minutes: minutesToAnswer(content),
    waves: usersOf(id),
  };
}

import type { CoalitionId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { RatingLine } from '../../survey/rating-file.ts';
import { type FileWave, groupWaves } from '../../survey/rating-waves.ts';
import { insertCoalition, lockCoalition, selectCoalitionByName } from '../db/coalitions.ts';
import { insertMember } from '../db/memberships.ts';
import { insertImportedResponses } from '../db/responses.ts';
import { insertWave, selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { dayOf } from './days.ts';
import { datesOfImported, type WaveDates } from './imported-dates.ts';
import { editionOf, type Importing, openImport, organisationsOf, responsesOf } from './importing.ts';

/** What an import brought. */
export type ImportedRatings = {
  readonly coalitions: number;
  readonly waves: number;
  readonly responses: number;
  readonly ratings: number;
};

/** Responses stored at a time: enough to be fast, few enough for one statement. */
const BATCH = 500;

/**
 * Stores ratings that were collected elsewhere as closed waves, all or nothing.
 *
 *   lines → waves by coalition → coalition → questionnaire, partners, wave → responses
 *
 * Coalitions and organisations that the municipality has by that name are taken as they are; a partner that is no
 * member becomes one that has left. The role says which ratings are the municipality's own, however it is called.
 *
 * @param onPart hears which part (0–1) of the responses has been stored.
 * Throws `ratings.wave-exists`, `ratings.wave-in-future` or `ratings.own-name`.
 */
export async function importRatings(
  deps: Deps,
  municipalityId: MunicipalityId,
  lines: readonly RatingLine[],
  onPart: (part: number) => void,
): Promise<ImportedRatings> {
  const waves = groupWaves(lines);
  const coalitions = Map.groupBy(waves, ({ coalition }) => coalition.toLowerCase());
  const total = waves.reduce((sum, { responses }) => sum + responses.length, 0);
  let stored = 0;
  const onStored = (count: number) => {
    stored += count;
    onPart(stored / total);
  };
  await deps.db.transaction().execute(async (db) => {
    const at = await openImport(deps, db, municipalityId);
    for (const ofCoalition of coalitions.values()) await importCoalition(at, ofCoalition, onStored);
  });
  return { coalitions: coalitions.size, waves: waves.length, responses: total, ratings: lines.length };
}

/** @param waves of one coalition, in the order of time. */
async function importCoalition(at: Importing, waves: readonly FileWave[], onStored: (count: number) => void) {
  const dates = datesOfImported(
    waves.map(({ name }) => name),
    at.deps.now(),
  );
  const [first] = waves as [FileWave];
  const id = await coalitionNamed(at, first.coalition, dates[0]?.opensAt ?? at.deps.now());
  const taken = (await selectWavesOfCoalition(at.db, at.municipalityId, id)).map(({ name }) => name.toLowerCase());
  for (const [i, wave] of waves.entries()) {
    const { name: wanted, coalition } = wave;
    if (taken.includes(wanted.toLowerCase())) throw refuse('ratings.wave-exists', { wave: wanted, coalition });
    await importWave(at, id, wave, dates[i] as WaveDates, onStored);
  }
}

/** The coalition of that name, locked; made when there is none, from the first wave's day on. */
async function coalitionNamed(at: Importing, name: string, since: Date): Promise<CoalitionId> {
  const { deps, db, municipalityId, own } = at;
  const known = await selectCoalitionByName(db, municipalityId, name);
  const id = known ?? (deps.uuid() as CoalitionId);
  if (known === undefined) {
    const row = { municipality_id: municipalityId, id, name, task: '', starts_on: dayOf(since), ends_on: null };
    await insertCoalition(db, { ...row, created_at: deps.now() });
    await insertMember(db, municipalityId, id, own, 'municipality');
  }
  await lockCoalition(db, municipalityId, id);
  return id;
}

async function importWave(
  at: Importing,
  coalitionId: CoalitionId,
  wave: FileWave,
  { opensAt, closesAt }: WaveDates,
  onStored: (count: number) => void,
): Promise<void> {
  const { deps, db, municipalityId } = at;
  const { edition, positions } = await editionOf(at, wave);
  const organisations = await organisationsOf(at, coalitionId, wave, dayOf(closesAt));
  const id = deps.uuid() as WaveId;
  const key = { municipality_id: municipalityId, id, coalition_id: coalitionId, edition_id: edition.id };
  const times = { opens_at: opensAt, closes_at: closesAt, opened_at: opensAt, results_viewed_at: null };
  const stamps = { imported_at: deps.now(), created_at: deps.now() };
  await insertWave(db, { ...key, name: wave.name, attribution: 'organisation', ...times, ...stamps });
  const responses = responsesOf(wave, organisations, positions);
  for (let from = 0; from < responses.length; from += BATCH) {
    const batch = responses.slice(from, from + BATCH);
    await insertImportedResponses(db, municipalityId, id, batch);
    onStored(batch.length);
  }
}

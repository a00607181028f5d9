import type { MunicipalityId, PublicationId, UserId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewPublicationBody } from '../contract/publications.ts';
import type { Queries } from '../db/connect.ts';
import type { Municipality } from '../db/municipalities.ts';
import { insertPublication, selectPublications, withdraw } from '../db/publications.ts';
import { selectWave, selectWaveLocked } from '../db/waves.ts';
import { type Deps, hashOf } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { freezeResult, readResult } from './freeze-results.ts';

/** Who does it, for which municipality. */
export type Publisher = { readonly municipality: Municipality; readonly userId: UserId };

/**
 * Publishes the result of a closed wave: what the coordinator has just seen in the preview, frozen, under a link of its own.
 *
 *   the same as in the preview? → freeze → withdraw the version before → publish the next → log
 *
 * Throws `wave.unknown`, what `readResult` throws, and `publication.changed` when the result is not that of the preview.
 */
export async function publishWave(
  deps: Deps,
  { municipality, userId }: Publisher,
  waveId: WaveId,
  wanted: NewPublicationBody,
): Promise<void> {
  const seen = await selectWave(deps.db, municipality.id, waveId);
  if (seen === undefined) throw refuse('wave.unknown', {});
  const result = await readResult(deps, municipality, seen);
  if (result.digest !== wanted.digest) throw refuse('publication.changed', {});
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipality.id, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const at = deps.now();
    const number = await freezeResult(db, wave, result, at);
    const before = await selectPublications(db, municipality.id, waveId);
    await withdraw(db, municipality.id, waveId, { withdrawn_at: at, withdrawn_by: userId });
    const id = deps.uuid() as PublicationId;
    const version = (before[0]?.version ?? 0) + 1;
    await insertPublication(db, {
      ...{ municipality_id: municipality.id, id, wave_id: waveId, version, result_set: number },
      ...{ token_hash: hashOf(deps.publicationTokenOf(id)), with_comments: wanted.withComments, note: wanted.note },
      ...{ published_at: at, published_by: userId },
    });
    const facts = { version, resultSet: number, withComments: wanted.withComments, digest: result.digest };
    const note = { municipalityId: municipality.id, actor: userId, object: waveId, at };
    await recordAudit(db, { ...note, action: 'result.published', facts });
  });
}

/**
 * Withdraws a publication: its link and the personal links show it no more. Doing it again changes nothing.
 * Throws `publication.unknown`.
 */
export async function withdrawPublication(
  deps: Deps,
  { municipality, userId }: Publisher,
  waveId: WaveId,
  id: PublicationId,
): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const version = await versionOf(db, municipality.id, waveId, id);
    const at = deps.now();
    if (!(await withdraw(db, municipality.id, waveId, { withdrawn_at: at, withdrawn_by: userId }, id))) return;
    const note = { municipalityId: municipality.id, actor: userId, object: waveId, at };
    await recordAudit(db, { ...note, action: 'result.withdrawn', facts: { version } });
  });
}

async function versionOf(db: Queries, municipalityId: MunicipalityId, waveId: WaveId, id: PublicationId) {
  const publications = await selectPublications(db, municipalityId, waveId);
  const found = publications.find((one) => one.id === id);
  if (found === undefined) throw refuse('publication.unknown', {});
  return found.version;
}

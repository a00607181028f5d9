import { keptLabels } from '../../analytics/disclosure/kept-labels.ts';
import type { ConfidentialResponseId, MunicipalityId, OrganisationId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import {
  type ConfidentialKey,
  rekeyConfidentialResponses,
  rewriteTables,
  selectConfidentialResponses,
} from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { deleteDraftsOfWave } from '../db/drafts.ts';
import { upsertRatingBlock } from '../db/rating-blocks.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectUnsealedWaves, selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { followInvitations, isFinishing } from './follow-response.ts';
import { packWave } from './pack-wave.ts';
import { graceOfRow, stateOfRow } from './wave-state.ts';

/**
 * Seals a wave that is over: what is in it changes no more.
 *
 *   of a confidential one what could still tell whose answers they are: new random ids, small organisations unnamed, drafts
 *   gone, tables written anew → ratings packed in one block, from which every figure is made
 *
 * Does nothing to any other wave, or to one that was sealed. Throws `wave.unknown`.
 */
export async function sealWave(deps: Deps, municipalityId: MunicipalityId, waveId: WaveId): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const wave = await selectWaveLocked(db, municipalityId, waveId, 'update');
    if (wave === undefined) throw refuse('wave.unknown', {});
    const now = deps.now();
    if (wave.sealed_at !== null || !(await isOver(db, wave, now))) return;
    if (wave.attribution === 'confidential') await cutLinks(deps, db, wave);
    await upsertRatingBlock(db, municipalityId, waveId, await packWave(db, wave));
    await updateWave(db, municipalityId, waveId, { sealed_at: now });
  });
  deps.liveCubes.delete(waveId);
}

/** Seals every wave that is over by its date and that nobody has closed or looked at since. */
export async function sealClosedWaves(deps: Deps): Promise<void> {
  const closed = await selectUnsealedWaves(deps.db, deps.now());
  for (const { municipality_id, id } of closed) await sealWave(deps, municipality_id, id);
}

async function cutLinks(deps: Deps, db: Queries, { municipality_id, id }: WaveRow): Promise<void> {
  await rekey(deps, db, municipality_id, id);
  await deleteDraftsOfWave(db, municipality_id, id);
  await rewriteTables(db);
}

/** Whether no answer can come in any more. */
async function isOver(db: Queries, wave: WaveRow, now: Date): Promise<boolean> {
  if (stateOfRow(wave, now) !== 'closed') return false;
  return graceOfRow(wave, now) === null || !isFinishing(wave, await followInvitations(db, wave), now);
}

async function rekey(deps: Deps, db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<void> {
  const kept = keptLabels(countedBy(await selectConfidentialResponses(db, municipalityId, waveId)));
  await rekeyConfidentialResponses(db, municipalityId, waveId, (key) => ({
    municipality_id: municipalityId,
    id: deps.uuid() as ConfidentialResponseId,
    wave_id: waveId,
    role: key.role,
    organisation_id: key.role === 'municipality' || isIn(kept, key) ? key.organisation_id : null,
  }));
}

function isIn(kept: ReadonlySet<OrganisationId>, { organisation_id }: ConfidentialKey): boolean {
  return organisation_id !== null && kept.has(organisation_id);
}

/** How many people of each partner answered. */
function countedBy(responses: readonly ConfidentialKey[]): ReadonlyMap<OrganisationId, number> {
  const counts = new Map<OrganisationId, number>();
  for (const { role, organisation_id: id } of responses) {
    if (role === 'partner' && id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

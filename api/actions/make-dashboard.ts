import { buildDashboard, type Dashboard, type Organisation } from '../../analytics/dashboard.ts';
import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import type { Queries } from '../db/connect.ts';
import type { Member } from '../db/memberships.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { importedResponseOf, responseOf } from './follow-response.ts';
import { hearWave } from './hear-wave.ts';
import { membersOfWave } from './members-of-wave.ts';
import { type SeenWave, sealWavesOfCoalition, seeWave, seeWaveBefore } from './see-wave.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * The dashboard of a wave.
 *
 *   seal waves that are over → who answered → may results be seen? → note that they were → counts, of the wave before it
 *   too, and what was answered beside ratings → figures
 *
 * While a wave is open its results stay hidden until every answer of the municipality is in, and from the first look
 * those answers are final: who has seen what partners say no longer gives a self-rating.
 *
 * @param isTested whether `between` of its rows is worked out; see `discloseWaveRows`.
 */
export async function makeDashboard(deps: Deps, wave: WaveRow, isTested = true): Promise<Dashboard> {
  await sealWavesOfCoalition(deps, wave.municipality_id, wave.coalition_id);
  const { members, ...seen } = await look(deps, wave);
  return buildDashboard({ ...seen, organisations: members.map(organisationOf), isTested });
}

/** What there is to see, read in one transaction in which nobody answers, is added or is removed. */
async function look(deps: Deps, wave: WaveRow) {
  return await deps.db.transaction().execute(async (db) => {
    // After the lock: a wave that closed while this waited is closed.
    const row = (await selectWaveLocked(db, wave.municipality_id, wave.id, 'update')) ?? wave;
    const seen = await seeWave(deps, db, row);
    const { withheld } = seen;
    if (withheld === null && stateOfRow(row, deps.now()) === 'open') await noteViewed(db, row, deps.now());
    return {
      wave: seen.wave,
      withheld,
      said: withheld === null ? await hearWave(db, row) : null,
      before: withheld === null ? await seeWaveBefore(deps, db, seen) : null,
      ...(await followMembers(deps, db, seen)),
    };
  });
}

/** The organisations, each with how far its answers have come. */
async function followMembers(
  { now }: Deps,
  db: Queries,
  { row, wave, invitations }: SeenWave,
): Promise<{ readonly members: readonly Member[]; readonly response: OrganisationResponse[] }> {
  const members = await membersOfWave(db, row, now());
  const isImported = row.imported_at !== null;
  return { members, response: isImported ? importedResponseOf(members, wave.cube) : responseOf(members, invitations) };
}

async function noteViewed(db: Queries, wave: WaveRow, now: Date): Promise<void> {
  if (wave.results_viewed_at !== null) return;
  await updateWave(db, wave.municipality_id, wave.id, { results_viewed_at: now });
}

function organisationOf({ organisationId, name, role, kind }: Member): Organisation {
  return { id: organisationId, name, role, kind };
}

import { type CountCube, emptyCube } from '../../analytics/cube/count-cube.ts';
import { layoutOf } from '../../analytics/cube/layout.ts';
import { buildDashboard, type Confidence, type Dashboard, type Organisation } from '../../analytics/dashboard.ts';
import type { OrganisationResponse } from '../../analytics/response-rate.ts';
import { TOLD_TOGETHER_ONLY } from '../../survey/wave.ts';
import { selectToldVersions } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import { type Member, selectImportedMembers, selectMembers } from '../db/memberships.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { loadSolver } from '../disclosure-solver.ts';
import { countWave } from './count-wave.ts';
import {
  type FollowedInvitation,
  followInvitations,
  importedResponseOf,
  responseOf,
  withheldOf,
} from './follow-response.ts';
import { sealWave } from './seal-wave.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * The dashboard of a wave.
 *
 *   seal a wave that is over → who answered → may results be seen? → note that they were → count cube → figures
 *
 * While a wave is open its results stay hidden until every answer of the municipality is in, and from the first look
 * those answers are final: who has seen what partners say no longer gives a self-rating.
 */
export async function makeDashboard(deps: Deps, wave: WaveRow): Promise<Dashboard> {
  await sealWave(deps, wave.municipality_id, wave.id);
  const { members, mostUnnamed, onlyTogether, ...seen } = await look(deps, wave);
  const { attribution } = wave;
  const confidence: Confidence = { attribution, mostUnnamed, onlyTogether, solve: await loadSolver() };
  return buildDashboard({ ...seen, confidence, organisations: members.map(organisationOf) });
}

/** What there is to see, read in one transaction in which nobody answers, is added or is removed. */
async function look(deps: Deps, wave: WaveRow) {
  return await deps.db.transaction().execute(async (db) => {
    const current = (await selectWaveLocked(db, wave.municipality_id, wave.id, 'update')) ?? wave;
    // After the lock: a wave that closed while this waited is closed.
    const now = deps.now();
    const invitations = await followInvitations(db, current);
    const withheld = wave.imported_at === null ? withheldOf(current, invitations, now) : null;
    if (withheld === null && stateOfRow(current, now) === 'open') await noteViewed(db, current, now);
    const edition = await selectEdition(db, wave.municipality_id, wave.edition_id);
    const cube = withheld === null ? await countWave(deps, db, current) : emptyCube(layoutOf(edition));
    const mostUnnamed = mostUnnamedOf(cube, invitations);
    const told = await selectToldVersions(db, wave.municipality_id, wave.id);
    const onlyTogether = told.some((version) => TOLD_TOGETHER_ONLY.includes(version));
    return {
      edition,
      cube,
      mostUnnamed,
      onlyTogether,
      withheld,
      ...(await followMembers(db, wave, cube, invitations)),
    };
  });
}

/** The organisations, each with how far its answers have come. */
async function followMembers(
  db: Queries,
  wave: WaveRow,
  cube: CountCube,
  invitations: readonly FollowedInvitation[],
): Promise<{ readonly members: readonly Member[]; readonly response: OrganisationResponse[] }> {
  if (wave.imported_at !== null) {
    const members = await selectImportedMembers(db, wave.municipality_id, wave);
    return { members, response: importedResponseOf(members, cube) };
  }
  const members = await selectMembers(db, wave.municipality_id, wave.coalition_id);
  return { members, response: responseOf(members, invitations) };
}

/** An organisation that no response names has as many among the unnamed ones as it has people who answered. */
function mostUnnamedOf({ cells }: CountCube, invitations: readonly FollowedInvitation[]): number {
  const named = new Set(cells.map(({ organisation }) => organisation));
  const unnamed = invitations.filter((one) => one.progress === 'submitted' && !named.has(one.organisationId));
  const counts = Map.groupBy(unnamed, ({ organisationId }) => organisationId).values();
  return Math.max(0, ...[...counts].map(({ length }) => length));
}

async function noteViewed(db: Queries, wave: WaveRow, now: Date): Promise<void> {
  if (wave.results_viewed_at !== null) return;
  await updateWave(db, wave.municipality_id, wave.id, { results_viewed_at: now });
}

function organisationOf({ organisationId, name, role, kind }: Member): Organisation {
  return { id: organisationId, name, role, kind };
}

import { buildDashboard, type Dashboard } from '../../analytics/dashboard.ts';
import { buildRatingTable } from '../../analytics/rating-table.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import { type Member, selectImportedMembers, selectMembers } from '../db/memberships.ts';
import { selectResponses } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { followInvitations, importedResponseOf, responseOf, withheldOf } from './follow-response.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * The dashboard of a wave.
 *
 *   who answered → may results be seen? → note that they were → ratings → figures
 *
 * While a wave is open its results stay hidden until every answer of the municipality is in, and from the first look
 * those answers are final: who has seen what partners say no longer gives a self-rating.
 */
export async function makeDashboard(deps: Deps, wave: WaveRow): Promise<Dashboard> {
  const { edition, members, responses, response, withheld } = await look(deps, wave);
  const roles = new Map(members.map(({ organisationId, role }) => [organisationId, role]));
  const ratings = buildRatingTable(
    edition,
    responses.map(({ organisation_id: organisation, ratings }) => ({
      organisation,
      role: roles.get(organisation) ?? 'partner',
      ratings,
    })),
  );
  return buildDashboard({ edition, organisations: members.map(organisationOf), ratings, response, withheld });
}

/** What there is to see, read in one transaction in which nobody answers, is added or is removed. */
async function look(deps: Deps, wave: WaveRow) {
  return await deps.db.transaction().execute(async (db) => {
    const current = (await selectWaveLocked(db, wave.municipality_id, wave.id, 'update')) ?? wave;
    // After the lock: a wave that closed while this waited is closed.
    const now = deps.now();
    const invitations = await followInvitations(db, current);
    const withheld = withheldOf(current, invitations, now);
    if (withheld === null && stateOfRow(current, now) === 'open') await noteViewed(db, current, now);
    const edition = await selectEdition(db, wave.municipality_id, wave.edition_id);
    const responses = await selectResponses(db, wave.municipality_id, wave.id);
    if (wave.imported_at !== null) {
      const members = await selectImportedMembers(db, wave.municipality_id, wave);
      return { edition, members, responses, response: importedResponseOf(members, responses), withheld: null };
    }
    const members = await selectMembers(db, wave.municipality_id, wave.coalition_id);
    return { edition, members, responses, response: responseOf(members, invitations), withheld };
  });
}

async function noteViewed(db: Queries, wave: WaveRow, now: Date): Promise<void> {
  if (wave.results_viewed_at !== null) return;
  await updateWave(db, wave.municipality_id, wave.id, { results_viewed_at: now });
}

function organisationOf({ organisationId, name, role }: Member) {
  return { id: organisationId, name, role };
}

import { buildDashboard, type Dashboard, type Withheld } from '../../analytics/dashboard.ts';
import { buildRatingTable } from '../../analytics/rating-table.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import { type Member, selectMembers } from '../db/memberships.ts';
import { selectResponses } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { followInvitations, isMunicipalityOutstanding, responseOf } from './follow-response.ts';
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
  return await deps.db.transaction().execute(async (db) => {
    const current = (await selectWaveLocked(db, wave.municipality_id, wave.id, 'update')) ?? wave;
    const invitations = await followInvitations(db, current);
    const responses = await selectResponses(db, wave.municipality_id, wave.id);
    const isOpen = stateOfRow(current, deps.now()) === 'open';
    const withheld = withheldOf(isOpen && isMunicipalityOutstanding(invitations), responses.length);
    if (isOpen && withheld === null) await noteViewed(db, current, deps.now());
    const edition = await selectEdition(db, wave.municipality_id, wave.edition_id);
    const members = await selectMembers(db, wave.municipality_id, wave.coalition_id);
    const roles = new Map(members.map(({ organisationId, role }) => [organisationId, role]));
    const ratings = buildRatingTable(
      edition,
      responses.map(({ organisation_id: organisation, ratings }) => ({
        organisation,
        role: roles.get(organisation) ?? 'partner',
        ratings,
      })),
    );
    const organisations = members.map(organisationOf);
    return buildDashboard({ edition, organisations, ratings, response: responseOf(invitations), withheld });
  });
}

function withheldOf(outstanding: boolean, responses: number): Withheld | null {
  if (outstanding) return 'municipality-outstanding';
  return responses === 0 ? 'no-answers' : null;
}

async function noteViewed(db: Queries, wave: WaveRow, now: Date): Promise<void> {
  if (wave.results_viewed_at !== null) return;
  await updateWave(db, wave.municipality_id, wave.id, { results_viewed_at: now });
}

function organisationOf({ organisationId, name, role }: Member) {
  return { id: organisationId, name, role };
}

import { type Confidence, UNNAMED } from '../../analytics/confidential-rows.ts';
import { buildDashboard, type Dashboard } from '../../analytics/dashboard.ts';
import { buildRatingTable, type RatedResponse } from '../../analytics/rating-table.ts';
import { selectConfidentialResponses } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectEdition } from '../db/editions.ts';
import { type Member, selectImportedMembers, selectMembers } from '../db/memberships.ts';
import { selectResponses } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWaveLocked, updateWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
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
 *   seal a confidential wave → who answered → may results be seen? → note that they were → ratings → figures
 *
 * While a wave is open its results stay hidden until every answer of the municipality is in, and from the first look
 * those answers are final: who has seen what partners say no longer gives a self-rating.
 */
export async function makeDashboard(deps: Deps, wave: WaveRow): Promise<Dashboard> {
  await sealWave(deps, wave.municipality_id, wave.id);
  const { members, responses, ...seen } = await look(deps, wave);
  const ratings = buildRatingTable(seen.edition, responses);
  return buildDashboard({ ...seen, organisations: members.map(organisationOf), ratings });
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
    if (wave.imported_at !== null) return { edition, ...(await lookAtImported(db, wave)) };
    const members = await selectMembers(db, wave.municipality_id, wave.coalition_id);
    const response = responseOf(members, invitations);
    if (wave.attribution === 'confidential') {
      const responses = await selectUnattributed(db, wave);
      const confidence = confidenceOf(responses, invitations);
      return { edition, members, responses, response, confidence, withheld };
    }
    const responses = await selectAttributed(db, wave, members);
    return { edition, members, responses, response, confidence: null, withheld };
  });
}

async function lookAtImported(db: Queries, wave: WaveRow) {
  const members = await selectImportedMembers(db, wave.municipality_id, wave);
  const responses = await selectAttributed(db, wave, members);
  return { members, responses, response: importedResponseOf(members, responses), confidence: null, withheld: null };
}

async function selectAttributed(db: Queries, wave: WaveRow, members: readonly Member[]): Promise<RatedResponse[]> {
  const roles = new Map(members.map(({ organisationId, role }) => [organisationId, role]));
  const rows = await selectResponses(db, wave.municipality_id, wave.id);
  return rows.map(({ organisation_id: organisation, ratings }) => ({
    organisation,
    role: roles.get(organisation) ?? 'partner',
    ratings,
  }));
}

async function selectUnattributed(db: Queries, wave: WaveRow): Promise<RatedResponse[]> {
  const rows = await selectConfidentialResponses(db, wave.municipality_id, wave.id);
  return rows.map(({ organisation_id, role, ratings }) => ({
    organisation: organisation_id ?? UNNAMED,
    role,
    ratings,
  }));
}

/** An organisation that no response names has as many among the unnamed ones as it has people who answered. */
function confidenceOf(responses: readonly RatedResponse[], invitations: readonly FollowedInvitation[]): Confidence {
  const named = new Set(responses.map(({ organisation }) => organisation));
  const unnamed = invitations.filter((one) => one.progress === 'submitted' && !named.has(one.organisationId));
  const counts = Map.groupBy(unnamed, ({ organisationId }) => organisationId).values();
  return { unnamedAtMost: Math.max(0, ...[...counts].map(({ length }) => length)) };
}

async function noteViewed(db: Queries, wave: WaveRow, now: Date): Promise<void> {
  if (wave.results_viewed_at !== null) return;
  await updateWave(db, wave.municipality_id, wave.id, { results_viewed_at: now });
}

function organisationOf({ organisationId, name, role }: Member) {
  return { id: organisationId, name, role };
}

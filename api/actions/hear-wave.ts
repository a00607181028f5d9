import { UNNAMED } from '../../analytics/cube/cell.ts';
import type { Said } from '../../analytics/dashboard.ts';
import type { FactResponse } from '../../analytics/facts/fact-response.ts';
import type { WaveId } from '../../survey/id.ts';
import { selectConfidentialResponses } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectRoles } from '../db/memberships.ts';
import { selectRedactions } from '../db/redactions.ts';
import { selectFacts } from '../db/responses.ts';
import type { WaveRow } from '../db/schema.ts';
import { hashOf } from '../deps.ts';

/** What people answered in a wave beside their ratings; null of imported ratings, which have nothing beside them. */
export async function hearWave(db: Queries, wave: WaveRow): Promise<Said | null> {
  if (wave.imported_at !== null) return null;
  const responses = await responsesOf(db, wave);
  const redactions = await selectRedactions(db, wave.municipality_id, wave.id);
  return { responses, idOf: (question, text) => commentIdOf(wave.id, question, text), redactions };
}

/** Names a remark: the same text to the same question of a wave has the same name, whoever wrote it. */
export function commentIdOf(wave: WaveId, question: string, text: string): string {
  return hashOf(JSON.stringify([wave, question, text]));
}

async function responsesOf(db: Queries, wave: WaveRow): Promise<readonly FactResponse[]> {
  const { municipality_id, id, coalition_id } = wave;
  if (wave.attribution === 'confidential') {
    const rows = await selectConfidentialResponses(db, municipality_id, id);
    return rows.map(({ role, organisation_id, facts }) => ({ role, organisation: organisation_id ?? UNNAMED, facts }));
  }
  const roles = await selectRoles(db, municipality_id, coalition_id);
  const rows = await selectFacts(db, municipality_id, id);
  return rows.map(({ organisation_id: organisation, facts }) => ({
    role: roles.get(organisation) ?? 'partner',
    organisation,
    facts,
  }));
}

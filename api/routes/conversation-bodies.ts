import { proposeGaps } from '../../analytics/conversation/propose-gaps.ts';
import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { readConversationFigures } from '../actions/conversation-figures.ts';
import { stateOfConversation, timesOf } from '../actions/conversation-state.ts';
import { gapKeyOf, readingOf } from '../actions/shared-readings.ts';
import type { ChosenGapBody, ConversationBody } from '../contract/conversation.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { countPromisesByGap, selectChosenGaps, selectConversation } from '../db/conversations.ts';
import { selectEdition } from '../db/editions.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { ChosenGapRow, WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { waveBody } from './bodies.ts';

/** The conversation about the results of a wave. Throws `wave.unknown`, and what `readConversationFigures` throws. */
export async function conversationBody(
  deps: Deps,
  municipality: Municipality,
  waveId: WaveId,
): Promise<ConversationBody> {
  const wave = await selectWave(deps.db, municipality.id, waveId);
  const coalition = wave && (await selectCoalition(deps.db, municipality.id, wave.coalition_id));
  if (wave === undefined || coalition === undefined) throw refuse('wave.unknown', {});
  const dashboard = await readConversationFigures(deps, wave);
  const conversation = await selectConversation(deps.db, municipality.id, waveId);
  const { offeredAt, replyUntil, sharedAt } = timesOf(conversation);
  return {
    coalition: { id: coalition.id, name: coalition.name },
    wave: waveBody(wave, deps.now()),
    municipality: municipality.name,
    state: stateOfConversation(conversation, deps.now()),
    offeredAt: offeredAt?.toISOString() ?? null,
    replyUntil: replyUntil?.toISOString() ?? null,
    sharedAt: sharedAt?.toISOString() ?? null,
    version: conversation?.version ?? 0,
    proposals: [...proposeGaps(dashboard)],
    gaps: await chosenGapsOf(deps, wave),
    dashboard,
  };
}

async function chosenGapsOf({ db }: Deps, { municipality_id, id, edition_id }: WaveRow): Promise<ChosenGapBody[]> {
  const rows = await selectChosenGaps(db, municipality_id, id);
  if (rows.length === 0) return [];
  const edition = await selectEdition(db, municipality_id, edition_id);
  const promises = await countPromisesByGap(db, municipality_id, id);
  return rows.map((row) => ({
    id: row.id,
    gap: gapKeyOf(row),
    reading: readingOf(row),
    version: row.version,
    promises: promises.get(row.id) ?? 0,
    statements: statementsOf(edition, row),
  }));
}

function statementsOf({ criteria }: QuestionnaireEdition, { kind, row_id }: ChosenGapRow): ChosenGapBody['statements'] {
  const criterion = kind === 'criterion' && criteria.find(({ id }) => id === row_id);
  return criterion ? { municipality: criterion.statement.municipality, partner: criterion.statement.partner } : null;
}

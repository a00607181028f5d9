import type { GapKey } from '../../survey/conversation.ts';
import type { ChosenGapId, MunicipalityId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { ChosenGapsBody } from '../contract/conversation.ts';
import type { Queries } from '../db/connect.ts';
import {
  countPromisesByGap,
  deleteChosenGap,
  insertChosenGap,
  selectChosenGaps,
  selectConversation,
  updateChosenGap,
  upsertConversation,
} from '../db/conversations.ts';
import { selectReplies } from '../db/replies.ts';
import type { ChosenGapRow, ConversationRow } from '../db/schema.ts';
import { selectWave, selectWaveLocked } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { readConversationFigures } from './conversation-figures.ts';
import { stateOfConversation } from './conversation-state.ts';
import { gapKeyOf } from './shared-readings.ts';

/**
 * Chooses what a conversation is about, in this order. A gap that stays keeps what was read in it.
 *
 * Throws `wave.unknown`, what `readConversationFigures` throws, `request.invalid` naming a gap that is no row of the
 * figures, `conversation.offered` while the readings lie before the partners, `conversation.conflict` when somebody chose
 * meanwhile, and `conversation.words-lost` when a gap that is left out has a reading, a promise or replies, unless they may go.
 */
export async function chooseGaps(
  deps: Deps,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  wanted: ChosenGapsBody,
): Promise<void> {
  const seen = await selectWave(deps.db, municipalityId, waveId);
  if (seen === undefined) throw refuse('wave.unknown', {});
  const { gaps: known } = await readConversationFigures(deps, seen);
  await deps.db.transaction().execute(async (db) => {
    const conversation = await lockConversation(deps, db, municipalityId, waveId);
    const version = conversation?.version ?? 0;
    if (version !== wanted.version) throw refuse('conversation.conflict', { version });
    const stored = await selectChosenGaps(db, municipalityId, waveId);
    refuseUnknown(wanted.gaps, [...known, ...stored.map(gapKeyOf)]);
    const left = stored.filter((row) => !wanted.gaps.some((gap) => isSame(gapKeyOf(row), gap)));
    if (!wanted.discard) await refuseWordsLost(db, municipalityId, waveId, left);
    await upsertConversation(db, municipalityId, waveId, version + 1);
    for (const row of left) await deleteChosenGap(db, row);
    for (const [position, gap] of wanted.gaps.entries()) {
      const row = stored.find((one) => isSame(gapKeyOf(one), gap));
      if (row !== undefined) await updateChosenGap(db, row, { position });
      else await insertChosenGap(db, newGap({ municipalityId, waveId, id: deps.uuid() as ChosenGapId, position }, gap));
    }
  });
}

/**
 * Keeps a conversation as it is until the transaction ends, to change it. Throws `wave.unknown`, and
 * `conversation.offered` when it is no longer being prepared.
 */
export async function lockConversation(
  { now }: Deps,
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<ConversationRow | undefined> {
  const wave = await selectWaveLocked(db, municipalityId, waveId, 'update');
  if (wave === undefined) throw refuse('wave.unknown', {});
  const conversation = await selectConversation(db, municipalityId, waveId);
  const state = stateOfConversation(conversation, now());
  if (state !== 'preparing') throw refuse('conversation.offered', { state });
  return conversation;
}

function refuseUnknown(wanted: readonly GapKey[], known: readonly GapKey[]): void {
  const unknown = wanted.findIndex((gap) => !known.some((row) => isSame(row, gap)));
  if (unknown >= 0) throw refuse('request.invalid', { field: `gaps.${unknown}` });
}

async function refuseWordsLost(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  left: readonly ChosenGapRow[],
): Promise<void> {
  const promises = await countPromisesByGap(db, municipalityId, waveId);
  const replies = (await selectReplies(db, municipalityId, waveId)).filter((one) =>
    left.some(({ id }) => id === one.chosen_gap_id),
  );
  const replied = new Set(replies.map(({ chosen_gap_id }) => chosen_gap_id));
  const isUsed = (row: ChosenGapRow) => isRead(row) || promises.has(row.id) || replied.has(row.id);
  const gaps = left.filter(isUsed).length;
  if (gaps > 0) throw refuse('conversation.words-lost', { gaps, replies: replies.length });
}

function isRead({ municipality_reading, partners_reading, outcome, together }: ChosenGapRow): boolean {
  return [municipality_reading, partners_reading, outcome, together].some((words) => words !== null);
}

function isSame(one: GapKey, other: GapKey): boolean {
  return one.kind === other.kind && one.id === other.id && one.subject === other.subject;
}

type Place = {
  readonly municipalityId: MunicipalityId;
  readonly waveId: WaveId;
  readonly id: ChosenGapId;
  readonly position: number;
};

function newGap({ municipalityId, waveId, id, position }: Place, { kind, id: row_id, subject }: GapKey): ChosenGapRow {
  const place = { municipality_id: municipalityId, wave_id: waveId, id, position };
  const nothing = { municipality_reading: null, partners_reading: null, outcome: null, together: null };
  return { ...place, kind, row_id, subject, ...nothing, version: 1 };
}

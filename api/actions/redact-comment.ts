import { isWithheld } from '../../analytics/disclosure/disclosed.ts';
import type { MunicipalityId, UserId, WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { NewRedactionBody } from '../contract/redactions.ts';
import { deleteRedaction, upsertRedaction } from '../db/redactions.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { recordAudit } from './audit.ts';
import { makeDashboard } from './make-dashboard.ts';
import { stateOfRow } from './wave-state.ts';

type At = { readonly municipalityId: MunicipalityId; readonly waveId: WaveId; readonly commentId: string };

/**
 * Puts the coordinator's words in the place of a remark, or nothing: from then on nobody reads the original any more. The
 * log tells that it was done and of which remark, not what it said. Throws `wave.unknown`, and `comment.unknown` when
 * there is no such remark to be read, so that nobody finds out by guessing what was said in confidence.
 */
export async function redactComment(
  deps: Deps,
  at: At,
  { replacement }: NewRedactionBody,
  actor: UserId,
): Promise<void> {
  await refuseUnlessShown(deps, at);
  const { municipalityId, waveId, commentId } = at;
  const now = deps.now();
  await deps.db.transaction().execute(async (db) => {
    await upsertRedaction(db, {
      municipality_id: municipalityId,
      wave_id: waveId,
      comment_id: commentId,
      replacement: replacement || null,
      redacted_at: now,
      redacted_by: actor,
    });
    const facts = { comment: commentId, left: replacement ? 'rewritten' : 'out' };
    await recordAudit(db, { municipalityId, actor, action: 'comment.redacted', object: waveId, at: now, facts });
  });
}

/** Lets a remark be read again as it was written. Throws `wave.unknown`, and `comment.unknown` when it was not redacted. */
export async function restoreComment(deps: Deps, at: At, actor: UserId): Promise<void> {
  const { municipalityId, waveId, commentId } = at;
  if ((await selectWave(deps.db, municipalityId, waveId)) === undefined) throw refuse('wave.unknown', {});
  await deps.db.transaction().execute(async (db) => {
    if (!(await deleteRedaction(db, municipalityId, waveId, commentId))) throw refuse('comment.unknown', {});
    const note = { municipalityId, actor, object: waveId, at: deps.now(), facts: { comment: commentId } };
    await recordAudit(db, { ...note, action: 'comment.restored' });
  });
}

async function refuseUnlessShown(deps: Deps, { municipalityId, waveId, commentId }: At): Promise<void> {
  const wave = await selectWave(deps.db, municipalityId, waveId);
  if (wave === undefined) throw refuse('wave.unknown', {});
  if (!hasBeenSeen(wave, deps)) throw refuse('comment.unknown', {});
  const comments = (await makeDashboard(deps, wave)).facts?.comments ?? [];
  const isShown = !isWithheld(comments) && comments.some(({ id }) => id === commentId);
  if (!isShown) throw refuse('comment.unknown', {});
}

/** The first look at an open wave makes answers final; this is not to be one. */
function hasBeenSeen(wave: WaveRow, { now }: Deps): boolean {
  return stateOfRow(wave, now()) !== 'open' || wave.results_viewed_at !== null;
}

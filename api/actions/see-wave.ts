import { type CountCube, emptyCube } from '../../analytics/cube/count-cube.ts';
import { isSameLayout, layoutOf } from '../../analytics/cube/layout.ts';
import { type CountedBlock, cubesOfCommon } from '../../analytics/cube/narrow.ts';
import type { Withheld } from '../../analytics/dashboard.ts';
import type { CountedWave, WaveBefore } from '../../analytics/wave-rows.ts';
import type { MunicipalityId } from '../../survey/id.ts';
import { TOLD_TOGETHER_ONLY } from '../../survey/wave.ts';
import { selectToldVersions } from '../db/confidential.ts';
import type { Queries } from '../db/connect.ts';
import { selectRatingBlock } from '../db/rating-blocks.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { loadSolver } from '../disclosure-solver.ts';
import { countWave } from './count-wave.ts';
import { editionOfWave } from './edition-of-wave.ts';
import { type FollowedInvitation, followInvitations, withheldOf } from './follow-response.ts';
import { packWave } from './pack-wave.ts';
import { sealWave } from './seal-wave.ts';
import { stateOfRow } from './wave-state.ts';

/** A wave as far as its results may be seen at this moment. */
export type SeenWave = {
  readonly row: WaveRow;
  readonly invitations: readonly FollowedInvitation[];
  readonly withheld: Withheld | null;
  /** Without answers when withheld. */
  readonly wave: Omit<CountedWave, 'silent' | 'predictions'>;
};

/** Reads the answers of a wave, and what decides what may be shown of them. */
export async function seeWave(deps: Deps, db: Queries, row: WaveRow): Promise<SeenWave> {
  const invitations = await followInvitations(db, row);
  const withheld = row.imported_at === null ? withheldOf(row, invitations, deps.now()) : null;
  const edition = await editionOfWave(db, row);
  const layout = layoutOf(edition);
  const cube = withheld === null ? await countWave(deps, db, row, layout) : emptyCube(layout);
  const told = await selectToldVersions(db, row.municipality_id, row.id);
  const confidence = {
    attribution: row.attribution,
    mostUnnamed: mostUnnamedOf(cube, invitations),
    onlyTogether: told.some((version) => TOLD_TOGETHER_ONLY.includes(version)),
    solve: await loadSolver(),
  };
  return { row, invitations, withheld, wave: { name: row.name, edition, cube, confidence } };
}

/** An organisation that no response names has as many among the unnamed ones as it has people who answered. */
function mostUnnamedOf({ cells }: CountCube, invitations: readonly FollowedInvitation[]): number {
  const named = new Set(cells.map(({ organisation }) => organisation));
  const unnamed = invitations.filter((one) => one.progress === 'submitted' && !named.has(one.organisationId));
  const counts = Map.groupBy(unnamed, ({ organisationId }) => organisationId).values();
  return Math.max(0, ...[...counts].map(({ length }) => length));
}

/**
 * Seals every wave of the coalition that is over, so that the wave before one shows what its own dashboard shows. It takes
 * transactions of its own: call it before the one in which a wave is looked at.
 */
export async function sealWavesOfCoalition(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: WaveRow['coalition_id'],
): Promise<void> {
  const waves = await selectWavesOfCoalition(deps.db, municipalityId, coalitionId);
  for (const { id, sealed_at } of waves.filter((wave) => stateOfRow(wave, deps.now()) === 'closed')) {
    if (sealed_at === null) await sealWave(deps, municipalityId, id);
  }
}

/** The wave that changes are counted from: the latest that opened earlier, is closed, and may be seen; null when there is none. */
export async function seeWaveBefore(deps: Deps, db: Queries, seen: SeenWave): Promise<WaveBefore | null> {
  const { municipality_id, coalition_id, opens_at, id } = seen.row;
  const waves = await selectWavesOfCoalition(db, municipality_id, coalition_id);
  const earlier = waves.filter((wave) => wave.id !== id && wave.opens_at < opens_at);
  for (const row of earlier.filter((wave) => stateOfRow(wave, deps.now()) === 'closed')) {
    const before = await seeWave(deps, db, row);
    if (before.withheld === null) return { wave: before.wave, common: await commonCubes(db, before, seen) };
  }
  return null;
}

async function commonCubes(db: Queries, before: SeenWave, after: SeenWave): Promise<WaveBefore['common']> {
  const [one, other] = [before.wave.cube, after.wave.cube];
  if (isSameLayout(one.layout, other.layout)) return [one, other];
  return cubesOfCommon(await blockOf(db, before), await blockOf(db, after));
}

async function blockOf(db: Queries, { row, wave }: SeenWave): Promise<CountedBlock> {
  const block = (await selectRatingBlock(db, row.municipality_id, row.id)) ?? (await packWave(db, row));
  return { layout: wave.cube.layout, block };
}

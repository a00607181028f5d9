import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { makeDashboard } from '../actions/make-dashboard.ts';
import type { DashboardBody } from '../contract/dashboard.ts';
import { selectCoalition } from '../db/coalitions.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { waveBody } from './bodies.ts';

/** The dashboard of a wave as it goes over the wire, which is a look at its results; throws `wave.unknown`. */
export async function dashboardBody(
  deps: Deps,
  municipality: Municipality,
  id: WaveId,
): Promise<{ readonly wave: WaveRow; readonly body: DashboardBody }> {
  const wave = await selectWave(deps.db, municipality.id, id);
  const coalition = wave && (await selectCoalition(deps.db, municipality.id, wave.coalition_id));
  if (wave === undefined || coalition === undefined) throw refuse('wave.unknown', {});
  const now = deps.now();
  const body: DashboardBody = {
    coalition: { id: coalition.id, name: coalition.name },
    wave: waveBody(wave, now),
    municipality: municipality.name,
    computedAt: now.toISOString(),
    dashboard: await makeDashboard(deps, wave),
  };
  return { wave, body };
}

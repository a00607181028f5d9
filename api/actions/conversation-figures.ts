import type { Dashboard } from '../../analytics/dashboard.ts';
import { refuse } from '../../survey/problem.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { makeDashboard } from './make-dashboard.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * The figures that a conversation is about. Looks at nothing before the wave has closed, because a look has consequences
 * then. Throws `conversation.wave-open`, or `results.withheld`.
 */
export async function readConversationFigures(deps: Deps, wave: WaveRow): Promise<Dashboard> {
  if (stateOfRow(wave, deps.now()) !== 'closed') throw refuse('conversation.wave-open', {});
  const dashboard = await makeDashboard(deps, wave);
  if (dashboard.withheld !== null) throw refuse('results.withheld', { why: dashboard.withheld });
  return dashboard;
}

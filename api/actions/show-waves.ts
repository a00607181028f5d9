import type { Standing } from '../../analytics/attention.ts';
import type { Dashboard } from '../../analytics/dashboard.ts';
import type { GapRow } from '../../analytics/gap-row.ts';
import type { WaveId } from '../../survey/id.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { countTogether } from './count-together.ts';
import { makeDashboard } from './make-dashboard.ts';

/** What an overview shows of a wave. */
export type ShownWave = {
  readonly wave: WaveRow;
  /** The themes about the municipality; empty when its results may not be seen, or there are none. */
  readonly rows: readonly GapRow[];
  readonly response: Standing['response'];
  readonly unjudged: Standing['unjudged'];
};

/**
 * The themes of several waves of a municipality.
 *
 * Sealed waves on behalf of organisations, nearly all there are, are counted together from their blocks, a few queries for
 * all of them; every other one goes the way of its own dashboard, some thirty times as long.
 *
 * @param all every wave of the municipality, to find the one before.
 */
export async function showWaves(
  deps: Deps,
  all: readonly WaveRow[],
  wanted: readonly WaveRow[],
): Promise<ReadonlyMap<WaveId, ShownWave>> {
  const together = wanted.filter(({ sealed_at, attribution }) => sealed_at !== null && attribution === 'organisation');
  const shown = new Map((await countTogether(deps, all, together)).map((one) => [one.wave.id, one]));
  for (const wave of wanted) {
    if (!shown.has(wave.id)) shown.set(wave.id, shownOf(wave, await makeDashboard(deps, wave)));
  }
  return shown;
}

function shownOf(wave: WaveRow, { gaps, response }: Dashboard): ShownWave {
  const rows = gaps.filter(({ subject }) => subject === 'municipality');
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const partners = response.filter(({ role, invited }) => role === 'partner' && invited > 0);
  const given = partners.filter(({ submitted }) => submitted > 0).length;
  return {
    wave,
    rows: rows.filter(({ kind }) => kind === 'theme'),
    response: wave.imported_at === null ? { asked: partners.length, given } : null,
    unjudged: {
      criteria: criteria.filter((row) => row.partners.mostlyUnjudged).length,
      of: criteria.length,
    },
  };
}

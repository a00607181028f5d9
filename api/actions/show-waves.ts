import { foundIn } from '../../analytics/attention.ts';
import type { Dashboard } from '../../analytics/dashboard.ts';
import type { WaveFigures } from '../../analytics/overview.ts';
import type { WaveId } from '../../survey/id.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { countTogether } from './count-together.ts';
import { makeDashboard } from './make-dashboard.ts';

/** What an overview shows of a wave. */
export type ShownWave = WaveFigures & { readonly wave: WaveRow };

/**
 * The themes of several waves of a municipality.
 *
 * Sealed waves on behalf of organisations, nearly all there are, are counted together from their blocks, a few queries for
 * all of them; every other one goes the way of its own dashboard, a hundred times as long.
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
    if (!shown.has(wave.id)) shown.set(wave.id, { wave, ...(await figuresOf(deps, all, wave)) });
  }
  return shown;
}

/** Of a sealed wave they are kept, until an earlier one is sealed or imported: changes would be counted from that. */
async function figuresOf(deps: Deps, all: readonly WaveRow[], wave: WaveRow): Promise<WaveFigures> {
  const before = all.filter((one) => one.coalition_id === wave.coalition_id && one.opens_at < wave.opens_at);
  const earlier = before.filter(({ sealed_at }) => sealed_at !== null);
  const key = [wave.id, ...earlier.map(({ id }) => id)].join(' ');
  const known = deps.sealedFigures.get(key);
  if (known !== undefined) return known;
  const figures = figuresIn(wave, await makeDashboard(deps, wave));
  if (wave.sealed_at !== null) deps.sealedFigures.set(key, figures);
  return figures;
}

function figuresIn(wave: WaveRow, { gaps, response }: Dashboard): WaveFigures {
  const rows = gaps.filter(({ subject }) => subject === 'municipality');
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const partners = response.filter(({ role, invited }) => role === 'partner' && invited > 0);
  const given = partners.filter(({ submitted }) => submitted > 0).length;
  return {
    rows: rows.filter(({ kind }) => kind === 'theme'),
    found: foundIn(gaps),
    response: wave.imported_at === null ? { asked: partners.length, given } : null,
    unjudged: {
      criteria: criteria.filter((row) => row.partners.mostlyUnjudged).length,
      of: criteria.length,
    },
  };
}

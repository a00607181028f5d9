import type { Dashboard, Organisation } from '../../analytics/dashboard.ts';
import { inSequence, type LoneWave, type Trend } from '../../analytics/trend.ts';
import type { CoalitionId, MunicipalityId, OrganisationId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { selectCoalition } from '../db/coalitions.ts';
import { selectEdition } from '../db/editions.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWavesOfCoalition } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { makeDashboard } from './make-dashboard.ts';
import { stateOfRow } from './wave-state.ts';

/**
 * A coalition over the years: every wave whose results may be seen, as its dashboard shows them.
 *
 * A look at several waves at once never is the first look at one: an open wave takes part once somebody has chosen to see
 * its results, because from then on the municipality's own answers are final. Throws `coalition.unknown`.
 */
export async function makeTrend(deps: Deps, municipalityId: MunicipalityId, id: CoalitionId): Promise<Trend> {
  const coalition = await selectCoalition(deps.db, municipalityId, id);
  if (coalition === undefined) throw refuse('coalition.unknown', {});
  const rows = await selectWavesOfCoalition(deps.db, municipalityId, id);
  const shown: Shown[] = [];
  for (const wave of rows.filter((one) => mayStandBeside(one, deps.now()))) shown.push(await show(deps, wave));
  const seen = shown.filter(({ dashboard }) => dashboard.withheld === null);
  const waves = inSequence(seen.map(({ wave }) => wave));
  return {
    coalition: { id: coalition.id, name: coalition.name },
    organisations: organisationsOf(seen),
    themes: [...new Map(seen.flatMap(({ dashboard }) => dashboard.themes.map((one) => [one.id, one]))).values()],
    waves,
    promises: promisesOf(waves, seen),
  };
}

/** Whether a wave may be shown beside others: one that is over, or an open one whose results somebody has seen. */
export function mayStandBeside(wave: WaveRow, now: Date): boolean {
  const state = stateOfRow(wave, now);
  return state === 'closed' || (state === 'open' && wave.results_viewed_at !== null);
}

type Shown = { readonly dashboard: Dashboard; readonly wave: LoneWave };

async function show(deps: Deps, row: WaveRow): Promise<Shown> {
  const dashboard = await makeDashboard(deps, row);
  const { id, title } = await selectEdition(deps.db, row.municipality_id, row.edition_id);
  const { name, attribution } = row;
  const isOpen = stateOfRow(row, deps.now()) === 'open';
  const when = { closesAt: row.closes_at.toISOString(), isOpen };
  return { dashboard, wave: { id: row.id, name, attribution, ...when, edition: { id, title }, rows: dashboard.gaps } };
}

function promisesOf(waves: Trend['waves'], seen: readonly Shown[]): Trend['promises'] {
  return waves.flatMap(({ id }) => {
    const outcomes = seen.find(({ wave }) => wave.id === id)?.dashboard.facts?.promises ?? [];
    return outcomes.length === 0 ? [] : [{ wave: id, outcomes }];
  });
}

/** By the latest wave first, so that a name is as it is now; the municipality before its partners. */
function organisationsOf(shown: readonly Shown[]): readonly Organisation[] {
  const all = shown.toReversed().flatMap(({ dashboard }) => dashboard.organisations);
  const once = [...new Map<OrganisationId, Organisation>(all.map((one) => [one.id, one])).values()];
  return once.toSorted((a, b) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, 'nl'));
}

function placeOf({ role }: Organisation): number {
  return role === 'municipality' ? 0 : 1;
}

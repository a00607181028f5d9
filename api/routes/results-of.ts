import type { WaveId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import { refuse } from '../../survey/problem.ts';
import { listAnswers } from '../actions/list-answers.ts';
import type { PublishedDashboard } from '../actions/show-published.ts';
import type { DashboardBody } from '../contract/dashboard.ts';
import type { ResultFormat } from '../contract/paths.ts';
import type { Municipality } from '../db/municipalities.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { type ResultFile, renderAnswers, renderResults } from '../render/results/render.ts';
import { dashboardBody } from './dashboard-body.ts';

/** Which results a file is made of. */
export type Wanted = { readonly municipality: Municipality; readonly waveId: WaveId; readonly locale: Locale };

/**
 * The results of a wave as a file, which is a look at them as the dashboard is.
 * Throws `wave.unknown`, and `results.withheld` while they may not be seen.
 */
export async function resultFile(deps: Deps, wanted: Wanted, format: ResultFormat): Promise<ResultFile> {
  const { wave, body } = await see(deps, wanted);
  const isListed = format === 'zip' && wave.attribution === 'organisation';
  const answers = isListed ? await listAnswers(deps, wave) : null;
  return await renderResults({ body, locale: wanted.locale, isDemo: wanted.municipality.demo, answers }, format);
}

/** Every answer of a wave as a file; throws what `resultFile` throws, and `results.confidential`. */
export async function answerFile(deps: Deps, wanted: Wanted): Promise<ResultFile> {
  const { wave, body } = await see(deps, wanted);
  const answers = await listAnswers(deps, wave);
  return renderAnswers({ body, locale: wanted.locale, isDemo: wanted.municipality.demo, answers }, answers);
}

/** A published result as a file: what its audience sees, and never an answer by itself. */
export async function publishedFile(
  published: PublishedDashboard,
  locale: Locale,
  format: ResultFormat,
): Promise<ResultFile> {
  const { coalition, municipality, demo, dashboard } = published;
  const wave = { ...published.wave, state: 'closed' } as const;
  const body: DashboardBody = { coalition, wave, municipality, computedAt: wave.closesAt, dashboard };
  return await renderResults({ body, locale, isDemo: demo, answers: null }, format);
}

async function see(
  deps: Deps,
  { municipality, waveId }: Wanted,
): Promise<{ readonly wave: WaveRow; readonly body: DashboardBody }> {
  const { wave, body } = await dashboardBody(deps, municipality, waveId);
  const { withheld } = body.dashboard;
  if (withheld !== null) throw refuse('results.withheld', { why: withheld });
  return { wave, body: settled(body) };
}

/** Of a closed wave nothing changes with the moment of looking, so neither does its file. */
function settled(body: DashboardBody): DashboardBody {
  return body.wave.state === 'closed' ? { ...body, computedAt: body.wave.closesAt } : body;
}

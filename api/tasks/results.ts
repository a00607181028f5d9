import { z } from 'zod';
import type { WaveId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import { stateOfRow } from '../actions/wave-state.ts';
import { uuid } from '../contract/fields.ts';
import { RESULT_FILES } from '../contract/results.ts';
import { selectCoalitions } from '../db/coalitions.ts';
import { type Municipality, selectMunicipality } from '../db/municipalities.ts';
import { selectWaves } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import { answerFile, resultFile } from '../routes/results-of.ts';
import { resultsTexts } from '../texts/results.ts';
import type { Task } from './task.ts';

export const ResultWords = z.object({ wave: z.string(), format: z.enum(RESULT_FILES) });

/** `results`: the results of a wave as a file, which is a look at them as the dashboard is. */
export const resultsTask: Task = async (deps, { locale, words }, tell) => {
  const { wave, format } = ResultWords.parse(words);
  const id = uuid.safeParse(wave);
  if (!id.success) throw refuse('wave.unknown', {});
  const wanted = { municipality: await municipalityOf(deps), waveId: id.data as WaveId, locale };
  const file = format === 'answers' ? await answerFile(deps, wanted) : await resultFile(deps, wanted, format);
  tell({ file: { name: file.name, base64: Buffer.from(file.content).toString('base64') } });
};

/** `waves`: the waves that there are, a line each, with the ids by which `results` knows them. */
export const wavesTask: Task = async (deps, { locale }, tell) => {
  const { id } = await municipalityOf(deps);
  const { none, states } = resultsTexts[locale].waves;
  const coalitions = new Map((await selectCoalitions(deps.db, id)).map((one) => [one.id, one.name]));
  const waves = await selectWaves(deps.db, id);
  if (waves.length === 0) tell({ line: none });
  for (const wave of waves) {
    const state = states[stateOfRow(wave, deps.now())];
    tell({ line: [wave.id, state, coalitions.get(wave.coalition_id) ?? '', wave.name].join('\t') });
  }
};

async function municipalityOf({ db }: Deps): Promise<Municipality> {
  const municipality = await selectMunicipality(db);
  if (municipality === undefined) throw refuse('installation.empty', {});
  return municipality;
}

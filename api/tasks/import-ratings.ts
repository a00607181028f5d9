import type { MunicipalityId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { RatingLine } from '../../survey/rating-file.ts';
import { importRatings } from '../actions/import-ratings.ts';
import { readRatings } from '../actions/read-ratings.ts';
import { foundMunicipality } from '../actions/set-up-installation.ts';
import { selectMunicipality } from '../db/municipalities.ts';
import type { Deps } from '../deps.ts';
import { apiTexts } from '../texts/texts.ts';
import type { Task } from './task.ts';

/**
 * `import-ratings`: stores the ratings of a file as closed waves, and tells what came of it. An installation that is
 * still empty gets the municipality that the file names.
 */
export const importRatingsTask: Task = async (deps, { locale, file }, tell) => {
  const texts = apiTexts[locale];
  const lines = await readRatings(await bytesOf(file));
  const municipality = await selectMunicipality(deps.db);
  if (municipality === undefined) tell({ line: texts.founded(await foundFrom(deps, lines)) });
  const { id } = (await selectMunicipality(deps.db)) as { id: MunicipalityId };
  tell({ line: texts.imported(await importRatings(deps, id, lines, (part) => tell({ part }))) });
};

/** The name of the municipality that was made; throws `installation.empty` when the file names none, or several. */
async function foundFrom(deps: Deps, lines: readonly RatingLine[]): Promise<string> {
  const own = lines.filter(({ role }) => role === 'municipality').map(({ organisation }) => organisation);
  const [name, ...others] = new Set(own);
  if (name === undefined || others.length > 0) throw refuse('installation.empty', {});
  const municipality = { id: deps.uuid() as MunicipalityId, name, demo: false };
  await deps.db.transaction().execute((db) => foundMunicipality(deps, db, municipality));
  return name;
}

async function bytesOf(file: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file) chunks.push(chunk);
  return Buffer.concat(chunks);
}

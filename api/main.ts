import { buildPages } from './build-pages.ts';
import { readConfig } from './config.ts';
import { pages } from './contract/paths.ts';
import { selectMunicipality } from './db/municipalities.ts';
import { type Deps, openDeps, randomCode } from './deps.ts';
import { exitWith } from './exit.ts';
import { exitWhenLost, serve, stopOnSignal } from './serve.ts';

/** `npm start`: the installation as it is, or an empty one that waits for its municipality. */
try {
  buildPages();
  const deps = openDeps(readConfig());
  const setUpCode = randomCode();
  exitWhenLost(deps);
  stopOnSignal(await serve(deps, setUpCode));
  await tellWhereToGo(deps, setUpCode);
} catch (error) {
  exitWith(error);
}

async function tellWhereToGo(deps: Deps, setUpCode: string): Promise<void> {
  const { baseUrl } = deps.config;
  const isEmpty = (await selectMunicipality(deps.db)) === undefined;
  const lines = isEmpty
    ? [
        'Nog leeg. Richt de gemeente in op / Still empty. Set up the municipality at:',
        `  ${baseUrl}${pages.setUp()}#${setUpCode}`,
      ]
    : [`Samenspiegel: ${baseUrl}`];
  console.log(lines.join('\n'));
}

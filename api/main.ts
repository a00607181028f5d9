import { ConfigFault, readConfig } from './config.ts';
import { pages } from './contract/paths.ts';
import { FolderInUse } from './db/embedded/lock.ts';
import { selectMunicipality } from './db/municipalities.ts';
import { type Deps, openDeps, randomCode } from './deps.ts';
import { arePagesBuilt } from './routes/pages.ts';
import { serve, stopOnSignal } from './serve.ts';

/** `npm start`: the installation as it is, or an empty one that waits for its municipality. */
try {
  if (!arePagesBuilt())
    throw new ConfigFault(
      'De pagina’s zijn nog niet gebouwd. Voer eerst `npm run build` uit.\nThe pages have not been built yet. Run `npm run build` first.',
    );
  const deps = openDeps(readConfig());
  const setUpCode = randomCode();
  stopOnSignal(await serve(deps, setUpCode));
  await tellWhereToGo(deps, setUpCode);
} catch (error) {
  if (!(error instanceof ConfigFault || error instanceof FolderInUse)) throw error;
  console.error(error.message);
  process.exit(1);
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

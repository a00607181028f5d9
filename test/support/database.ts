import type { DatabaseKind } from '../../api/db/connect.ts';
import { migrate } from '../../api/db/migrate.ts';
import { openDeps } from '../../api/deps.ts';
import { freshConfig } from './installation.ts';

/** An empty database of this kind with today's tables. */
export async function openDatabase(kind: DatabaseKind) {
  const { config, remove } = await freshConfig(kind);
  const deps = openDeps(config);
  await migrate(deps.db);
  return {
    db: deps.db,
    close: async () => {
      await deps.close();
      remove();
    },
  };
}

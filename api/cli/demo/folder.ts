import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFault } from '../../config.ts';
import { lockFolder } from '../../db/embedded/lock.ts';

/** A folder with this file in it holds demo data; no other folder is ever emptied. */
const MARK = 'demo-data';

/**
 * Empties the folder of an earlier demo, or takes an empty one.
 * Throws ConfigFault when it holds anything else, FolderInUse when a demo is running in it.
 */
export function clearDemoFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const isDemo = existsSync(join(folder, MARK));
  if (!isDemo && readdirSync(folder).length > 0) throw new ConfigFault(notADemo(folder));
  lockFolder(folder)();
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(
    join(folder, MARK),
    'Verzonnen gegevens; elke demo begint opnieuw.\nFictitious data; every demo starts afresh.\n',
  );
}

function notADemo(folder: string): string {
  return (
    `De map ${folder} is niet leeg en niet van een demo; de demo zou haar leegmaken. Kies met DATA_DIR een andere map.\n` +
    `The folder ${folder} is not empty and not a demo's; the demo would empty it. Choose another folder with DATA_DIR.`
  );
}

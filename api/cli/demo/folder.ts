import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFault } from '../../config.ts';
import { LOCK_FILES, lockFolder } from '../../db/embedded/lock.ts';

/** A folder with this file in it holds demo data; no other folder is ever emptied. */
const MARK = 'demo-data';

/**
 * Empties the folder of an earlier demo, or takes an empty one. The folder itself stays: it may be a mount or a link.
 * Throws ConfigFault when it holds anything else, FolderInUse when a demo is running in it.
 */
export function clearDemoFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const isDemo = existsSync(join(folder, MARK));
  if (!isDemo && readdirSync(folder).length > 0) throw new ConfigFault(notADemo(folder));
  const unlock = lockFolder(folder);
  // The mark first and for good: a folder that was emptied by half is still a demo's.
  writeFileSync(
    join(folder, MARK),
    'Verzonnen gegevens; elke demo begint opnieuw.\nFictitious data; every demo starts afresh.\n',
  );
  const kept = [MARK, ...LOCK_FILES];
  for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
  unlock();
}

function notADemo(folder: string): string {
  return (
    `De map ${folder} is niet leeg en niet van een demo; de demo zou haar leegmaken. Kies met DATA_DIR een andere map.\n` +
    `The folder ${folder} is not empty and not a demo's; the demo would empty it. Choose another folder with DATA_DIR.`
  );
}

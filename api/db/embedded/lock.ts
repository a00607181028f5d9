import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Someone else has the data folder open. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: string) {
    super(
      `De gegevensmap ${folder} is al in gebruik door een ander proces (${holder}). Stop dat proces, of kies met DATA_DIR een andere map.\n` +
        `The data folder ${folder} is in use by another process (${holder}). Stop that process, or choose another folder with DATA_DIR.`,
    );
    this.name = 'FolderInUse';
  }
}

/** The locks of this process. Without a reference the garbage collector would close one, and so let go of it. */
const held = new Set<DatabaseSync>();

/**
 * Takes the folder for this process alone, before the database in it is opened: two processes on it destroy data.
 * The lock is SQLite's own file lock on an empty database: the kernel lets go of it however the process ends,
 * so there is no stale lock to clean up after a crash, which a lock *file* would leave behind.
 *
 * @param folder the data folder; it is made, or narrowed, to mode 0700.
 * @returns a function that lets go. Throws FolderInUse when another process holds it.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  const holder = join(folder, 'lock.pid');
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new FolderInUse(folder, `pid ${readHolder(holder)}`);
  }
  writeFileSync(holder, String(process.pid), { mode: 0o600 });
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '?';
  }
}

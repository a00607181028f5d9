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

/** What holding the lock leaves in the folder. */
export const LOCK_FILES = ['lock', 'lock.pid'] as const;

/** The locks of this process. Without a reference the garbage collector would close one, and so let go of it. */
const held = new Set<DatabaseSync>();

/**
 * Takes the folder for this process alone, before the database in it is opened: two processes on it destroy data.
 * The lock is SQLite's own file lock on an empty database: the kernel lets go of it however the process ends,
 * so there is no stale lock to clean up after a crash, which a lock *file* would leave behind.
 *
 * @param folder the data folder; it is made, or narrowed, to mode 0700.
 * @returns a function that lets go. Throws FolderInUse when another process holds it, and SQLite's own error when the
 * lock cannot be made, as on a full disk.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const [file, holder] = LOCK_FILES.map((name) => join(folder, name)) as [string, string];
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new FolderInUse(folder, `pid ${readHolder(holder)}`) : error;
  }
  writeFileSync(holder, String(process.pid), { mode: 0o600 });
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

/** SQLITE_BUSY is 5; the bits above the lowest eight say more about the same fault. */
function isBusy(error: unknown): boolean {
  const { errcode } = error as { errcode?: number };
  return errcode !== undefined && (errcode & 0xff) === 5;
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '?';
  }
}

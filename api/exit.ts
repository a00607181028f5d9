import { ConfigFault } from './config.ts';
import { FolderInUse } from './db/embedded/lock.ts';

/** Faults of the surroundings, by their system or SQLSTATE code, with what an operator can do about each. */
const SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE:
    'De poort is al in gebruik. Stop het andere programma, of kies met PORT een andere poort.\n' +
    'The port is in use. Stop the other program, or choose another port with PORT.',
  EACCES:
    'Geen toegang. Kies met PORT een poort vanaf 1024, en met DATA_DIR een map waarin u mag schrijven.\n' +
    'Access denied. Choose a port from 1024 up with PORT, and a folder that you may write to with DATA_DIR.',
  ECONNREFUSED:
    'De database is niet bereikbaar. Controleer DATABASE_URL, en of PostgreSQL draait.\n' +
    'The database cannot be reached. Check DATABASE_URL, and whether PostgreSQL is running.',
  ENOTFOUND:
    'De server in DATABASE_URL of HOST bestaat niet. Controleer de naam.\n' +
    'The server in DATABASE_URL or HOST does not exist. Check its name.',
  ERR_SQLITE_ERROR:
    'De gegevensmap kan niet op slot. Controleer of de schijf vol is en of u in de map mag schrijven. Is het bestand “lock” in de map kapot? Verwijder dan alleen dat bestand.\n' +
    'The data folder cannot be locked. Check whether the disk is full and whether you may write to the folder. Is the file “lock” in it broken? Then remove that file only.',
  '28P01':
    'De database weigert het wachtwoord. Controleer DATABASE_URL.\n' +
    'The database refuses the password. Check DATABASE_URL.',
  '3D000':
    'De database in DATABASE_URL bestaat niet. Maak haar eerst aan.\n' +
    'The database in DATABASE_URL does not exist. Create it first.',
};

/** Ends a command that could not start: with what to do about it, or, when that is not known, with the whole error. */
export function exitWith(error: unknown): never {
  const sentence = sentenceOf(error);
  if (sentence === undefined) throw error;
  console.error(sentence);
  process.exit(1);
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof ConfigFault || error instanceof FolderInUse) return error.message;
  const { code, message } = error as { code?: unknown; message?: string };
  const sentence = typeof code === 'string' ? SENTENCES[code] : undefined;
  return sentence && `${sentence}\n(${message})`;
}

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { arePagesBuilt } from '../routes/pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the pages when they are not there yet; what the build says goes to stderr. */
export function buildPages(): void {
  if (arePagesBuilt()) return;
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

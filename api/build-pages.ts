import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigFault } from './config.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}web/dist/index.html`;
const VITE = `${ROOT}node_modules/vite/bin/vite.js`;

/** What the pages are made of. */
const SOURCES = [
  '{web,survey,analytics,api/contract}/**/*.{ts,tsx,css,html,svg}',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * Builds the pages when they are not there yet or older than their sources, as after an upgrade; what the build says
 * goes to stderr. Where the builder is not installed the pages are taken as they are.
 *
 * Throws ConfigFault when there are neither pages nor a builder.
 */
export function buildPages(): void {
  if (!existsSync(VITE)) {
    if (existsSync(BUILT)) return;
    throw new ConfigFault(
      'De pagina’s zijn nog niet gebouwd. Voer eerst `npm ci && npm run build` uit.\n' +
        'The pages have not been built yet. Run `npm ci && npm run build` first.',
    );
  }
  if (areFresh()) return;
  execFileSync(process.execPath, [VITE, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

function areFresh(): boolean {
  if (!existsSync(BUILT)) return false;
  const builtAt = statSync(BUILT).mtimeMs;
  const sources = globSync(SOURCES, { cwd: ROOT, exclude: ['web/dist/**'] });
  return sources.every((file) => statSync(ROOT + file).mtimeMs <= builtAt);
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildPages } from '../../../api/build-pages.ts';
import type { Outcome } from '../budget.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The scripts of the respondent's page against a page that has SurveyJS and React and nothing else, built alike. */
export async function benchPages(): Promise<Outcome[]> {
  buildPages();
  const ours = compressed(scriptsOf(join(ROOT, 'web/dist'), 'respond.html'));
  const theirs = await sizeOfSurveyAlone();
  const [own, other] = [ours, theirs].map((bytes) => `${(bytes / 1000).toFixed(1)} kB gz`);
  return [
    {
      name: 'S: survey page, JavaScript',
      against: 'SurveyJS + React alone',
      ratio: ours / theirs,
      must: { atMost: 1.05 },
      ours: own ?? '',
      theirs: other ?? '',
    },
  ];
}

/** Every script that a page loads before anybody has touched it. */
function scriptsOf(folder: string, page: string): readonly Buffer[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  return files.map((file) => readFileSync(join(folder, file)));
}

async function sizeOfSurveyAlone(): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'samenspiegel-bench-'));
  const input = fileURLToPath(new URL('../peers/survey-alone.tsx', import.meta.url));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000, rolldownOptions: { input } },
      oxc: { jsx: { runtime: 'automatic' } },
    });
    const assets = join(outDir, 'assets');
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
    return compressed(scripts.map((file) => readFileSync(join(assets, file))));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Each file is compressed by itself, as it is sent. */
function compressed(files: readonly Buffer[]): number {
  return files.reduce((total, file) => total + gzipSync(file).length, 0);
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig } from 'vite';
import type { Outcome } from '../budget.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The scripts of the respondent's page against a page that has SurveyJS and React and nothing else, built alike. */
export async function benchPages(): Promise<Outcome[]> {
  const ours = await weigh({ configFile: join(ROOT, 'vite.config.ts') }, scriptsOfRespondent);
  const theirs = await weigh(SURVEY_ALONE, scriptsIn);
  const inWords = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB gz`;
  return [
    {
      name: 'S: survey page, JavaScript',
      against: 'SurveyJS + React alone',
      ratio: ours / theirs,
      must: { atMost: 1.05 },
      ours: inWords(ours),
      theirs: inWords(theirs),
    },
  ];
}

const SURVEY_ALONE: InlineConfig = {
  root: ROOT,
  configFile: false,
  build: {
    target: 'es2022',
    rolldownOptions: { input: fileURLToPath(new URL('../peers/survey-alone.tsx', import.meta.url)) },
    chunkSizeWarningLimit: 5000,
  },
  oxc: { jsx: { runtime: 'automatic' } },
};

/** Builds into a folder that is thrown away, and weighs these scripts of it. */
async function weigh(config: InlineConfig, scripts: (folder: string) => readonly string[]): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'samenspiegel-bench-'));
  try {
    await build({ ...config, logLevel: 'error', build: { ...config.build, outDir, emptyOutDir: true } });
    return compressed(scripts(outDir).map((file) => readFileSync(join(outDir, 'assets', file))));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** Every script that the respondent's page loads before anybody has touched it, the form that it fetches by itself among them. */
function scriptsOfRespondent(folder: string): readonly string[] {
  const html = readFileSync(join(folder, 'respond.html'), 'utf8');
  const seen = new Set<string>();
  const load = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const script = readFileSync(join(folder, 'assets', file), 'utf8');
    for (const [, other] of script.matchAll(/(?:from|import\(?)["'`]\.\/([^"'`]+\.js)["'`]/g)) load(other ?? '');
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)) load(file ?? '');
  return [...seen];
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
}

/** Each file is compressed by itself, as it is sent. */
function compressed(files: readonly Buffer[]): number {
  return files.reduce((total, file) => total + gzipSync(file).length, 0);
}

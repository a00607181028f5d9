import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, copyCheckout } from '../support/checkout.ts';
import { ratingFile } from '../support/rating-file.ts';

type Manifest = {
  readonly bin: { readonly samenspiegel: string };
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('the package', { timeout: 90_000 }, () => {
  let checkout: Checkout;
  let folder: string;
  let installed: string;
  let manifest: Manifest;
  beforeAll(() => {
    checkout = copyCheckout();
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-package-'));
    installed = join(folder, 'node_modules/samenspiegel');
    mkdirSync(installed, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: checkout.folder, stdio: 'pipe' });
    execFileSync('bash', ['-ec', `tar xzf *.tgz -C ${installed} --strip-components 1`], { cwd: folder });
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    for (const name of Object.keys(manifest.dependencies)) {
      const link = join(folder, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve('node_modules', name), link);
    }
  });
  afterAll(() => {
    checkout.remove();
    rmSync(folder, { recursive: true });
  });

  it('holds the command as JavaScript, what it prints explained, and none of the sources', () => {
    const files = execFileSync('find', ['.', '-type', 'f'], { cwd: installed, encoding: 'utf8' }).trim().split('\n');
    expect(files.toSorted()).toEqual([
      './LICENSE',
      './README.md',
      './dist/samenspiegel.js',
      './docs/analyse.schema.json',
      './docs/method.md',
      './package.json',
    ]);
    expect(readFileSync(join(installed, manifest.bin.samenspiegel), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('analyses a file where it is installed, with its dependencies and nothing else', () => {
    const file = ratingFile({ seed: 1, partners: [1, 2], municipality: 2, criteria: ['q.1'] });
    writeFileSync(join(folder, 'ratings.csv'), file);
    const words = [join(installed, manifest.bin.samenspiegel), 'analyse', 'ratings.csv'];
    const said = execFileSync(process.execPath, words, { cwd: folder, env: {}, encoding: 'utf8' });
    expect(Object.keys(JSON.parse(said).waves[0].criteria)).toEqual(['q.1']);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export type Checkout = { readonly folder: string; readonly remove: () => void };

/** A copy of the project as a fresh clone with the work at hand in it has it, after `npm ci`. */
export function copyCheckout(): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'samenspiegel-checkout-'));
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  linkPackages(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Every file of the project: what git tracks and what it would add. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  const deleted = new Set(execFileSync('git', ['ls-files', '--deleted', '-z'], { encoding: 'utf8' }).split('\0'));
  return listed.split('\0').filter((file) => file !== '' && !deleted.has(file));
}

/** Each package by a link, so that what is cached beside them stays the copy's own. */
function linkPackages(folder: string): void {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache' && name !== '.vite') symlinkSync(resolve('node_modules', name), join(packages, name));
  }
}

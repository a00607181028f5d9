import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../api/db/embedded/lock.ts';
import { startProgram } from '../support/program.ts';

describe('the lock on the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const other = (...args: string[]) => startProgram(['test/db/lock-process.ts', folder, ...args], {});

  it('refuses a second process, a hundred times out of a hundred', async () => {
    const unlock = lockFolder(folder);
    const program = other('try', '100');
    expect(await program.ended).toBe(0);
    expect(program.output()).toBe('refused 100, let in 0\n');
    unlock();
  });

  it('lets in one of five that come at the same time', async () => {
    const programs = Array.from({ length: 5 }, () => other('hold'));
    await expect
      .poll(() => programs.filter((one) => /locked|refused/.test(one.output())).length, { timeout: 20_000 })
      .toBe(5);
    expect(programs.map((one) => one.output().trim()).sort()).toEqual([
      'locked',
      'refused',
      'refused',
      'refused',
      'refused',
    ]);
    for (const program of programs) await program.kill();
  });

  it('is gone when its holder is killed', async () => {
    const holder = other('hold');
    await holder.untilItSays(/locked/);
    expect(() => lockFolder(folder)).toThrow(/is al in gebruik door een ander proces \(pid \d+\)/);
    await holder.kill();
    lockFolder(folder)();
  });

  it('does not take another fault for a second process', () => {
    lockFolder(folder)();
    writeFileSync(join(folder, 'lock'), 'this is no database, and long enough for SQLite to see it'.repeat(20));
    expect(() => lockFolder(folder)).toThrow(/file is not a database/);
    expect(() => lockFolder(folder)).not.toThrow(FolderInUse);
  });

  it('closes the folder to other users of the machine', () => {
    lockFolder(folder)();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});

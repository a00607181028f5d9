import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../vitest.config.ts';
import { projectFiles } from '../support/checkout.ts';

describe('every test', () => {
  const files = projectFiles().filter((file) => /\.test\.tsx?$/.test(file));
  const projects = (config as { test: { projects: { test: { name: string; include: string[] } }[] } }).test.projects;
  const folders = projects.map(({ test }) => `test/${test.name}/`);

  it('stands in the folder of a kind, so that it runs', () => {
    expect(files.filter((file) => !folders.some((folder) => file.startsWith(folder)))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
    for (const folder of folders)
      expect(
        files.some((file) => file.startsWith(folder)),
        folder,
      ).toBe(true);
  });

  it('runs: none is skipped, singled out or left for later', () => {
    const marks = /\b(it|describe|test)\.(skip|only|todo|skipIf|runIf)\b/;
    expect(
      files.filter((file) => file !== 'test/habits/tests.test.ts' && marks.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('uses the real parts: no module is mocked, nothing sleeps', () => {
    const tricks = /\bvi\.(mock|fn|useFakeTimers)\b|waitForTimeout/;
    expect(
      files.filter((file) => file !== 'test/habits/tests.test.ts' && tricks.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });
});

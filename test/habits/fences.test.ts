import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, copyCheckout } from '../support/checkout.ts';

/** Each plants one wrong line in a copy of the project and sees who refuses it. */
describe('the fences between the rooms', () => {
  let checkout: Checkout;
  beforeAll(() => {
    checkout = copyCheckout();
  });
  afterAll(() => checkout.remove());

  const run = (program: string, ...args: string[]): string => {
    try {
      execFileSync(join('node_modules/.bin', program), args, { cwd: checkout.folder, stdio: 'pipe' });
      return '';
    } catch (error) {
      const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
      return `${stdout}${stderr}`;
    }
  };
  const planted = (file: string, code: string, look: () => string): string => {
    writeFileSync(join(checkout.folder, file), code);
    try {
      return look();
    } finally {
      rmSync(join(checkout.folder, file));
    }
  };

  it('let the project pass as it is', { timeout: 120_000 }, () => {
    expect(run('tsc', '-b')).toBe('');
    expect(run('biome', 'check', '.')).toBe('');
  });

  it.each([
    ['survey', 'analytics', "import { exact } from '../analytics/exact.ts';", 'exact'],
    ['survey', 'api', "import { readConfig } from '../api/config.ts';", 'readConfig'],
    ['analytics', 'api/contract', "import { paths } from '../api/contract/paths.ts';", 'paths'],
    ['api/contract', 'api', "import { readConfig } from '../config.ts';", 'readConfig'],
    ['web', 'api', "import { readConfig } from '../api/config.ts';", 'readConfig'],
    ['web', 'migrations', "import { migrations } from '../migrations/all.ts';", 'migrations'],
    ['migrations', 'api', "import { migrate } from '../api/db/migrate.ts';", 'migrate'],
    ['api', 'web', "import { dayOf } from '../web/dates.ts';", 'dayOf'],
  ])('the compiler keeps %s from importing %s', { timeout: 120_000 }, (room, _other, line, name) => {
    const code = `${line}\nexport const planted = ${name};\n`;
    const said = planted(`${room}/planted.ts`, code, () => run('tsc', '-b', room));
    expect(said).toMatch(/error TS(6307|6059)/);
  });

  it.each([
    ['survey', 'process', 'export const planted = process.version;'],
    ['survey', 'the DOM', 'export const planted = document.title;'],
  ])('the compiler knows in %s nothing of %s', { timeout: 120_000 }, (room, _what, code) => {
    expect(planted(`${room}/planted.ts`, `${code}\n`, () => run('tsc', '-b', room))).toMatch(
      /error TS(2304|2584|2591|2307|2580)/,
    );
  });

  it.each([
    ['survey', 'a package other than zod', "import Fraction from 'fraction.js';\n\nexport const planted = Fraction;"],
    ['analytics', 'Node', "import { readFileSync } from 'node:fs';\n\nexport const planted = readFileSync;"],
    ['analytics', 'the network', "export const planted = fetch('https://x');"],
    ['web', 'Node', "import { readFileSync } from 'node:fs';\n\nexport const planted = readFileSync;"],
    ['analytics', 'React', "import { useState } from 'react';\n\nexport const planted = useState;"],
    ['api/contract', 'Express', "import { Router } from 'express';\n\nexport const planted = Router;"],
    ['api/actions', 'Kysely', "import { sql } from 'kysely';\n\nexport const planted = sql;"],
    ['api/routes', 'pg', "import pg from 'pg';\n\nexport const planted = pg;"],
    ['api/http', 'PGlite', "import { PGlite } from '@electric-sql/pglite';\n\nexport const planted = PGlite;"],
    ['migrations', 'a package other than Kysely', "import { z } from 'zod';\n\nexport const planted = z;"],
    ['api/actions', 'process.env', "export const planted = process.env['HOME'];"],
    ['survey', 'the clock', 'export const planted = new Date();'],
    ['analytics', 'chance', 'export const planted = Math.random();'],
    ['api/actions', 'the clock', 'export const planted = Date.now();'],
    ['analytics', 'a barrel', "export { exact } from './exact.ts';"],
    ['web', 'a default export', 'export default 1;'],
  ])('the linter refuses in %s %s', (room, _what, code) => {
    const file = `${room}/planted.ts`;
    expect(planted(file, `${code}\n`, () => run('biome', 'lint', file))).toMatch(
      /noRestrictedImports|noRestrictedGlobals|noProcessEnv|plugin|noBarrelFile|noDefaultExport/,
    );
  });

  it('does not take a right import for a wrong one', () => {
    const code = readFileSync('survey/typed-text.ts', 'utf8');
    expect(planted('survey/planted.ts', code, () => run('biome', 'lint', 'survey/planted.ts'))).toBe('');
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { statuses } from '../../api/http/statuses.ts';
import { projectFiles } from '../support/checkout.ts';

it('every problem code is reached by a contract test', () => {
  const tests = projectFiles().filter((file) => /^test\/contract\/.*\.test\.ts$/.test(file));
  const text = tests.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(Object.keys(statuses).filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});

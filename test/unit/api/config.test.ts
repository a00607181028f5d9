import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigFault, readConfig } from '../../../api/config.ts';
import { startProgram } from '../../support/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspiegel-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (settings: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, ...settings }, {});

describe('the secret of an embedded installation', () => {
  it('is made once, closed to others, and leaves nothing else behind', () => {
    const { secret } = read();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(read().secret).toBe(secret);
    expect(readdirSync(folder)).toEqual(['secret']);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is one, also when several make the first start at the same moment', async () => {
    const programs = Array.from({ length: 6 }, () => startProgram(['test/unit/api/config-process.ts', folder], {}));
    for (const program of programs) await program.untilItSays(/ready/);
    await Promise.all(programs.map((program) => program.kill('SIGUSR2')));
    const secrets = programs.map((program) => program.output().split('\n')[1]);
    expect(new Set(secrets)).toEqual(new Set([readFileSync(join(folder, 'secret'), 'utf8')]));
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it.each(['', '\n', 'kort'])('is not what a half-written file holds: %j', (content) => {
    writeFileSync(join(folder, 'secret'), content);
    expect(() => read()).toThrow(ConfigFault);
    expect(() => read()).toThrow(/is leeg of te kort\. Zet het terug uit uw back-up\..*\n.*is empty or too short/);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(content);
  });
});

describe('BASE_URL', () => {
  it.each([
    ['https://samen.gemeente.example', 'https://samen.gemeente.example'],
    ['https://samen.gemeente.example/', 'https://samen.gemeente.example'],
    ['HTTP://Localhost:3000', 'http://localhost:3000'],
    ['', 'http://localhost:4321'],
  ])('%j means the address %s', (address, baseUrl) => {
    expect(read({ BASE_URL: address, PORT: '4321' }).baseUrl).toBe(baseUrl);
  });

  it.each([
    'https://x.example/pad',
    'https://x.example/?a=1',
    'https://x.example/#a',
    'https://a:b@x.example',
    'ftp://x.example',
  ])('is not %s', (address) => {
    expect(() => read({ BASE_URL: address })).toThrow(/BASE_URL: /);
  });
});

it('SECURITY_CONTACT is a mailto or https address, or nothing', () => {
  expect(read().securityContact).toBeNull();
  for (const contact of ['mailto:veilig@gemeente.example', 'https://gemeente.example/melden']) {
    expect(read({ SECURITY_CONTACT: contact }).securityContact).toBe(contact);
  }
  expect(() => read({ SECURITY_CONTACT: 'veilig@gemeente.example' })).toThrow(/SECURITY_CONTACT: /);
});

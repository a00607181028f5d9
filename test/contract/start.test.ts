import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { makeClient } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { createDatabase } from '../support/postgres.ts';
import { type Program, startProgram } from '../support/program.ts';

describe('npm start', () => {
  let folder: string;
  const running: Program[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-start-'));
  });
  afterEach(async () => {
    for (const program of running.splice(0)) await program.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (settings: Record<string, string>): Promise<{ program: Program; url: string }> => {
    const port = String(await freePort());
    const fixed = { PORT: port, DATA_DIR: folder, DATABASE_URL: '', SECRET: '', LOG_LEVEL: 'silent' };
    const program = startProgram(['api/main.ts'], { ...fixed, ...settings });
    running.push(program);
    return { program, url: `http://localhost:${settings['PORT'] ?? port}` };
  };

  it('begins empty, and says where to set up the municipality', async () => {
    const { program, url } = await start({});
    const [, code] = (await program.untilItSays(/#\S+\n/)).match(/\/welkom#(\S+)/) ?? [];
    const visitor = makeClient(url);
    const wanted = {
      municipality: 'Gemeente Testdam',
      name: 'Eerste',
      email: 'a@b.example',
      password: 'lang genoeg zo',
    };
    expect((await visitor.call('POST', paths.installation(), { ...wanted, code })).status).toBe(201);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await program.kill('SIGTERM');
    const again = await start({});
    expect(await again.program.untilItSays(/Samenspiegel: .*\n/)).toBe(`Samenspiegel: ${again.url}\n`);
  });

  it('runs on PostgreSQL when it is told where', async () => {
    const DATABASE_URL = await createDatabase(inject('postgresUrl'));
    const { program, url } = await start({ DATABASE_URL, SECRET: 'x'.repeat(32) });
    await program.untilItSays(/#\S+\n/);
    const { body } = await makeClient(url).call('GET', paths.health());
    expect(body).toMatchObject({ status: 'ok', database: 'postgresql' });
  });

  it('stops in good order when it is asked to', async () => {
    const { program } = await start({});
    await program.untilItSays(/#\S+\n/);
    await program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });

  it('stops when npm alone is asked to, as a supervisor does', async () => {
    const port = String(await freePort());
    const npm = realpathSync(execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim());
    const program = startProgram([npm, 'start'], { PORT: port, DATA_DIR: folder, DATABASE_URL: '', SECRET: '' });
    running.push(program);
    await program.untilItSays(/#\S+\n/);
    await program.kill('SIGTERM');
    const server = createServer().listen(Number(port), '127.0.0.1');
    await once(server, 'listening');
    server.close();
  });

  it.each(['start', 'demo', 'cli'])('npm run %s puts the program in the place of npm’s shell', (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(scripts[name]).toMatch(/^exec node /);
  });

  it('refuses a secret that was written by half, and says what to do', async () => {
    writeFileSync(join(folder, 'secret'), '');
    const { program } = await start({});
    expect(await program.ended).toBe(1);
    expect(program.errors()).toMatch(/secret is leeg of te kort\. Zet het terug uit uw back-up\./);
    expect(program.errors()).not.toContain('    at ');
  });

  it('says what to do when its folder cannot be locked', async () => {
    writeFileSync(join(folder, 'lock'), 'this is no database, and long enough for SQLite to see it'.repeat(20));
    const { program } = await start({});
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('De gegevensmap kan niet op slot.');
    expect(program.errors()).not.toContain('al in gebruik');
  });

  it('refuses a data folder that another process has open', async () => {
    const first = await start({});
    await first.program.untilItSays(/#\S+\n/);
    const { program } = await start({});
    expect(await program.ended).toBe(1);
    expect(program.errors()).toMatch(/gegevensmap .* is al in gebruik door een ander proces \(pid \d+\)/);
    expect(program.errors()).toMatch(/data folder .* is in use/);
    expect((await makeClient(first.url).call('GET', paths.health())).status).toBe(200);
  });

  it.each([
    ['a port that is no number', { PORT: 'drieduizend' }, /PORT:/],
    ['an address without a protocol', { BASE_URL: 'samenspiegel.nl' }, /BASE_URL:/],
    [
      'an address with a path',
      { BASE_URL: 'https://gemeente.example/samenspiegel' },
      /BASE_URL: alleen protocol, naam en poort/,
    ],
    ['a secret that is too short', { SECRET: 'geheim' }, /SECRET:/],
    ['another kind of database', { DATABASE_URL: 'mysql://localhost/x', SECRET: 'x'.repeat(32) }, /DATABASE_URL:/],
    ['PostgreSQL without a secret', { DATABASE_URL: 'postgresql://localhost/x' }, /is ook SECRET nodig/],
  ])('refuses %s, and says which setting it is', async (_what, settings, sentence) => {
    const { program } = await start(settings);
    expect(await program.ended).toBe(1);
    expect(program.errors()).toMatch(sentence);
    expect(program.errors()).not.toContain('    at ');
  });

  it('says so when its port is taken', async () => {
    const other: Server = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { program } = await start({ PORT: String(port) });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('De poort is al in gebruik.');
    other.close();
  });

  it('says so when the database cannot be reached or does not exist', async () => {
    const SECRET = 'x'.repeat(32);
    const nowhere = await start({ DATABASE_URL: `postgresql://a@127.0.0.1:${await freePort()}/x`, SECRET });
    expect(await nowhere.program.ended).toBe(1);
    expect(nowhere.program.errors()).toContain('De database is niet bereikbaar.');
    const missing = new URL(inject('postgresUrl'));
    missing.pathname = '/bestaat_niet';
    const { program } = await start({ DATABASE_URL: missing.href, SECRET });
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain('Maak haar eerst aan.');
  });
});

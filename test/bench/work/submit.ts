import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import { NewSubmissionBody } from '../../../api/contract/invitations.ts';
import { paths } from '../../../api/contract/paths.ts';
import { readAnswers } from '../../../survey/answers.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import { makeClient } from '../../support/client.ts';
import { allAnswered, prepareWave, submission } from '../../support/coalition.ts';
import type { Installation } from '../../support/installation.ts';
import type { Outcome } from '../budget.ts';

const SUBMITTERS = 64;
const ROUNDS = 4;

/**
 * Sixty-four people who submit at once, over HTTP, each acknowledged after its answers are committed: against the same
 * endpoint that reads and checks but stores nothing, and against bare inserts of single rows into the same table.
 */
export async function benchSubmit(installation: Installation, databaseUrl: string): Promise<Outcome[]> {
  const partners = Array.from({ length: SUBMITTERS * (ROUNDS + 1) }, (_, i) => `Indiener ${i + 1}`);
  const wave = await prepareWave(installation, { partners });
  const tokens = wave.invitations.filter(({ role }) => role === 'partner').map(({ token }) => token);
  const ours = await perSecond(installation.url, tokens);
  const server = await startWithoutDatabase();
  const { port } = server.address() as AddressInfo;
  const bare = await perSecond(`http://127.0.0.1:${port}`, tokens);
  server.close();
  const inserts = await insertsPerSecond(databaseUrl);
  return [
    outcome('S: submit endpoint', 'the same without a database', { atLeast: 0.6 }, ours, bare),
    outcome('S: ingestion, 64 submitters', 'single-row inserts', { atLeast: 4 }, ours, inserts),
  ];
}

function outcome(name: string, against: string, must: Outcome['must'], ours: number, theirs: number): Outcome {
  const words = (rate: number) => `${Math.round(rate)} a second`;
  return { name, against, ratio: ours / theirs, must, ours: words(ours), theirs: words(theirs) };
}

/** Submissions acknowledged a second; the first round warms up. */
async function perSecond(url: string, tokens: readonly string[]): Promise<number> {
  const { call } = makeClient(url);
  const body = submission(allAnswered(4));
  const submitAll = async (some: readonly string[]) => {
    const answers = await Promise.all(some.map((token) => call('PUT', paths.submission(token, randomUUID()), body)));
    const failed = answers.find(({ status }) => status !== 201);
    if (failed !== undefined) throw new Error(`A submission was answered with ${failed.status}.`);
  };
  await submitAll(tokens.slice(0, SUBMITTERS));
  const start = performance.now();
  for (let from = SUBMITTERS; from < tokens.length; from += SUBMITTERS) {
    await submitAll(tokens.slice(from, from + SUBMITTERS));
  }
  return ((tokens.length - SUBMITTERS) / (performance.now() - start)) * 1000;
}

/** Reads and checks a submission as the product does, and acknowledges it without having kept it. */
async function startWithoutDatabase(): Promise<Server> {
  const app = express();
  app.use(express.json());
  app.put(paths.submission(':token', ':id'), (request, response) => {
    const { answers } = NewSubmissionBody.parse(request.body);
    const organisations: readonly { readonly id: OrganisationId }[] = [];
    readAnswers(samenwerkingswijzer, { role: 'partner', organisations }, answers);
    response.status(201).json({ id: request.params['id'], submittedAt: new Date().toISOString(), digest: '' });
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const INSERTS_EACH = 50;
const INSERTED = ['municipality_id', 'wave_id', 'organisation_id', 'ratings', 'facts'];

/** Single rows into the same table by prepared statements, each committed, on as many connections as there are submitters. */
async function insertsPerSecond(connectionString: string): Promise<number> {
  const clients = Array.from({ length: SUBMITTERS }, () => new pg.Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  const found = await clients[0]?.query(`select ${INSERTED.join(', ')} from response limit 1`);
  const values = INSERTED.map((column) => found?.rows[0][column]);
  const text = `insert into response (${INSERTED.join(', ')}) values ($1, $2, $3, $4, $5)`;
  const insertSome = async (client: pg.Client, count: number) => {
    for (let i = 0; i < count; i++) await client.query({ name: 'insert', text, values });
  };
  await Promise.all(clients.map((client) => insertSome(client, 5)));
  const start = performance.now();
  await Promise.all(clients.map((client) => insertSome(client, INSERTS_EACH)));
  const rate = ((SUBMITTERS * INSERTS_EACH) / (performance.now() - start)) * 1000;
  await Promise.all(clients.map((client) => client.end()));
  return rate;
}

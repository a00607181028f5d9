import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../api/config.ts';
import type { InvitationBody, ReceiptBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import { connect } from '../../api/db/connect.ts';
import { type Client, makeClient } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, freshConfig, SIGN_IN } from '../support/installation.ts';
import { type Program, startProgram } from '../support/program.ts';

/** `npm run test:crash` asks for a hundred. */
const KILLS = Number(process.env['KILLS'] ?? 20);

type Sent = { readonly token: string; readonly id: string; readonly body: ReturnType<typeof submission> };
type Acknowledged = Sent & { readonly receipt: ReceiptBody };

describe.each(databaseKinds)('a server that is killed in mid-submit on %s', (kind) => {
  let config: Config;
  let remove: () => void;
  let program: Program;
  beforeEach(async () => {
    ({ config, remove } = await freshConfig(kind));
  });
  afterEach(async () => {
    await program.kill();
    remove();
  });

  const start = async (): Promise<string> => {
    program = startProgram(['api/main.ts'], {
      PORT: String(config.port),
      DATA_DIR: config.dataFolder,
      DATABASE_URL: config.databaseUrl ?? '',
      SECRET: config.secret,
      LOG_LEVEL: 'silent',
    });
    return await program.untilItSays(/http.*\n/);
  };

  it(`has every acknowledged answer, once, after ${KILLS} kills`, { timeout: 60_000 + KILLS * 15_000 }, async () => {
    const staff = makeClient(config.baseUrl);
    await setUp(staff, await start());
    const { waveId, invitations } = await prepareWave(
      { staff, setNow: () => {} },
      { people: 4, partners: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], opensOn: day(0), closesOn: day(7) },
    );
    const visitor = makeClient(config.baseUrl);
    const acknowledged: Acknowledged[] = [];
    let beforeKills = 0;
    const current = new Map<string, string>();
    let firstOfRound = Promise.withResolvers<void>();
    const note = (sent: Sent, receipt: ReceiptBody) => {
      acknowledged.push({ ...sent, receipt });
      current.set(sent.token, sent.id);
      firstOfRound.resolve();
    };
    for (let kill = 0; kill < KILLS; kill++) {
      const known = acknowledged.length;
      firstOfRound = Promise.withResolvers();
      const submitting = invitations.map(({ token }) => submitUntilGone(visitor, token, current.get(token), note));
      await firstOfRound.promise;
      await pause(randomInt(0, 150));
      await program.kill();
      const unknown = await Promise.all(submitting);
      beforeKills += acknowledged.length - known;
      await start();
      for (const sent of unknown) note(sent, (await put(visitor, sent)).body as ReceiptBody);
      for (const [token, id] of current) expect((await show(visitor, token)).receipt?.id).toBe(id);
    }
    for (const sent of acknowledged) {
      const again = await put(visitor, sent);
      expect([again.status, again.body]).toEqual([200, sent.receipt]);
    }
    await program.kill();
    expect(await stored(config, waveId)).toEqual({ submissions: acknowledged.length, responses: invitations.length });
    // What was sent again after a kill proves nothing about what was acknowledged before it.
    expect(beforeKills).toBeGreaterThanOrEqual(KILLS);
    expect(acknowledged.length).toBe(beforeKills + KILLS * invitations.length);
  });
});

/** Submits one change after another until the server is gone; gives the one whose fate is not known. */
async function submitUntilGone(
  visitor: Client,
  token: string,
  replaces: string | undefined,
  note: (sent: Sent, receipt: ReceiptBody) => void,
): Promise<Sent> {
  let before = replaces ?? null;
  for (;;) {
    const sent = { token, id: randomUUID(), body: submission(allAnswered(randomInt(1, 6)), before) };
    try {
      const { status, body } = await put(visitor, sent);
      expect([status, body]).toEqual([201, body]);
      note(sent, body as ReceiptBody);
      before = sent.id;
    } catch (error) {
      if (!isConnectionFault(error)) throw error;
      return sent;
    }
  }
}

function put(visitor: Client, { token, id, body }: Sent) {
  return visitor.call('PUT', paths.submission(token, id), body);
}

async function show(visitor: Client, token: string): Promise<InvitationBody> {
  return (await visitor.call('GET', paths.invitation(token))).body as InvitationBody;
}

async function setUp(staff: Client, said: string): Promise<void> {
  const [, code] = said.match(/#(\S+)/) ?? [];
  const wanted = { code, municipality: 'Gemeente Testdam', name: 'Coördinator', ...SIGN_IN };
  await staff.call('POST', paths.installation(), wanted);
  await staff.call('POST', `${paths.auth()}/sign-in/email`, SIGN_IN);
}

/** What the database holds, read without the server. */
async function stored(config: Config, waveId: string) {
  const { db, close } = connect(config);
  const rows = async (table: 'submission' | 'response') =>
    (
      await db
        .selectFrom(table)
        .where('wave_id', '=', waveId as never)
        .select('wave_id')
        .execute()
    ).length;
  const counts = { submissions: await rows('submission'), responses: await rows('response') };
  await close();
  return counts;
}

/** fetch wraps every fault of a connection in a TypeError; an answer cut off halfway is no JSON. */
function isConnectionFault(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError;
}

function day(later: number): string {
  return new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
}

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailingResultBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import { LEASE_MILLISECONDS } from '../../api/db/mail-claims.ts';
import type { Deps } from '../../api/deps.ts';
import { folderMailer } from '../../api/mail/folder-mailer.ts';
import { sendMails } from '../../api/mail/send-mails.ts';
import { smtpMailer } from '../../api/mail/smtp-mailer.ts';
import { prepareWave } from '../support/coalition.ts';
import { Crash, type CrashPoint, crashAt } from '../support/crash-point.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { type MailReceiver, startMailReceiver } from '../support/mail-receiver.ts';

/** The only moments at which nobody can know whether a mail arrived: it was stored as handed over, and not as sent. */
const UNKNOWABLE = ['after storing handing-over', 'taken', 'before storing sent'];

const START = Date.parse('2026-03-10T10:00:00Z');

describe.each(databaseKinds)('workers that crash while sending mail on %s', (kind) => {
  let installation: Installation;
  let waveId: string;
  let now: number;
  let points = 0;
  /** A mail server for each worker, so that one can be cut off from the other's. */
  let servers: [CutReceiver, CutReceiver];
  beforeAll(async () => {
    installation = await startInstallation(kind);
    ({ waveId } = await prepareWave(installation, { partners: ['Partner A'] }));
    servers = [await startCutReceiver(), await startCutReceiver()];
  });
  afterAll(async () => {
    for (const { receiver } of servers) await receiver.close();
    await installation.close();
  });

  const deps = (): Deps => ({ ...installation.deps, now: () => new Date(now) });
  const states = async () => {
    const rows = await installation.deps.db.selectFrom('mail').select(['id', 'state']).execute();
    return new Map(rows.map(({ id, state }) => [`<${id}@localhost>`, state]));
  };
  const received = () => servers.flatMap(({ receiver }) => receiver.mails).map(({ parsed }) => parsed.messageId ?? '');

  /** Two mails in the queue, and nothing sent yet. */
  const begin = async () => {
    now = START;
    installation.setNow(new Date(START).toISOString());
    await installation.deps.db.deleteFrom('mailing').execute();
    for (const server of servers) server.receiver.mails.length = 0;
    const wanted = { kind: 'invitation', invitationIds: null, again: false };
    const { body } = await installation.staff.call('POST', paths.mailings(waveId), wanted);
    expect((body as MailingResultBody).mailing?.total).toBe(2);
  };

  /** A worker that stops at this step of its work. */
  const worker = (place: 0 | 1, last: number): CrashPoint & { readonly work: () => Promise<void> } => {
    const server = servers[place];
    const point = crashAt(deps(), last, () => server.cut());
    server.onStep = point.step;
    const { host, port } = server;
    const mailer = smtpMailer({ host, port, secure: false, requireTls: false, user: null, password: null });
    return { ...point, work: () => untilCrash({ ...point.deps, mailer }) };
  };

  /** Starts again after every claim has run out, and sees to it that nothing waits, and nobody got anything twice. */
  const restart = async () => {
    now += LEASE_MILLISECONDS + 60_000;
    await worker(0, Number.POSITIVE_INFINITY).work();
    const mails = received();
    expect(new Set(mails).size).toBe(mails.length);
    const outcome = await states();
    const missing = [...outcome].filter(([id, state]) => state === 'sent' && !mails.includes(id));
    expect([outcome.size, missing]).toEqual([2, []]);
    expect([...outcome.values()].filter((state) => state !== 'sent' && state !== 'uncertain')).toEqual([]);
    return [...outcome.values()].filter((state) => state === 'uncertain').length;
  };

  it('forget none and double none, whichever step is the last', { timeout: 120_000 }, async () => {
    for (let last = 1; ; last++) {
      await begin();
      const crashing = worker(0, last);
      await crashing.work();
      const step = crashing.stoppedAt();
      const uncertain = await restart();
      expect([last, step, uncertain]).toEqual([last, step, UNKNOWABLE.includes(step ?? '') ? 1 : 0]);
      if (step === null) break;
      points++;
    }
    expect(points).toBeGreaterThan(45);
  });

  it('forget none and double none when two at once crash at different steps', { timeout: 120_000 }, async () => {
    for (let run = 0; run < 65; run++) {
      await begin();
      // Two strides without a common divisor: every pair of steps near each other is met.
      const crashing = [worker(0, 1 + ((run * 7) % 37)), worker(1, 1 + ((run * 11) % 34))];
      await Promise.all(crashing.map(({ work }) => work()));
      const steps = crashing.map((one) => one.stoppedAt());
      const uncertain = await restart();
      expect([run, steps, uncertain]).toEqual([
        run,
        steps,
        steps.filter((step) => UNKNOWABLE.includes(step ?? '')).length,
      ]);
      points += steps.filter((step) => step !== null).length;
    }
  });

  it('write each mail once when there is no mail server, and are never in doubt', { timeout: 120_000 }, async () => {
    const folder = join(installation.deps.config.dataFolder, 'outbox');
    for (let last = 1; ; last++) {
      await begin();
      rmSync(folder, { recursive: true, force: true });
      const crashing = crashAt(deps(), last);
      await untilCrash({ ...crashing.deps, mailer: folderMailer(folder) });
      now += LEASE_MILLISECONDS + 60_000;
      await sendMails({ ...deps(), mailer: folderMailer(folder) }, () => false);
      const outcome = await states();
      expect([last, [...outcome.values()]]).toEqual([last, ['sent', 'sent']]);
      const files = readdirSync(folder).filter((file) => file.endsWith('.eml'));
      expect(files.map((file) => `<${file.slice(0, -4)}@localhost>`).toSorted()).toEqual(
        [...outcome.keys()].toSorted(),
      );
      if (crashing.stoppedAt() === null) break;
      points++;
    }
    expect(points).toBeGreaterThan(200);
  });
});

async function untilCrash(deps: Deps): Promise<void> {
  await sendMails(deps, () => false).catch((error) => {
    if (!(error instanceof Crash)) throw error;
  });
}

/** A mail server whose connections break when the worker on their other side is gone. */
type CutReceiver = {
  readonly receiver: MailReceiver;
  readonly host: string;
  readonly port: number;
  onStep: (name: string) => void;
  readonly cut: () => void;
};

async function startCutReceiver(): Promise<CutReceiver> {
  const steps = { onStep: (_name: string) => {} };
  const receiver = await startMailReceiver({}, 0, (name) => steps.onStep(name));
  const { hostname: host, port } = new URL(receiver.url);
  return Object.assign(steps, { receiver, host, port: Number(port), cut: receiver.cut });
}

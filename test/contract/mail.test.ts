import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailingResultBody, OutboxBody } from '../../api/contract/mail.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const EVERYBODY = { kind: 'invitation', invitationIds: null, again: false } as const;

describe.each(databaseKinds)('mail without a mail server on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const staff = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await installation.staff.call(method, path, body);
    expect([method, path, answer.status < 300]).toEqual([method, path, true]);
    return answer.body as Body;
  };
  const send = (waveId: string, wanted: object = EVERYBODY) =>
    staff<MailingResultBody>('POST', paths.mailings(waveId), wanted);
  const outbox = () => staff<OutboxBody>('GET', paths.outbox());

  it('writes a mail to everybody who is invited, once, as a file that only the server may read', async () => {
    const { waveId } = await prepareWave(installation);
    const { mailing, skipped } = await send(waveId);
    expect([mailing?.total, mailing?.states.queued, skipped]).toEqual([3, 3, []]);
    const again = await send(waveId);
    expect([again.mailing, again.skipped.map(({ reason }) => reason)]).toEqual([
      null,
      Array(3).fill('already-invited'),
    ]);
    await installation.runJobs();
    const { invitations } = await staff<WaveDetailBody>('GET', paths.wave(waveId));
    expect(invitations.map(({ mail }) => [mail.state, mail.at])).toEqual(
      Array(3).fill(['sent', '2026-03-10T10:00:00.000Z']),
    );
    const folder = join(installation.deps.config.dataFolder, 'outbox');
    const files = readdirSync(folder);
    expect(files.length).toBe(3);
    expect(files.map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual(Array(3).fill(0o600));
    expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toContain('Auto-Submitted: auto-generated');
  });
});

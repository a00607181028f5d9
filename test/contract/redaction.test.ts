import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comment as Remark } from '../../analytics/facts/facts.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveId } from '../../survey/id.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const ORIGINAL = 'Jan Bakker van de gemeente belt nooit terug';
const UNKNOWN = '0'.repeat(64);

describe.each(databaseKinds)('redacting a remark on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const answer = (token: string, beside: Record<string, unknown> = {}) =>
    installation.visitor.call(
      'PUT',
      paths.submission(token, randomUUID()),
      submission({ ...allAnswered(3), ...beside }),
    );
  const remarked = async (attribution: 'organisation' | 'confidential' = 'organisation'): Promise<PreparedWave> => {
    const partners = ['Partner A', 'Partner B'];
    const wave = await prepareWave(installation, { attribution, partners });
    for (const { token, organisation } of wave.invitations) {
      await answer(token, organisation === 'Partner A' ? { 'open.change': ORIGINAL } : {});
    }
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };
  const text = async ({ waveId }: PreparedWave) =>
    JSON.stringify((await installation.staff.call('GET', paths.waveDashboard(waveId))).body);
  const remarkOf = async ({ waveId }: PreparedWave): Promise<Remark | undefined> => {
    const { body } = await installation.staff.call('GET', paths.waveDashboard(waveId));
    return ((body as DashboardBody).dashboard.facts?.comments as readonly Remark[] | undefined)?.[0];
  };
  const redact = async (wave: PreparedWave, id: string, replacement: string | null, client = installation.staff) =>
    await client.call('PUT', paths.redaction(wave.waveId, id), { replacement });
  const restore = async (wave: PreparedWave, id: string) =>
    await installation.staff.call('DELETE', paths.redaction(wave.waveId, id), undefined);

  it('is refused to who is not signed in, and of a remark or a wave that is not there', async () => {
    const wave = await remarked();
    const { id = '' } = (await remarkOf(wave)) ?? {};
    expect(codeOf(await redact(wave, id, null, installation.visitor))).toBe('session.missing');
    for (const unknown of [UNKNOWN, 'x', `${id}0`]) {
      expect(codeOf(await redact(wave, unknown, null))).toBe('comment.unknown');
    }
    expect(codeOf(await restore(wave, id))).toBe('comment.unknown');
    expect(codeOf(await redact({ ...wave, waveId: randomUUID() }, id, null))).toBe('wave.unknown');
    expect(codeOf(await redact({ ...wave, waveId: (await remarked()).waveId }, id, null))).toBe('comment.unknown');
    expect((await remarkOf(wave))?.text).toBe(ORIGINAL);
  });

  it('puts other words in its place, or none, and the original is read nowhere', async () => {
    const wave = await remarked();
    const { id = '' } = (await remarkOf(wave)) ?? {};
    expect((await redact(wave, id, ' Er wordt niet teruggebeld. ')).status).toBe(204);
    expect(await remarkOf(wave)).toMatchObject({ id, text: 'Er wordt niet teruggebeld.', redacted: true });
    expect((await redact(wave, id, '')).status).toBe(204);
    expect(await remarkOf(wave)).toMatchObject({ id, question: 'change', text: null, redacted: true });
    expect(await text(wave)).not.toContain('Bakker');
  });

  it('is undone, and both stand in the log without the words', async () => {
    const wave = await remarked();
    const { id = '' } = (await remarkOf(wave)) ?? {};
    await redact(wave, id, null);
    expect((await restore(wave, id)).status).toBe(204);
    expect(await remarkOf(wave)).toMatchObject({ text: ORIGINAL, redacted: false });
    const lines = await installation.deps.db
      .selectFrom('audit_entry')
      .where('object', '=', wave.waveId)
      .orderBy('seq')
      .select(['action', 'facts'])
      .execute();
    expect(lines).toEqual([
      { action: 'comment.redacted', facts: { comment: id, left: 'out' } },
      { action: 'comment.restored', facts: { comment: id } },
    ]);
  });

  it('does not tell, by guessing, what was said in confidence by too few to be shown', async () => {
    const wave = await remarked('confidential');
    const guess = createHash('sha256')
      .update(JSON.stringify([wave.waveId, 'change', ORIGINAL]))
      .digest('hex');
    expect(codeOf(await redact(wave, guess, null))).toBe('comment.unknown');
  });

  it('is no first look at an open wave', async () => {
    const wave = await prepareWave(installation);
    for (const { token } of wave.invitations) await answer(token);
    expect(codeOf(await redact(wave, UNKNOWN, null))).toBe('comment.unknown');
    const { results_viewed_at } = await installation.deps.db
      .selectFrom('wave')
      .where('id', '=', wave.waveId as WaveId)
      .select('results_viewed_at')
      .executeTakeFirstOrThrow();
    expect(results_viewed_at).toBeNull();
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packWave } from '../../api/actions/pack-wave.ts';
import { sealClosedWaves } from '../../api/actions/seal-wave.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import { selectRatingBlock } from '../../api/db/rating-blocks.ts';
import { selectWave } from '../../api/db/waves.ts';
import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('the ratings of a wave on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const answer = async (token: string, answers: Record<string, unknown>, replaces: string | null = null) => {
    const id = randomUUID();
    const { status } = await installation.visitor.call(
      'PUT',
      paths.submission(token, id),
      submission(answers, replaces),
    );
    expect(status).toBe(201);
    return id;
  };
  const gapsOf = async ({ waveId }: PreparedWave) =>
    ((await installation.staff.call('GET', paths.waveDashboard(waveId))).body as DashboardBody).dashboard.gaps;
  const municipalityOf = async () =>
    (await installation.deps.db.selectFrom('municipality').select('id').executeTakeFirstOrThrow()).id as MunicipalityId;
  const blockOf = async ({ waveId }: PreparedWave) =>
    selectRatingBlock(installation.deps.db, await municipalityOf(), waveId as WaveId);
  const close = ({ waveId }: PreparedWave) =>
    installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });

  it('follow every answer and change of an open wave, and are packed for good when it closes', async () => {
    const wave = await prepareWave(installation, { people: 1, partners: ['Partner A', 'Partner B'] });
    const [own] = wave.invitations.filter(({ role }) => role === 'municipality');
    await answer(own?.token ?? '', allAnswered(5));
    const first = await answer(wave.tokenOf('Partner A'), allAnswered(1));
    expect((await gapsOf(wave))[0]?.partners).toMatchObject({ n: 1, meanOfMeans: 1 });
    await answer(wave.tokenOf('Partner A'), allAnswered(3), first);
    await answer(wave.tokenOf('Partner B'), allAnswered(4));
    const open = await gapsOf(wave);
    expect(open[0]?.partners).toMatchObject({ n: 2, meanOfMeans: 3.5 });
    expect(await blockOf(wave)).toBeUndefined();
    await close(wave);
    const block = await blockOf(wave);
    expect(block?.cells.map(({ responses }) => responses)).toEqual([1, 1, 1]);
    expect(block?.ratings).toHaveLength(3 * 29);
    expect(await gapsOf(wave)).toEqual(open);
    const row = await selectWave(installation.deps.db, await municipalityOf(), wave.waveId as WaveId);
    expect(block).toEqual(row && (await packWave(installation.deps.db, row)));
  });

  it('are packed by the job when the wave closes by its date', async () => {
    const wave = await prepareWave(installation, { people: 1 });
    await answer(wave.tokenOf('Partner A'), allAnswered(2));
    await sealClosedWaves(installation.deps);
    expect(await blockOf(wave)).toBeUndefined();
    installation.setNow('2099-01-01T00:00:00Z');
    await sealClosedWaves(installation.deps);
    expect((await blockOf(wave))?.cells).toHaveLength(1);
    installation.setNow(null);
  });

  it('take no answer any more once they are packed, whatever a clock says that was set back', async () => {
    const wave = await prepareWave(installation, { people: 1 });
    await answer(wave.tokenOf('Partner A'), allAnswered(2));
    installation.setNow('2099-01-01T00:00:00Z');
    await sealClosedWaves(installation.deps);
    installation.setNow(null);
    const [own] = wave.invitations.filter(({ role }) => role === 'municipality');
    const late = await installation.visitor.call(
      'PUT',
      paths.submission(own?.token ?? '', randomUUID()),
      submission(allAnswered(4)),
    );
    expect([late.status, codeOf(late)]).toEqual([409, 'wave.closed']);
  });

  it('are refused when a stored block is damaged', async () => {
    const wave = await prepareWave(installation, { people: 1 });
    await answer(wave.tokenOf('Partner A'), allAnswered(2));
    await close(wave);
    await installation.deps.db
      .updateTable('rating_block')
      .set({ ratings: new Uint8Array([9]) })
      .where('wave_id', '=', wave.waveId as WaveId)
      .execute();
    await expect(blockOf(wave)).rejects.toThrow(RangeError);
  });
});

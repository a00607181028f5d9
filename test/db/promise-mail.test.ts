import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindOwners } from '../../api/actions/remind-owners.ts';
import { paths } from '../../api/contract/paths.ts';
import type { PromisesBody } from '../../api/contract/promises.ts';
import { type PreparedWave, prepareWave } from '../support/coalition.ts';
import { Crash, crashAt } from '../support/crash-point.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const AHEAD = '2026-06-16T08:00:00Z';

describe.each(databaseKinds)('workers that remind of promises on %s', (kind) => {
  let installation: Installation;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    wave = await prepareWave(installation);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
  });
  afterAll(() => installation.close());

  /** Nothing queued, and the promises of these organisations are near their last day. */
  const begin = async (owners: readonly string[]) => {
    const { db } = installation.deps;
    await db.deleteFrom('mailing').execute();
    await db.deleteFrom('promise').execute();
    installation.setNow('2026-03-10T10:00:00Z');
    const path = paths.promises(wave.coalitionId);
    const { organisations } = (await installation.staff.call('GET', path)).body as PromisesBody;
    for (const { id, people } of organisations.filter(({ name }) => owners.includes(name))) {
      const whose = { organisationId: id, personId: people[0]?.id, waveId: wave.waveId, gapId: null };
      const made = await installation.staff.call('POST', path, { ...whose, text: 'Doen', dueOn: '2026-06-30' });
      expect(made.status).toBe(201);
    }
    installation.setNow(AHEAD);
  };
  const queued = async () => {
    const { db } = installation.deps;
    const mails = await db.selectFrom('mail').select(['id', 'kind', 'state']).execute();
    const noted = await db.selectFrom('promise_mail').select('mail_id').execute();
    expect(noted.map(({ mail_id }) => mail_id).toSorted()).toEqual(mails.map(({ id }) => id).toSorted());
    return mails.map(({ kind, state }) => `${kind} ${state}`);
  };

  it('queue one mail when two of them are at it in the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      await begin(['Partner A']);
      await Promise.all([remindOwners(installation.deps), remindOwners(installation.deps)]);
      expect(await queued()).toEqual(['promise queued']);
    }
  });

  it('forget none and double none when one stops, whichever step is the last', async () => {
    for (let last = 1; ; last++) {
      await begin(['Partner A', 'Partner B']);
      const worker = crashAt(installation.deps, last);
      await remindOwners(worker.deps).catch((error) => {
        if (!(error instanceof Crash)) throw error;
      });
      expect([[], ['promise queued', 'promise queued']]).toContainEqual(await queued());
      await remindOwners(installation.deps);
      expect(await queued()).toEqual(['promise queued', 'promise queued']);
      if (worker.stoppedAt() === null) break;
    }
  });

  it('let a promise that is kept meanwhile go without its mail', async () => {
    await begin(['Partner A']);
    await remindOwners(installation.deps);
    await installation.deps.db.updateTable('promise').set({ state: 'done' }).execute();
    await installation.runJobs();
    expect(await queued()).toEqual(['promise cancelled']);
  });
});

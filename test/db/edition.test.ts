import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import { prepareWave } from '../support/coalition.ts';
import { copyEdition } from '../support/edition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('an edition of the questionnaire on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  it('can be changed until a wave that uses it opens, and never after', async () => {
    const { deps, staff } = installation;
    const { db } = deps;
    const { id } = await copyEdition(staff, 'Vragenlijst 2027');
    const reword = () =>
      sql`update edition set content = jsonb_set(content, '{title,nl}', '"Anders"') where id = ${id}`.execute(db);
    await reword();
    const { waveId } = await prepareWave(installation, { open: false });
    await staff.call('PUT', paths.waveEdition(waveId), { editionId: id });
    await reword();
    await staff.call('PUT', paths.waveState(waveId), { state: 'open' });
    await expect(reword()).rejects.toThrow(/is frozen/);
    await expect(sql`delete from edition where id = ${id}`.execute(db)).rejects.toThrow(/is frozen/);
    await expect(sql`update edition set frozen_at = null`.execute(db)).rejects.toThrow(/is frozen/);
  });
});

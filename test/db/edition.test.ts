import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('an edition of the questionnaire on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  it('can be changed until a wave that uses it opens, and never after', async () => {
    const { db } = installation.deps;
    const reword = () => sql`update edition set content = jsonb_set(content, '{title,nl}', '"Anders"')`.execute(db);
    await prepareWave(installation, { open: false });
    await reword();
    await prepareWave(installation);
    await expect(reword()).rejects.toThrow(/is frozen/);
    await expect(sql`delete from edition`.execute(db)).rejects.toThrow(/is frozen/);
    await expect(sql`update edition set frozen_at = null`.execute(db)).rejects.toThrow(/is frozen/);
  });
});

import { describe, expect, it } from 'vitest';
import { collectReport } from '../../api/actions/collect-report.ts';
import { freezeResult, readResult } from '../../api/actions/freeze-results.ts';
import { importRatings } from '../../api/actions/import-ratings.ts';
import { selectLatestResultSet } from '../../api/db/result-sets.ts';
import { selectWaves } from '../../api/db/waves.ts';
import { REPORT_PARTS } from '../../survey/report.ts';
import { linesOf } from '../bench/work/imported-lines.ts';
import { buildWorkload } from '../bench/workload.ts';
import { databaseKinds, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('a report about imported waves on %s', { timeout: 120_000 }, (kind) => {
  it('says the same of earlier waves, byte by byte, whether they were frozen or not, and freezes none but the last', async () => {
    const { deps, municipality, close } = await startInstallation(kind);
    try {
      const size = { municipalities: 1, coalitions: 1, waves: 3 };
      await importRatings(deps, municipality.id, linesOf(buildWorkload(size), municipality.name, 2021), () => {});
      const wanted = {
        year: 2023,
        coalitionId: null,
        audience: 'executive',
        parts: REPORT_PARTS,
        ownTexts: {},
      } as const;
      const collect = () => collectReport(deps, municipality, wanted, async () => {});
      const waves = (await selectWaves(deps.db, municipality.id)).toSorted((a, b) => +a.closes_at - +b.closes_at);
      const setsOf = () =>
        Promise.all(waves.map(async ({ id }) => (await selectLatestResultSet(deps.db, municipality.id, id))?.number));
      const unfrozen = await collect();
      expect(await setsOf()).toEqual([undefined, undefined, 1]);
      let tests = 0;
      for (const wave of waves) {
        const result = await readResult(deps, municipality, wave);
        tests += result.content.dashboard.gaps.filter(({ between }) => between !== null).length;
        await freezeResult(deps.db, wave, result, deps.now());
      }
      expect(await setsOf()).toEqual([1, 1, 1]);
      expect(tests).toBeGreaterThan(0);
      expect((await collect()).content.digest).toBe(unfrozen.content.digest);
    } finally {
      await close();
    }
  });
});

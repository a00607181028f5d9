import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

/** The database computes the levels by itself, from the long form of the ratings: another road to the same figures. */
describe.each(databaseKinds)('the view of ratings on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  it('agrees with the dashboard on every criterion', async () => {
    const partners = ['Partner A', 'Partner B', 'Partner C', 'Partner D'];
    const wave = await prepareWave(installation, { people: 3, partners });
    for (const [place, { token }] of wave.invitations.entries()) {
      const body = submission(variedAnswers(place));
      const { status } = await installation.visitor.call('PUT', paths.submission(token, randomUUID()), body);
      expect(status).toBe(201);
    }
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
    const shown = (body as DashboardBody).dashboard.gaps
      .filter(({ kind: row }) => row === 'criterion')
      .map(({ id, municipality, partners: theirs }) => ({
        criterion: id,
        own: municipality.mean?.toFixed(9),
        theirs: theirs.meanOfMeans?.toFixed(9),
        cannot_judge: municipality.cannotJudge + (theirs.cannotJudge ?? 0),
      }));
    expect(shown.toSorted(byCriterion)).toEqual((await levelsInSql(wave.waveId)).toSorted(byCriterion));
    expect(shown).toHaveLength(29);
  });

  it('holds nothing of a confidential wave', async () => {
    const wave = await prepareWave(installation, { attribution: 'confidential' });
    for (const { token } of wave.invitations) {
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(variedAnswers(1)));
    }
    expect(await levelsInSql(wave.waveId)).toEqual([]);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    expect(await levelsInSql(wave.waveId)).toEqual([]);
  });

  async function levelsInSql(waveId: string) {
    const { rows } = await sql<{ criterion: string; own: string; theirs: string; cannot_judge: number }>`
      with organisation as (
        select criterion, role, organisation_id, avg(score) as level from rating
        where wave_id = ${waveId} group by 1, 2, 3)
      select criterion,
             to_char(avg(level) filter (where role = 'municipality'), 'FM0.000000000') as own,
             to_char(avg(level) filter (where role = 'partner'), 'FM0.000000000') as theirs,
             (select count(*) from rating
              where wave_id = ${waveId} and score is null and rating.criterion = organisation.criterion) as cannot_judge
      from organisation group by 1`.execute(installation.deps.db);
    return rows;
  }
});

/** Each person answers something else; some cannot judge, some skip, nobody leaves a criterion without any score. */
function variedAnswers(place: number): Record<string, unknown> {
  const answers = samenwerkingswijzer.criteria.map(({ id }, i) => {
    const turn = (place * 5 + i * 3) % 11;
    if (turn === 0 && place % 3 !== 0) return [];
    return [[id, turn === 1 && place % 3 !== 0 ? 'cannot-judge' : (turn % 5) + 1]];
  });
  return Object.fromEntries(answers.flat());
}

function byCriterion(one: { criterion: string }, other: { criterion: string }): number {
  return one.criterion < other.criterion ? -1 : 1;
}

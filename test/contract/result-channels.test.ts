import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GapRow } from '../../analytics/gap-row.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths, RESULT_FORMATS, type ResultFormat } from '../../api/contract/paths.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { everythingIn, type Line, linesOf, sheetsOf } from '../support/result-files.ts';

const CANARY = 'kanarie';
/** Two large enough to be told apart, and two that are not: seven people, three, one and one. */
const PEOPLE = { Groot: 7, Drie: 3, Een: 1, Ander: 1 } as const;

describe('the files of a confidential wave', () => {
  let installation: Installation;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    wave = await answered({ Een: 1, Ander: 5 });
  });
  afterAll(() => installation.close());

  /** Everybody says 3 or 4 and leaves a remark; who is alone says what is given. */
  const answered = async (
    alone: Readonly<Record<string, number>>,
    people: Readonly<Record<string, number>> = PEOPLE,
  ): Promise<PreparedWave> => {
    const wanted = { attribution: 'confidential', people: 3, partners: Object.keys(people), colleagues: 7 } as const;
    const prepared = await prepareWave(installation, wanted);
    const turns = new Map<string, number>();
    for (const { token, organisation } of prepared.invitations) {
      const turn = (turns.get(organisation) ?? 0) + 1;
      turns.set(organisation, turn);
      if (turn > (people[organisation] ?? 3)) continue;
      const scores = allAnswered(alone[organisation] ?? 3 + (turn % 2));
      // One statement that only the first of each organisation could judge.
      const unjudged = turn > 1 ? { 'player.clear': 'cannot-judge' } : {};
      const answers = { ...scores, ...unjudged, 'comment.player': CANARY, 'open.keep': CANARY };
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
    }
    await installation.staff.call('PUT', paths.waveState(prepared.waveId), { state: 'closed' });
    return prepared;
  };
  const fileOf = async ({ waveId }: PreparedWave, format: ResultFormat) => {
    const { content } = await installation.staff.download(paths.waveResults(waveId, format));
    return new Uint8Array(await content.arrayBuffer());
  };
  const dashboardOf = async ({ waveId }: PreparedWave) =>
    ((await installation.staff.call('GET', paths.waveDashboard(waveId))).body as DashboardBody).dashboard;

  it('withhold exactly the cells that the page withholds, in every format', async () => {
    const { gaps, organisations } = await dashboardOf(wave);
    const names = new Map(organisations.map(({ id, name }) => [id as string, name]));
    const kept = gaps.flatMap((row) => keptOnThePage(row, names)).toSorted();
    expect(kept.length).toBeGreaterThan(100);
    expect(kept).toContain('criterion player.clear partners  agreement');
    expect(kept).toContain('criterion player.concrete organisation Een mean');
    expect(kept).not.toContain('criterion player.concrete organisation Groot mean');
    for (const format of ['csv', 'arrow', 'parquet', 'zip'] as const) {
      const lines = await linesOf(format, await fileOf(wave, format));
      const measured = lines.filter((line) => MEASURES.includes(line[9] ?? ''));
      const withheld = measured.filter((line) => line[14] === 'withheld').map(nameOf);
      expect(withheld.toSorted(), format).toEqual(kept);
      expect(
        lines.filter((line) => line[14] === 'withheld' && line[10] !== ''),
        format,
      ).toEqual([]);
    }
  });

  it('hatch in the workbook the cells that the page withholds', async () => {
    const { gaps, organisations } = await dashboardOf(wave);
    const sheet = (await sheetsOf(await fileOf(wave, 'xlsx'))).find(({ name }) => name === 'Criteria en organisaties');
    const [head = [], ...lines] = sheet?.cells ?? [];
    expect(lines).toHaveLength(gaps.length);
    for (const [at, row] of gaps.entries()) {
      for (const { id, name } of organisations.filter(({ role }) => role === 'partner')) {
        const mean = row.dots.find(({ organisation }) => organisation === id)?.mean ?? null;
        const column = head.indexOf(name);
        expect([row.id, name, sheet?.hatched[at + 1]?.[column]]).toEqual([row.id, name, mean === null]);
        if (mean !== null) expect(lines[at]?.[column]).toBe(mean);
        else expect(typeof lines[at]?.[column]).toBe('string');
      }
    }
  });

  it('have no remark that the page does not have', async () => {
    for (const format of RESULT_FORMATS) {
      expect(everythingIn(await fileOf(wave, format)), format).not.toContain(CANARY);
    }
  });

  it('name nobody beside a remark', async () => {
    const talkative = await answered({}, { Groot: 7, Drie: 6 });
    const remarks = (await linesOf('csv', await fileOf(talkative, 'csv'))).filter((line) => line[9] === 'remark');
    expect(remarks.map((line) => `${line[7]}${line[8]} ${line[13]}`).toSorted()).toEqual([
      ...Array(6).fill(`municipality ${CANARY}`),
      ...Array(26).fill(`partners ${CANARY}`),
    ]);
    const sheet = (await sheetsOf(await fileOf(talkative, 'xlsx'))).find(({ name }) => name === 'Opmerkingen');
    const parties = new Set(sheet?.cells.slice(1).map((row) => row[1]));
    expect([...parties].toSorted()).toEqual(['Alle partners samen', 'Gemeente']);
  });

  it('are the same, whichever of two people who are alone gave which scores', async () => {
    const other = await answered({ Een: 5, Ander: 1 });
    for (const format of ['csv', 'parquet', 'arrow'] as const) {
      const told = async (prepared: PreparedWave) =>
        (await linesOf(format, await fileOf(prepared, format))).map((line) => line.toSpliced(0, 2));
      expect(await told(other), format).toEqual(await told(wave));
    }
  });
});

/** What is compared: each has one place on the page. */
const MEASURES = ['n', 'mean', 'mean_of_means', 'cannot_judge', 'agreement', 'gap', 'count_1', 'quadrant', 'certainty'];

/** A figure as "criterion player.clear organisation Drie mean". */
function nameOf(line: Line): string {
  return [line[2], line[3], line[7], line[8], line[9]].join(' ');
}

/** What a reader of the page's figures does not find there, read from them without the product's own table. */
function keptOnThePage(row: GapRow, names: ReadonlyMap<string, string>): readonly string[] {
  const { kind, id, partners, gap, dots } = row;
  const isCriterion = kind === 'criterion';
  const absent = (party: string, figures: Readonly<Record<string, unknown>>) =>
    Object.entries(figures).flatMap(([measure, figure]) =>
      figure === null ? [`${kind} ${id} ${party} ${measure}`] : [],
    );
  const ofPartners = {
    n: partners.n,
    mean: partners.mean,
    mean_of_means: partners.meanOfMeans,
    cannot_judge: partners.cannotJudge,
    ...(isCriterion && { agreement: partners.agreement, count_1: partners.distribution }),
  };
  const { value = null, quadrant = null, certainty = null } = gap ?? {};
  const ofOrganisations = [...names].slice(1).flatMap(([organisation, name]) => {
    const dot = dots.find((one) => one.organisation === organisation);
    const { n = null, mean = null, cannotJudge = null, distribution = null } = dot ?? {};
    const counted = isCriterion ? { count_1: distribution } : {};
    return absent(`organisation ${name}`, { n, mean, cannot_judge: cannotJudge, ...counted });
  });
  return [
    ...absent('partners ', ofPartners),
    ...absent('both ', { gap: value, quadrant, certainty }),
    ...ofOrganisations,
  ];
}

import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportContent } from '../../analytics/report/report-content.ts';
import { paths } from '../../api/contract/paths.ts';
import type { ReportDetailBody } from '../../api/contract/reports.ts';
import { REPORT_AUDIENCES, REPORT_FORMATS, REPORT_PARTS, type ReportAudience } from '../../survey/report.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { publish } from '../support/held-coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { readPdf } from '../support/pdf.ts';

const CANARY = 'kanarie';
const FOUR = ['Partner A', 'Partner B', 'Partner C', 'Partner D'];

describe('every form of a report about a confidential wave', { timeout: 240_000 }, () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
  });
  afterAll(() => installation.close());

  /** Two organisations of which too few answered: these give each other's scores, and everybody a canary of a remark. */
  const answered = async (first: number, second: number, partners: readonly string[]): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, { attribution: 'confidential', partners });
    const scores = new Map([
      ['Partner A', first],
      ['Partner B', second],
    ]);
    for (const { token, organisation } of wave.invitations) {
      const remarks = { 'comment.player': CANARY, 'open.keep': CANARY };
      const answers = { ...allAnswered(scores.get(organisation) ?? 3), ...remarks };
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
    }
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    return wave;
  };

  /** Everything that can be read in any of the files of a report, by where it stands. */
  const readFiles = async (coalitionId: string, audience: ReportAudience): Promise<ReadonlyMap<string, string>> => {
    const { staff } = installation;
    const wanted = { year: 2026, coalitionId, locale: 'nl', audience, parts: REPORT_PARTS, ownTexts: {} };
    const { id } = (await staff.call('POST', paths.reports(), wanted)).body as ReportDetailBody;
    await installation.runJobs();
    const texts = new Map<string, string>();
    for (const format of REPORT_FORMATS) {
      const { content } = await staff.download(paths.reportFile(id, format));
      const bytes = new Uint8Array(await content.arrayBuffer());
      for (const [name, text] of await textsIn(format, bytes)) texts.set(name, text);
    }
    return texts;
  };

  it('is without a remark where fewer than five people answered, published with remarks or not', async () => {
    const wave = await answered(1, 5, FOUR);
    for (const audience of REPORT_AUDIENCES) expect(placesOf(await readFiles(wave.coalitionId, audience))).toEqual([]);
    await publish(installation, wave.waveId, true);
    for (const audience of REPORT_AUDIENCES) expect(placesOf(await readFiles(wave.coalitionId, audience))).toEqual([]);
  });

  it('has remarks of five people together for the executive, and for nobody else while they are not published', async () => {
    const wave = await answered(1, 5, [...FOUR, 'Partner E']);
    const seen = await readFiles(wave.coalitionId, 'executive');
    expect(placesOf(seen)).toEqual(
      expect.arrayContaining(['html', 'pdf', 'docx word/document.xml', 'archive report.json']),
    );
    for (const audience of ['council', 'partners', 'public'] as const)
      expect(placesOf(await readFiles(wave.coalitionId, audience))).toEqual([]);
  });

  it('is the same, whichever of two organisations that are withheld gave which scores', async () => {
    const [one, other] = [await answered(1, 5, FOUR), await answered(5, 1, FOUR)];
    const figures = async ({ coalitionId }: PreparedWave) => {
      const made = JSON.parse((await readFiles(coalitionId, 'executive')).get('archive report.json') ?? '');
      const { content, report } = made as { readonly content: ReportContent; readonly report: unknown };
      return { gaps: content.coalitions[0]?.result?.dashboard.gaps, report: anonymous(JSON.stringify(report)) };
    };
    const [first, second] = [await figures(one), await figures(other)];
    expect(first).toEqual(second);
    expect(first.report).toContain('niet getoond');
  });
});

async function textsIn(format: string, bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  if (format === 'html') return [[format, decoded(bytes)]];
  if (format === 'pdf') return [[format, JSON.stringify((await readPdf(bytes)).pages)]];
  return Object.entries(unzipSync(bytes)).map(([name, file]) => [`${format} ${name}`, decoded(file)]);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function placesOf(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].filter(([, text]) => text.includes(CANARY)).map(([name]) => name);
}

/** Without what names the coalition and the frozen result: by its ids, each has another digest. */
function anonymous(text: string): string {
  return text.replace(/Coalitie \d+/g, 'Coalitie').replace(/[0-9a-f]{64}/g, 'digest');
}

import { createHash, randomUUID } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS } from '../../analytics/figures/figure.ts';
import { readRatings } from '../../api/actions/read-ratings.ts';
import { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths, RESULT_FORMATS, type ResultFormat } from '../../api/contract/paths.ts';
import type { PublicationPreviewBody, PublicationsBody } from '../../api/contract/publications.ts';
import { readFile } from '../../web/pages/import/read-file.ts';
import { type Client, codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission, type WantedWave } from '../support/coalition.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { everythingIn, linesOf, sheetsOf } from '../support/result-files.ts';

const PARTNERS = ['=1+1', 'Partner B', '-1+2'];
const REMARK = '=HYPERLINK("http://kwaad.example")';

describe.each(databaseKinds)('results as files on %s', (kind) => {
  let installation: Installation;
  let elsewhere: Client;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    elsewhere = await coordinatorElsewhere(installation);
  });
  afterAll(() => installation.close());

  const answer = (token: string, answers: Record<string, unknown>) =>
    installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
  const close = ({ waveId }: PreparedWave) =>
    installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });

  /** Two people of the municipality say 5 and 4; partners say 2, 3 and “cannot judge”. */
  const answered = async (wanted: WantedWave = {}): Promise<PreparedWave> => {
    const wave = await prepareWave(installation, { people: 2, partners: PARTNERS, ...wanted });
    const given = [5, 4, 2, 3, 'cannot-judge'] as const;
    for (const [i, { token }] of wave.invitations.entries()) {
      await answer(token, { ...allAnswered(given[i] ?? 3), 'comment.player': REMARK });
    }
    return wave;
  };
  const held = async (wanted: WantedWave = {}): Promise<PreparedWave> => {
    const wave = await answered(wanted);
    await close(wave);
    return wave;
  };

  const download = async (path: string, client = installation.staff) => {
    const { headers, content } = await client.download(path);
    return { headers, bytes: new Uint8Array(await content.arrayBuffer()) };
  };
  const fileOf = async ({ waveId }: PreparedWave, format: ResultFormat, query = '') =>
    (await download(paths.waveResults(waveId, format) + query)).bytes;

  it('are refused to who is not signed in, of another municipality, or of a wave that does not exist', async () => {
    const { waveId } = await held();
    for (const path of [
      ...RESULT_FORMATS.map((format) => paths.waveResults(waveId, format)),
      paths.waveAnswers(waveId),
    ]) {
      expect(codeOf(await installation.visitor.call('GET', path)), path).toBe('session.missing');
      expect(codeOf(await elsewhere.call('GET', path)), path).toBe('wave.unknown');
      expect(codeOf(await installation.staff.call('GET', path.replace(waveId, randomUUID()))), path).toBe(
        'wave.unknown',
      );
      const headers = { 'sec-fetch-site': 'cross-site' };
      expect(codeOf(await installation.staff.call('GET', path, undefined, headers)), path).toBe('request.cross-site');
    }
  });

  it('are refused before anybody may see results, and say why', async () => {
    const open = await prepareWave(installation, { partners: PARTNERS });
    const confidential = await answered({ attribution: 'confidential' });
    const empty = await prepareWave(installation, { partners: PARTNERS });
    await close(empty);
    const why = async ({ waveId }: PreparedWave) => {
      const path = paths.waveResults(waveId, 'json');
      const { body, status } = await installation.staff.call('GET', path, undefined, { 'accept-language': 'en' });
      const { code, facts, title } = body as { code: string; facts: { why: string }; title: string };
      expect([status, code, title]).toEqual([409, 'results.withheld', 'The results are not there yet']);
      return facts.why;
    };
    expect(await why(open)).toBe('municipality-outstanding');
    expect(await why(confidential)).toBe('until-closed');
    expect(await why(empty)).toBe('no-answers');
  });

  it('of a confidential wave do not give answers one by one', async () => {
    const { waveId } = await held({ attribution: 'confidential' });
    expect(codeOf(await installation.staff.call('GET', paths.waveAnswers(waveId)))).toBe('results.confidential');
    expect(Object.keys(unzipSync((await download(paths.waveResults(waveId, 'zip'))).bytes))).not.toContain(
      'answers.csv',
    );
  });

  it('are a look at the results, which asking whether they are there is not', async () => {
    const wave = await answered();
    const own = wave.invitations.filter(({ role }) => role === 'municipality');
    const again = { ...submission(allAnswered(1)), replaces: null };
    const head = await fetch(installation.url + paths.waveResults(wave.waveId, 'csv'), { method: 'HEAD' });
    expect(head.status).toBe(401);
    await fileOf(wave, 'csv');
    const changed = await installation.visitor.call('PUT', paths.submission(own[0]?.token ?? '', randomUUID()), again);
    expect(codeOf(changed)).toBe('wave.results-viewed');
  });

  it('are files to keep, named after the coalition and the wave', async () => {
    const { waveId } = await held();
    for (const format of RESULT_FORMATS) {
      const { headers, bytes } = await download(paths.waveResults(waveId, format));
      expect(headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename=samenspiegel-coalitie-\\d+-meetronde-2026-resultaten\\.${format}$`),
      );
      expect(bytes.byteLength).toBeGreaterThan(1000);
      const english = await download(`${paths.waveResults(waveId, format)}?locale=en`);
      expect(english.headers.get('content-disposition')).toContain(`-results.${format}`);
      const asked = await installation.staff.call('HEAD', paths.waveResults(waveId, format));
      expect(asked.headers.get('content-type')?.split(';')[0]).toBe(headers.get('content-type')?.split(';')[0]);
    }
  });

  it('hold the same figures in every format', async () => {
    const wave = await held();
    const csv = await linesOf('csv', await fileOf(wave, 'csv'));
    expect(csv.length).toBeGreaterThan(1000);
    for (const format of ['arrow', 'parquet', 'zip'] as const) {
      expect(await linesOf(format, await fileOf(wave, format)), format).toEqual(csv);
    }
    const { body } = await installation.staff.call('GET', paths.waveResults(wave.waveId, 'json'));
    const { dashboard } = DashboardBody.parse(body);
    const row = dashboard.gaps.find(({ id }) => id === 'player.clear');
    // 4.5 against (2 + 3) / 2.
    expect(row?.gap?.value).toBe(2);
    expect(shown(csv, 'player.clear', 'gap')).toEqual(['2']);
    expect(shown(csv, 'player.clear', 'mean', 'municipality')).toEqual(['4.5']);
    expect(shown(csv, 'player.clear', 'mean', 'organisation')).toEqual(['2', '3', '']);
    expect(shown(csv, 'player.clear', 'n', 'organisation')).toEqual(['1', '1', '0']);
  });

  it('are the same bytes whenever they are asked for', async () => {
    const wave = await held();
    for (const format of RESULT_FORMATS) {
      installation.setNow('2026-04-10T10:00:00Z');
      const first = await fileOf(wave, format);
      installation.setNow('2026-04-12T12:00:00Z');
      expect(sha256(await fileOf(wave, format)), format).toBe(sha256(first));
    }
  });

  it('have no cell that a spreadsheet takes for a formula', async () => {
    const wave = await held();
    for (const bytes of [await fileOf(wave, 'csv'), (await download(paths.waveAnswers(wave.waveId))).bytes]) {
      const text = new TextDecoder().decode(bytes);
      expect(text).toContain("'=1+1");
      expect(text).not.toMatch(/(^|[;\n"])[=+@]/);
      expect(text).not.toMatch(/(^|[;\n"])-(?![\d,.]+(;|\r|$))/);
    }
    const workbook = await fileOf(wave, 'xlsx');
    const sheets = Object.entries(unzipSync(workbook)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.map(([, xml]) => new TextDecoder().decode(xml)).filter((xml) => xml.includes('<f>'))).toEqual([]);
    expect(everythingIn(workbook)).toContain('=HYPERLINK(&quot;http://kwaad.example&quot;)');
  });

  it('have nothing of a remark that the coordinator left out, and a line that says so', async () => {
    const wave = await held();
    const { body } = await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
    const { comments = [] } = (body as DashboardBody).dashboard.facts ?? {};
    const [comment] = Array.isArray(comments) ? comments : [];
    const path = paths.redaction(wave.waveId, comment?.id ?? '');
    expect((await installation.staff.call('PUT', path, { replacement: null })).status).toBe(204);
    for (const format of RESULT_FORMATS) expect(everythingIn(await fileOf(wave, format))).not.toContain('HYPERLINK');
    const sheet = (await sheetsOf(await fileOf(wave, 'xlsx'))).find(({ name }) => name === 'Opmerkingen');
    expect(sheet?.cells[1]?.slice(1)).toEqual(['Gemeente', '(weggelaten door de coördinator)', 'ja']);
  });

  it('as a workbook have a sheet for each thing that the page shows, with numbers as numbers', async () => {
    const wave = await held();
    const sheets = await sheetsOf(await fileOf(wave, 'xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Lees mij', 'Verschillen', 'Criteria en organisaties', 'Verdelingen', 'Opmerkingen', 'Respons'],
      ...['Methode', 'Alle cijfers'],
    ]);
    const gaps = sheets.find(({ name }) => name === 'Verschillen');
    const clear = gaps?.cells.find((row) => row[1] === 'Is duidelijk');
    expect(clear?.slice(2, 9)).toEqual(['gemeente', 4.5, 2, 2.5, 2, 2, 2]);
    const { content } = await installation.staff.download(paths.waveResults(wave.waveId, 'xlsx'));
    const [, again] = await readFile(content);
    expect(again?.name).toBe('Verschillen');
    expect(again?.rows.find((row) => row[1] === 'Is duidelijk')?.slice(2, 6)).toEqual(['gemeente', '4.5', '2', '2.5']);
    const english = await sheetsOf(await fileOf(wave, 'xlsx', '?locale=en'));
    expect(english[1]?.name).toBe('Gaps');
  });

  it('as a data package describe their own files', async () => {
    const files = unzipSync(await fileOf(await held(), 'zip'));
    const text = (name: string) => new TextDecoder().decode(files[name]);
    const { resources } = JSON.parse(text('datapackage.json')) as { resources: Resource[] };
    expect(resources.map(({ path }) => path)).toEqual(
      Object.keys(files).filter((name) => !['datapackage.json', 'checksums.txt'].includes(name)),
    );
    for (const { path, bytes, hash, schema } of resources) {
      expect(bytes, path).toBe(files[path]?.byteLength);
      expect(hash, path).toBe(`sha256:${sha256(files[path])}`);
      const [header] = text(path).split('\n');
      if (schema !== undefined) expect(schema.fields.map(({ name }) => name).join(','), path).toBe(header);
    }
    const sums = Object.keys(files).filter((name) => name !== 'checksums.txt');
    expect(text('checksums.txt')).toBe(sums.map((name) => `${sha256(files[name])}  ${name}\n`).join(''));
    const check = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(
      JSON.parse(text('schema.json')),
    );
    expect(check(JSON.parse(text('results.json'))), JSON.stringify(check.errors)).toBe(true);
    expect(check({ ...JSON.parse(text('results.json')), wave: null })).toBe(false);
  });

  it('give answers that can be read in again, and never tie those of people of the municipality together', async () => {
    const wave = await prepareWave(installation, { people: 2, partners: PARTNERS });
    const [one, other, ...partners] = wave.invitations;
    await answer(one?.token ?? '', { ...allAnswered(5), 'player.clear': 1 });
    await answer(other?.token ?? '', { ...allAnswered(4), 'player.clear': 2 });
    for (const { token } of partners) await answer(token, { ...allAnswered(3), 'player.clear': 'cannot-judge' });
    await close(wave);
    const { headers, bytes } = await download(paths.waveAnswers(wave.waveId));
    expect(headers.get('content-disposition')).toContain('-antwoorden.csv');
    const lines = await readRatings(bytes);
    expect(lines).toHaveLength(29 * 5);
    const own = lines.filter(({ role }) => role === 'municipality');
    const scores = (criterion: string) =>
      own.filter((line) => line.criterion === criterion).map(({ respondent, score }) => `${respondent}: ${score}`);
    expect(scores('player.clear')).toEqual(['1: 1', '2: 2']);
    // Who gave the 2 gave the 4 as well: the numbers say otherwise as easily.
    expect(scores('player.concrete')).toEqual(['1: 4', '2: 5']);
    expect(lines.filter(({ role, score }) => role === 'partner' && score === null)).toHaveLength(3);
  });

  it('of a publication are what its audience sees, until it is withdrawn', async () => {
    const wave = await held();
    const { body } = await installation.staff.call('GET', paths.publicationPreview(wave.waveId));
    const wanted = { digest: (body as PublicationPreviewBody).digest, withComments: false, note: null };
    const made = await installation.staff.call('POST', paths.publications(wave.waveId), wanted);
    const [publication] = (made.body as PublicationsBody).publications;
    const token = publication?.link?.split('/').at(-1) ?? '';
    for (const format of RESULT_FORMATS) {
      const { bytes } = await download(paths.publishedResults(token, format), installation.visitor);
      expect(everythingIn(bytes), format).not.toContain('HYPERLINK');
      if (format === 'zip') expect(Object.keys(unzipSync(bytes))).not.toContain('answers.csv');
    }
    const csv = await download(paths.publishedResults(token, 'csv'), installation.visitor);
    expect(shown(await linesOf('csv', csv.bytes), 'player.clear', 'gap')).toEqual(['2']);
    const unknown = await installation.visitor.call('GET', paths.publishedResults('x', 'csv'));
    expect(codeOf(unknown)).toBe('publication.unknown');
    await installation.staff.call('PUT', paths.withdrawal(wave.waveId, publication?.id ?? ''));
    const gone = await installation.visitor.call('GET', paths.publishedResults(token, 'xlsx'));
    expect(codeOf(gone)).toBe('publication.withdrawn');
  });
});

type Resource = {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
};

function sha256(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

/** The values of a measure of a criterion, of one party or of any. */
function shown(lines: readonly (readonly string[])[], id: string, measure: string, party?: string): string[] {
  const at = (line: readonly string[], column: (typeof FIGURE_COLUMNS)[number]) =>
    line[FIGURE_COLUMNS.indexOf(column)] ?? '';
  return lines
    .filter((line) => at(line, 'id') === id && at(line, 'measure') === measure)
    .filter((line) => party === undefined || at(line, 'party') === party)
    .map((line) => at(line, 'value'));
}

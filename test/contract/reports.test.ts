import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewReport } from '../../api/actions/preview-report.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { NewReportBody, ReportComparisonBody, ReportDetailBody, type ReportsBody } from '../../api/contract/reports.ts';
import { selectAuditEntries } from '../../api/db/audit.ts';
import { REPORT_FORMATS, REPORT_PARTS } from '../../survey/report.ts';
import { type Answer, type Client, codeOf } from '../support/client.ts';
import { coordinatorElsewhere } from '../support/coordinator-elsewhere.ts';
import { holdCoalition, publish } from '../support/held-coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const OWN = 'Gemeente Testdam';

describe.each(databaseKinds)('annual reports on %s', { timeout: 180_000 }, (kind) => {
  let installation: Installation;
  let stranger: Client;
  let water: { readonly id: string; readonly waves: readonly string[] };
  let wonen: typeof water;
  beforeAll(async () => {
    installation = await startInstallation(kind);
    stranger = await coordinatorElsewhere(installation);
    water = await holdCoalition(installation, 'Water & Klimaat', {
      2025: { [OWN]: 4, 'Partner 1': 3, 'Partner 2': 3 },
      2026: { [OWN]: 5, 'Partner 1': 2, 'Partner 2': 3 },
    });
    wonen = await holdCoalition(installation, 'Wonen', { 2026: { [OWN]: 4, 'Partner 1': 4, 'Partner 2': 4 } });
    installation.setNow('2026-12-01T10:00:00Z');
  });
  afterAll(() => installation.close());

  const wanted = (change: object = {}) => ({
    ...{ year: 2026, coalitionId: null, locale: 'nl', audience: 'council', parts: REPORT_PARTS, ownTexts: {} },
    ...change,
  });
  const ask = (change: object = {}): Promise<Answer> =>
    installation.staff.call('POST', paths.reports(), wanted(change));
  const show = async (id: string) =>
    ReportDetailBody.parse((await installation.staff.call('GET', paths.report(id))).body);
  const make = async (change: object = {}): Promise<ReportDetailBody> => {
    const asked = await ask(change);
    expect(asked.status).toBe(202);
    await installation.runJobs();
    return await show((asked.body as ReportDetailBody).id);
  };
  const list = async () => (await installation.staff.call('GET', paths.reports())).body as ReportsBody;
  const textOf = async (id: string, format: 'html' | 'archive') =>
    await (await installation.staff.download(paths.reportFile(id, format))).content.text();

  it('are not for whoever is not signed in, nor for another municipality', async () => {
    const { id } = await make();
    expect(codeOf(await installation.visitor.call('GET', paths.reports()))).toBe('session.missing');
    expect(((await stranger.call('GET', paths.reports())).body as ReportsBody).reports).toEqual([]);
    expect(codeOf(await stranger.call('POST', paths.reports(), wanted()))).toBe('report.no-wave');
    const asked = wanted({ coalitionId: water.id });
    expect(codeOf(await stranger.call('POST', paths.reports(), asked))).toBe('coalition.unknown');
    expect(codeOf(await stranger.call('POST', paths.reportPreview(), asked))).toBe('coalition.unknown');
    for (const path of [paths.report(id), paths.reportFile(id, 'html'), paths.reportComparison(id, id)])
      expect(codeOf(await stranger.call('GET', path))).toBe('report.unknown');
    expect(codeOf(await stranger.call('DELETE', paths.report(id)))).toBe('report.unknown');
  });

  it('refuse a year without a closed wave, a coalition that is not there, and partners of all coalitions', async () => {
    expect(codeOf(await ask({ year: 2024 }))).toBe('report.no-wave');
    expect(codeOf(await ask({ year: 2025, coalitionId: wonen.id }))).toBe('report.no-wave');
    expect(codeOf(await ask({ coalitionId: randomUUID() }))).toBe('coalition.unknown');
    expect(codeOf(await ask({ audience: 'partners' }))).toBe('report.one-coalition');
    expect(codeOf(await ask({ parts: [] }))).toBe('request.invalid');
    expect(codeOf(await ask({ ownTexts: { cover: 'x' } }))).toBe('request.invalid');
    expect(codeOf(await installation.staff.call('GET', paths.report('geen')))).toBe('report.unknown');
  });

  it('tell of which years and coalitions one can be made', async () => {
    const name = (id: string, title: string) => ({ id, name: title });
    expect((await list()).years).toEqual([
      { year: 2026, coalitions: [name(water.id, 'Water & Klimaat'), name(wonen.id, 'Wonen')] },
      { year: 2025, coalitions: [name(water.id, 'Water & Klimaat')] },
    ]);
  });

  it('are made by a job, in every form, numbered by year', async () => {
    const asked = (await ask({ audience: 'executive' })).body as ReportDetailBody;
    expect([asked.state, asked.number, asked.files]).toEqual(['waiting', null, []]);
    expect(codeOf(await installation.staff.call('GET', paths.reportFile(asked.id, 'html')))).toBe('report.not-made');
    const again = (await ask({ audience: 'executive' })).body as ReportDetailBody;
    expect(again.id).toBe(asked.id);
    await installation.runJobs();
    const made = await show(asked.id);
    expect([made.state, made.partDone, made.step, made.fault]).toEqual(['made', 1, null, null]);
    expect(made.files.map(({ format }) => format).toSorted()).toEqual(REPORT_FORMATS.toSorted());
    expect(made.files.find(({ format }) => format === 'html')?.name).toBe(
      `jaarrapport-2026-uitgave-${made.number}.html`,
    );
    expect(made.sources.map(({ coalition, resultSet }) => [coalition, resultSet])).toEqual([
      ['Water & Klimaat', 1],
      ['Wonen', 1],
    ]);
    const { headers, content } = await installation.staff.download(paths.reportFile(made.id, 'html'));
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(await content.text()).toContain('Water &amp; Klimaat');
  });

  it('that would be the same as an earlier one lead to that one', async () => {
    const first = await make({ year: 2025 });
    const before = (await list()).reports.length;
    const asked = (await ask({ year: 2025 })).body as ReportDetailBody;
    expect(asked.id).not.toBe(first.id);
    await installation.runJobs();
    expect(await show(asked.id)).toEqual(first);
    expect((await list()).reports.length).toBe(before);
    expect((await make({ year: 2025, locale: 'en' })).number).toBe((first.number ?? 0) + 1);
  });

  it('stay as they are when results change, and are compared', async () => {
    const before = await make({ coalitionId: water.id, audience: 'public' });
    const page = await textOf(before.id, 'html');
    await publish(installation, water.waves[1] ?? '');
    const after = await make({ coalitionId: water.id, audience: 'public', ownTexts: { summary: 'Een nieuw woord.' } });
    expect(after.number).toBe((before.number ?? 0) + 1);
    expect(await textOf(before.id, 'html')).toBe(page);
    const path = paths.reportComparison(before.id, after.id);
    const compared = ReportComparisonBody.parse((await installation.staff.call('GET', path)).body);
    expect(compared.wanted).toEqual(['own-texts']);
    expect(compared.figures).toContainEqual(
      expect.objectContaining({ coalition: 'Water & Klimaat', measure: 'gap', before: null, after: 2.5 }),
    );
    expect(compared.sentences.flatMap(({ added }) => added)).toContain('Een nieuw woord.');
    const all = await make();
    const other = paths.reportComparison(after.id, all.id);
    expect(codeOf(await installation.staff.call('GET', other))).toBe('report.not-comparable');
  });

  it('are looked at before they are made, by a program and by a form, and nothing is kept', async () => {
    const before = (await list()).reports.length;
    const asked = wanted({ coalitionId: wonen.id, audience: 'executive' });
    const sent = [
      { 'content-type': 'application/json', body: JSON.stringify(asked) },
      {
        'content-type': 'application/x-www-form-urlencoded',
        body: new URLSearchParams({ wanted: JSON.stringify(asked) }).toString(),
      },
    ];
    for (const { body, ...headers } of sent) {
      const { content } = await installation.staff.download(paths.reportPreview(), { method: 'POST', headers, body });
      expect(await content.text()).toMatch(/^<!doctype html>.*Wonen/s);
    }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await installation.staff.call('POST', paths.reportPreview(), 'wanted=niets', headers);
    expect(codeOf(answer)).toBe('request.invalid');
    expect((await list()).reports.length).toBe(before);
  });

  it('refuse a tab with a page in the reader’s language that runs nothing, and a program with a problem', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const refused = async (accept: string, query: string, body: string, headers = {}) => {
      const asked = { method: 'POST', headers: { ...form, accept, ...headers }, body };
      const answer = await installation.staff.download(paths.reportPreview() + query, asked);
      return { headers: answer.headers, text: await answer.content.text() };
    };
    const body = new URLSearchParams({ wanted: JSON.stringify(wanted({ audience: 'partners' })) }).toString();
    const dutch = await refused(browser, '?locale=nl', body, { 'accept-language': 'en' });
    expect(dutch.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(dutch.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^;]+';/);
    for (const words of ['<html lang="nl">', 'Kies één coalitie', 'U kunt dit tabblad sluiten.', pages.newReport()])
      expect(dutch.text).toContain(words);
    const english = await refused(browser, '?locale=en', body);
    for (const words of ['<html lang="en">', 'Choose one coalition', 'You can close this tab.'])
      expect(english.text).toContain(words);
    expect((await refused(browser, '', 'wanted=%3Cb%3E', { 'accept-language': 'en' })).text).toContain('lang="en"');
    expect((await refused(browser, '', `wanted=${'x'.repeat(300_000)}`)).text).toContain('<h1>');
    for (const accept of ['*/*', 'application/json', 'application/problem+json, text/html;q=0.5']) {
      const { headers, text } = await refused(accept, '?locale=en', body);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(JSON.parse(text)).toMatchObject({ code: 'report.one-coalition', status: 400 });
    }
    const gone = await installation.staff.download(paths.reportFile(randomUUID(), 'html'), {
      headers: { accept: browser },
    });
    expect(await gone.content.text()).toContain('Naar de jaarrapporten');
  });

  it('have a preview for as long as somebody waits for it', async () => {
    const { deps, municipality } = installation;
    const asked = NewReportBody.parse(wanted());
    const refused = previewReport(deps, municipality, asked, 0);
    await expect(refused).rejects.toMatchObject({
      problem: { code: 'report.preview-too-long', facts: { seconds: 0 } },
    });
  });

  it('are removed with their files, are in the log, and leave their number to nobody', async () => {
    const { id, number, contentDigest } = await make({ parts: ['summary'] });
    expect((await installation.staff.call('DELETE', paths.report(id))).status).toBe(204);
    expect(codeOf(await installation.staff.call('GET', paths.report(id)))).toBe('report.unknown');
    expect(codeOf(await installation.staff.call('DELETE', paths.report(id)))).toBe('report.unknown');
    expect((await make({ parts: ['summary'] })).number).toBe((number ?? 0) + 1);
    const log = await selectAuditEntries(installation.deps.db, installation.municipality.id);
    const removed = log.find(({ action }) => action === 'report.removed');
    expect([removed?.object, removed?.facts]).toEqual([id, { digest: contentDigest, number, year: 2026 }]);
    expect(log.filter(({ action }) => action === 'report.asked').length).toBeGreaterThan(3);
  });
});

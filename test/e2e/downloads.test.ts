import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import type { PublicationPreviewBody, PublicationsBody } from '../../api/contract/publications.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { type ReadSheet, sheetsOf } from '../support/result-files.ts';

/** Of one organisation seven people answer, of one three, of two nobody but one. */
const PEOPLE: Readonly<Record<string, number>> = { Groot: 7, Drie: 3, Een: 1, Ander: 1 };

describe('downloading results in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    const wanted = { attribution: 'confidential', people: 3, partners: Object.keys(PEOPLE), colleagues: 7 } as const;
    wave = await prepareWave(installation, wanted);
    const turns = new Map<string, number>();
    for (const { token, organisation } of wave.invitations) {
      const turn = (turns.get(organisation) ?? 0) + 1;
      turns.set(organisation, turn);
      if (turn > (PEOPLE[organisation] ?? 3)) continue;
      const path = paths.submission(token, randomUUID());
      await installation.visitor.call('PUT', path, submission(allAnswered(3 + (turn % 2))));
    }
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const saved = async (page: Page, start: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), start()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const sectionOf = (page: Page) => page.getByRole('region', { name: 'Downloaden' });

  it('says what each file is for, and that answers one by one are not there', async () => {
    await coordinator.goto(installation.url + pages.dashboard(wave.waveId));
    const section = sectionOf(coordinator);
    await section.getByRole('link', { name: /^Excel-werkmap van Meetronde 2026 downloaden$/ }).waitFor();
    await section.getByText('Bestanden voor wie zelf rekent').click();
    await section.getByText('Losse antwoorden zijn er niet').waitFor();
    for (const width of [1280, 320]) {
      await coordinator.setViewportSize({ width, height: 800 });
      await expectAccessible(coordinator);
    }
    await coordinator.setViewportSize({ width: 1280, height: 800 });
  });

  it('gives the page, the workbook and the data of a chart the same withheld cells', async () => {
    const link = sectionOf(coordinator).getByRole('link', { name: /^Excel-werkmap/ });
    await link.focus();
    const { name, bytes } = await saved(coordinator, () => coordinator.keyboard.press('Enter'));
    expect(name).toMatch(/^samenspiegel-coalitie-\d+-meetronde-2026-resultaten\.xlsx$/);
    const sheet = (await sheetsOf(bytes)).find((one) => one.name === 'Criteria en organisaties');
    const inWorkbook = withheldIn(sheet);
    expect(inWorkbook.some((cell) => cell.startsWith('Een: '))).toBe(true);
    expect(inWorkbook.some((cell) => cell.startsWith('Groot: '))).toBe(false);

    const card = coordinator.locator('#grafiek-heat-map-municipality');
    await card.getByText('Toon de cijfers').click();
    const onThePage = await card.locator('table').evaluate((table) => {
      const cellsOf = (row: Element) => [...row.children].map(({ textContent }) => textContent ?? '');
      const [head = [], ...rows] = [...table.querySelectorAll('tr')].map(cellsOf);
      return rows.flatMap((row) =>
        row.flatMap((cell, i) => (cell === 'niet getoond' ? [`${head[i]}: ${row[0]}`] : [])),
      );
    });
    const criteria = new Set(onThePage.map((cell) => cell.split(': ')[1]));
    expect(onThePage.toSorted()).toEqual(inWorkbook.filter((cell) => criteria.has(cell.split(': ')[1])).toSorted());
    expect(criteria.size).toBeGreaterThan(10);

    await card.getByText('Bewaar').click();
    const csv = await saved(coordinator, () => card.getByRole('button', { name: /CSV/ }).click());
    const lines: Record<string, string>[] = parse(csv.bytes, { bom: true, delimiter: ';', columns: true });
    const inData = lines.flatMap((line) =>
      Object.keys(PEOPLE).flatMap((partner) => {
        const key = `difference: ${partner}`;
        const isKept = line[`${key}_withheld`] === 'true' && !line[`${key}_low`];
        return isKept ? [`${partner}: ${line['criterion']}`] : [];
      }),
    );
    expect(inData.toSorted()).toEqual(onThePage.toSorted());
  });

  it('gives who has the link to a published result its files', async () => {
    const preview = await installation.staff.call('GET', paths.publicationPreview(wave.waveId));
    const wanted = { digest: (preview.body as PublicationPreviewBody).digest, withComments: false, note: null };
    const { body } = await installation.staff.call('POST', paths.publications(wave.waveId), wanted);
    const { page } = await browser.device({ width: 320 });
    await page.goto((body as PublicationsBody).publications[0]?.link ?? '');
    const link = sectionOf(page).getByRole('link', { name: /^Excel-werkmap/ });
    const { bytes } = await saved(page, () => link.click());
    expect((await sheetsOf(bytes)).map((one) => one.name)).toContain('Verschillen');
    await sectionOf(page).getByText('Bestanden voor wie zelf rekent').click();
    expect(
      await sectionOf(page)
        .getByRole('link', { name: /^Antwoorden/ })
        .count(),
    ).toBe(0);
    await expectAccessible(page);
  });
});

/** The cells of organisations that say that they are not shown, as "Een: Is duidelijk". */
function withheldIn(sheet: ReadSheet | undefined): readonly string[] {
  const [head = [], ...rows] = sheet?.cells ?? [];
  return rows.flatMap((row) =>
    row.flatMap((cell, i) => (cell === 'niet getoond' && String(head[i]) in PEOPLE ? [`${head[i]}: ${row[1]}`] : [])),
  );
}

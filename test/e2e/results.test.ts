import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, expectReachable, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

const SELF = 'Hoe kijken we naar de gemeente?';

describe('the results', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let wave: PreparedWave;
  let results: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation, {
      people: 3,
      partners: ['Dorpshuis', 'Buurtkracht', 'Woonstichting', 'Zorg'],
    });
    results = installation.url + pages.dashboard(wave.waveId);
    for (const { role, token, organisation } of wave.invitations) {
      if (organisation === 'Zorg') continue;
      const scores = role === 'municipality' ? allAnswered(4) : { ...allAnswered(4), 'player.clear': 1 };
      const remark = role === 'partner' ? { 'comment.player': `Let op, schrijft ${organisation}.` } : {};
      await answer(token, { ...scores, ...remark });
    }
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const answer = async (token: string, answers: Record<string, unknown>) => {
    const { status } = await installation.visitor.call(
      'PUT',
      paths.submission(token, randomUUID()),
      submission(answers),
    );
    expect(status).toBe(201);
  };
  const open = async (options: { width?: number; locale?: 'nl' | 'en' } = {}): Promise<Page> => {
    const page = await openSignedIn(browser, installation.url, options);
    await page.goto(results);
    await drawn(page);
    return page;
  };

  it('begin with three findings, each with the way to its chart, and lead to the criterion that stands out', async () => {
    const page = await open();
    const findings = page.getByRole('region', { name: 'Wat valt op' }).getByRole('listitem');
    expect(await findings.count()).toBe(3);
    expect(await findings.first().innerText()).toContain('Is duidelijk');
    await findings
      .first()
      .getByRole('link', { name: /^Bekijk de grafiek/ })
      .click();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#verschillen');
    await findings
      .first()
      .getByRole('link', { name: /^Alles over dit criterium/ })
      .click();
    await page.getByRole('heading', { name: 'Is duidelijk', level: 1 }).waitFor();
    await page.getByText('“De gemeente', { exact: false }).waitFor();
    await page.getByText('Het beeld blijft hetzelfde', { exact: false }).waitFor();
    await page.getByText('Toon alle voorbeelden').click();
    // 4 − (1 + 1 + 2)/3 = 2⅔.
    await page
      .getByText('Als Dorpshuis één punt hoger had geantwoord, was het verschil +2,67: gemeente hoger.')
      .waitFor();
    await drawn(page);
    await expectAccessible(page);
  });

  it('open a theme and are sorted by keyboard, without asking the server', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()));
    await tabTo(page, '#verschillen .ss-opener');
    const theme = await focused(page);
    await page.keyboard.press('Enter');
    const opener = page.getByRole('region', { name: SELF }).getByRole('button', { name: theme });
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('region', { name: SELF }).getByLabel('Volgorde').selectOption('certainty');
    await page.getByRole('region', { name: SELF }).getByText('Toon de cijfers').click();
    await page
      .getByRole('row', { name: /^Is duidelijk/ })
      .first()
      .waitFor();
    await drawn(page);
    await expectAccessible(page);
    expect(asked).toEqual([]);
  });

  it('are walked point by point: one stop of the Tab key, then arrows, Home and End', async () => {
    const page = await open();
    await tabTo(page, '#verschillen [role=graphics-symbol]');
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    expect(await page.locator('#verschillen .ss-chart__says').innerText()).toBe(second);
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(last);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('figure') === null)).toBe(true);
    expect(await page.locator('#verschillen [role=graphics-symbol][tabindex="0"]').count()).toBe(1);
  });

  it('are saved as picture, drawing, CSV and Arrow', async () => {
    const page = await open();
    const section = page.getByRole('region', { name: SELF });
    await section.getByText('Bewaar').first().click();
    const save = async (name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('button', { name }).first().click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const csv = await save(/CSV/);
    expect(csv.name).toBe('gaps-municipality-theme-meetronde-2026.csv');
    expect(csv.bytes.toString('utf8').split('\r\n')[0]).toContain('theme;municipality_mean;partners_mean;gap');
    const svg = await save(/SVG/);
    expect(svg.bytes.toString('utf8')).toMatch(/^<svg.*<title>.*<desc>/);
    const png = await save(/PNG/);
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const arrow = await save(/Arrow/);
    expect(arrow.bytes.subarray(0, 6).toString()).toBe('ARROW1');
  });

  it('are presented one chart a screen, with keys as a clicker sends them', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Presenteren' }).click();
    const status = page.getByRole('status').filter({ hasText: / van / });
    await status.waitFor();
    const total = (await status.innerText()).split(' van ')[1];
    await drawn(page);
    await expectAccessible(page);
    await page.keyboard.press('PageDown');
    expect(await status.innerText()).toBe(`2 van ${total}`);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await status.innerText()).toBe(`1 van ${total}`);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /^Resultaten/ }).waitFor();
  });

  it('let the coordinator change a comment, leave it out and put it back', async () => {
    const page = await open();
    const comments = page.getByRole('region', { name: 'Opmerkingen' });
    const redact = () =>
      comments
        .getByRole('button', { name: /^Aanpassen of weglaten/ })
        .first()
        .click();
    await redact();
    await expectAccessible(page);
    await page.getByLabel('Zo staat de opmerking er straks').fill('Iemand schrijft: let op.');
    await page.getByRole('button', { name: 'Aangepaste tekst bewaren' }).click();
    await comments.getByText('De opmerking is aangepast.').waitFor();
    await comments.getByRole('blockquote').filter({ hasText: 'Iemand schrijft: let op.' }).waitFor();
    await redact();
    await page.getByRole('button', { name: 'Oorspronkelijke tekst terugzetten' }).click();
    await comments.getByText('De oorspronkelijke opmerking staat er weer.').waitFor();
    expect(await comments.getByText('Iemand schrijft').count()).toBe(0);
  });

  it.each([
    { width: 320, locale: 'nl' },
    { width: 1280, locale: 'en' },
    { width: 320, locale: 'en' },
  ] as const)('fit and are accessible at $width pixels in $locale, every table unfolded', async (device) => {
    const page = await open(device);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    await expectAccessible(page);
    await page.goto(installation.url + pages.presentation(wave.waveId));
    await drawn(page);
    await expectAccessible(page);
    await page.goto(installation.url + pages.criterion(wave.waveId, 'player.clear'));
    await drawn(page);
    await expectAccessible(page);
  });

  it('cover nothing on a phone, wherever it has been scrolled to, and lead from the contents to a chart and back', async () => {
    const page = await open({ width: 320 });
    await expectReachable(page);
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
    await contents.getByText('Op deze pagina').last().click();
    await contents.getByRole('link', { name: SELF }).click();
    const section = page.getByRole('region', { name: SELF });
    await expect.poll(() => topOf(section.getByRole('heading', { name: SELF }))).toBeLessThan(100);
    expect(await topOf(section)).toBeGreaterThanOrEqual(0);
    await page.getByRole('link', { name: 'Terug naar de lijst op deze pagina' }).last().click();
    await expect.poll(() => topOf(contents)).toBeGreaterThanOrEqual(0);
    await contents.getByRole('link', { name: SELF }).waitFor();
  });

  it('follow new answers while somebody looks, and keep the place in the page', async () => {
    const page = await open();
    await page.clock.install();
    await page.goto(results);
    await drawn(page);
    const section = page.getByRole('region', { name: SELF });
    await section.getByRole('button', { name: 'Alles openen' }).click();
    await answer(wave.tokenOf('Zorg'), allAnswered(2));
    await page.clock.runFor(31_000);
    await page.getByText('De cijfers zijn bijgewerkt.').waitFor();
    await section.getByRole('button', { name: 'Alles sluiten' }).waitFor();
    expect(browser.faults()).toEqual([]);
  });
});

/** How many pixels below the top of the screen it starts. */
async function topOf(part: Locator): Promise<number> {
  return await part.evaluate((element) => element.getBoundingClientRect().top);
}

/** Every chart that has something to draw has been drawn, also on a slide that is not shown yet. */
async function drawn(page: Page): Promise<void> {
  await page.locator('figure svg').first().waitFor({ state: 'attached' });
  await page.locator('figure[aria-busy=true]').first().waitFor({ state: 'detached' });
}

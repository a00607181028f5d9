import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { type PreparedWave, prepareWave } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { readPdf } from '../support/pdf.ts';

describe('answers that come on paper', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const idOf = (organisation: string) => wave.invitations.find((one) => one.organisation === organisation)?.id ?? '';
  const openWave = async (page: Page): Promise<void> => {
    await page.goto(installation.url + pages.wave(wave.waveId));
    await page.getByText('Brieven en vragenlijsten op papier').click();
  };
  const openForm = async (page: Page, organisation: string): Promise<void> => {
    await page.goto(installation.url + pages.enter(wave.waveId, idOf(organisation)));
    await page.locator('.ss-scale').first().waitFor();
  };

  it('begin with a letter, whose code opens the personal page on a phone', async () => {
    const page = await openSignedIn(browser, installation.url);
    await openWave(page);
    await page.getByLabel('Brief voor Ambtenaar 1').uncheck();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: '2 brieven maken (pdf)' }).click();
    const letters = await readPdf(readFileSync(await (await waiting).path()));
    const code = installation.deps.codeOf(idOf('Partner A'));
    expect(letters.pages.filter(({ spoken }) => spoken.some(({ text }) => text === code))).toHaveLength(1);
    await expectAccessible(page);

    const { page: phone } = await browser.device({ width: 320 });
    await phone.goto(`${installation.url}${pages.signIn()}`);
    await phone.getByRole('link', { name: 'Hebt u een code gekregen op papier?' }).click();
    await phone.getByRole('heading', { name: 'Vul uw code in' }).waitFor();
    await expectAccessible(phone);
    await phone.getByLabel('Uw code').fill('k7qm 3xra');
    await phone.keyboard.press('Enter');
    await phone.getByText('Kijk of u de code goed hebt overgenomen.').waitFor();
    expect(await phone.getByLabel('Uw code').inputValue()).toBe('k7qm 3xra');
    await expectAccessible(phone);
    await phone.getByLabel('Uw code').fill(code.toLowerCase().replace('-', ' '));
    await phone.keyboard.press('Enter');
    await phone.waitForURL(installation.url + pages.respond(wave.tokenOf('Partner A')));
    await phone.getByText('U antwoordt namens Partner A.').waitFor();
  });

  it('are typed over by keyboard alone, shown on the board, and told to the respondent, who can change them', async () => {
    const page = await openSignedIn(browser, installation.url);
    await openWave(page);
    await tabTo(page, `a[href="${pages.enter(wave.waveId, idOf('Partner A'))}"]`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Antwoorden invoeren van Bestuurder 1' }).waitFor();
    const expected = await typeStatements(page);
    await page.getByText('29 van 29 stellingen hebben een antwoord.').waitFor();
    await tabTo(page, '.ss-mandate input');
    await page.keyboard.press('Space');
    await tabTo(page, '.ss-entering .nl-button--primary');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'De antwoorden zijn bewaard' }).waitFor();
    await expectAccessible(page);
    await tabTo(page, '.ss-entering a, section .nl-button--primary');
    await page.keyboard.press('Enter');
    const row = page.getByRole('row', { name: /Bestuurder 1 .*partner-a/ });
    await row.getByText('Geantwoord').waitFor();
    await row.getByText(/^Van papier ingevoerd door Coördinator op 10 maart 2026/).waitFor();

    const token = wave.tokenOf('Partner A');
    const { body } = await installation.visitor.call('GET', paths.invitation(token));
    expect((body as InvitationBody).draft.answers).toEqual(expected);
    const { page: theirs } = await browser.device({ width: 320 });
    await theirs.goto(installation.url + pages.respond(token));
    await theirs
      .getByText(/De gemeente heeft deze antwoorden voor u ingevoerd op 10 maart 2026.*, vanaf papier\./)
      .waitFor();
    await expectAccessible(theirs);
    await theirs.getByRole('button', { name: 'Antwoorden wijzigen' }).click();
    await theirs.getByText('Stap 1 van').waitFor();
    expect(await theirs.locator('.ss-scale').first().locator('input:checked').getAttribute('value')).toBe('1');
  });

  it('stay on the screen, and after a reload, until they have been saved', async () => {
    const page = await openSignedIn(browser, installation.url);
    await openForm(page, 'Partner B');
    await page.locator('.ss-scale input').first().focus();
    await page.keyboard.type('43');
    await page.getByRole('button', { name: 'Antwoorden bewaren' }).click();
    await page.getByText('Zet eerst het vinkje.').waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByText('U was hier al begonnen. Wat u typte, staat er nog.').waitFor();
    await page.getByText('2 van 29 stellingen hebben een antwoord.').waitFor();
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
    await page.getByText('Beantwoord ten minste één stelling voordat u bewaart.').waitFor();
  });

  it('cannot be entered over what somebody answered personally, and the page says why', async () => {
    const own = wave.tokenOf('Gemeente Testdam');
    const answers = { 'player.clear': 4 };
    const body = { answers, mandate: true, locale: 'nl', replaces: null };
    await installation.visitor.call('PUT', paths.submission(own, crypto.randomUUID()), body);
    const page = await openSignedIn(browser, installation.url, { width: 320 });
    await page.goto(installation.url + pages.enter(wave.waveId, idOf('Gemeente Testdam')));
    await page.getByText('De deelnemer heeft zelf al geantwoord').waitFor();
    await expectAccessible(page);
  });

  it.each(['nl', 'en'] as const)('fit on a phone: the wave with its letters, and the form, in %s', async (locale) => {
    const page = await openSignedIn(browser, installation.url, { width: 320, locale });
    await page.goto(installation.url + pages.wave(wave.waveId));
    await page.locator('.ss-paper > summary').click();
    await expectAccessible(page);
    await openForm(page, 'Partner B');
    await expectAccessible(page);
    expect(browser.faults()).toEqual([]);
  });
});

/** What the digits 0 to 5 stand for. */
const VALUES = ['cannot-judge', 1, 2, 3, 4, 5] as const;

/**
 * Types the digits of a theme in one go, as fast as a keyboard can, and passes over its comment with Tab; gives the answers
 * that they are.
 */
async function typeStatements(page: Page): Promise<Record<string, unknown>> {
  const expected: Record<string, unknown> = {};
  const { themes, criteria } = samenwerkingswijzer;
  for (const theme of themes) {
    const own = criteria.filter((criterion) => criterion.theme === theme.id);
    const digits = own.map(({ id }) => (criteria.findIndex((one) => one.id === id) + 1) % 6);
    await tabTo(page, `[data-name="${own[0]?.id}"] input[type=radio]`);
    await page.keyboard.type(digits.join(''));
    for (const [index, { id }] of own.entries()) expected[id] = VALUES[digits[index] ?? 0];
  }
  return expected;
}

import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { begin, choose, next, toLastPage } from '../support/respondent.ts';

/** An answer has to be saved within two seconds; a busy machine gets some more. */
const SOON = { timeout: 5000 };

describe('answering in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const wave = (wanted = {}): Promise<PreparedWave> => prepareWave(installation, wanted);
  const stored = async (token: string) =>
    (await installation.visitor.call('GET', paths.invitation(token))).body as InvitationBody;
  const open = async (token: string, options = {}): Promise<Page> => {
    const { page } = await browser.device(options);
    await page.goto(installation.url + pages.respond(token));
    return page;
  };

  it('tells before the first question who will see the answers, in Dutch and in English', async () => {
    const { tokenOf } = await wave();
    const page = await open(tokenOf('Partner A'));
    await page.getByText('De naam van een persoon staat er nooit bij.').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Who sees your answers?' }).waitFor();
    await page.getByText('on behalf of Partner A').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('saves by itself, and goes on where it was on another device', async () => {
    const { tokenOf } = await wave();
    const token = tokenOf('Partner A');
    const phone = await open(token, { width: 390 });
    await begin(phone);
    await choose(phone, 'Eens');
    await phone.getByText(/^Bewaard om/).waitFor();
    await phone.getByRole('button', { name: 'Volgende' }).click();
    await phone.getByText('Stap 2 van 9').waitFor();
    await phone.getByLabel('Wilt u hier iets bij vertellen?').pressSequentially('Mooi werk');
    await expect.poll(async () => (await stored(token)).draft.answers['comment.contribution'], SOON).toBe('Mooi werk');
    const desk = await open(token);
    await desk.getByRole('button', { name: 'Verdergaan' }).click();
    await desk.getByText('Stap 2 van 9').waitFor();
    expect(await desk.getByLabel('Wilt u hier iets bij vertellen?').inputValue()).toBe('Mooi werk');
    await desk.getByRole('button', { name: 'Vorige' }).click();
    expect(await desk.locator('.ss-scale input:checked').first().inputValue()).toBe('4');
  });

  it('keeps the answers and the page when the language changes', async () => {
    const page = await open((await wave()).tokenOf('Partner B'));
    await begin(page);
    await choose(page, 'Oneens');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Step 1 of 9').waitFor();
    await page.getByText('Strongly disagree').first().waitFor();
    await page.getByRole('heading', { name: 'Goals and tasks' }).waitFor();
    await page.getByText('Do we reach our goals together?').waitFor();
    expect(await page.locator('.ss-scale input:checked').first().inputValue()).toBe('2');
    expect(await page.locator('.sd-root-modern').getAttribute('lang')).toBe('en');
  });

  it('loses nothing while the server is away, and submits when it is back', async () => {
    const { tokenOf } = await wave();
    const token = tokenOf('Partner A');
    const page = await open(token);
    await begin(page);
    await installation.whileAway(async () => {
      await choose(page, 'Helemaal eens');
      await page.getByText('Uw antwoorden staan veilig op dit apparaat', { exact: false }).waitFor();
      await expectAccessible(page);
      await toLastPage(page);
      await page.getByRole('checkbox', { name: /namens Partner A/ }).check();
      await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
      await page.getByText('We versturen ze zodra er verbinding is.', { exact: false }).waitFor();
      await expectAccessible(page);
    });
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    expect((await stored(token)).receipt).not.toBeNull();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['samenspiegel.locale']);
  });

  it('finds back what a closed tab had not been able to save', async () => {
    const { tokenOf } = await wave();
    const token = tokenOf('Partner A');
    const { page, context } = await browser.device();
    await page.goto(installation.url + pages.respond(token));
    await begin(page);
    await installation.whileAway(async () => {
      await choose(page, 'Eens');
      await page.getByText('Uw antwoorden staan veilig op dit apparaat', { exact: false }).waitFor();
      await page.close();
    });
    const again = await context.newPage();
    await again.goto(installation.url + pages.respond(token));
    await again.getByRole('button', { name: 'Verdergaan' }).click();
    expect(await again.locator('.ss-scale input:checked').first().inputValue()).toBe('4');
    await expect.poll(async () => (await stored(token)).draft.answers['goals.realised'], SOON).toBe(4);
  });

  it('asks which answers to keep when a colleague saved others', async () => {
    const { tokenOf, invitations } = await wave({ colleagues: 2 });
    const [first, second] = invitations.filter(({ organisation }) => organisation === 'Partner A');
    const mine = await open(first?.token ?? tokenOf('Partner A'));
    await begin(mine);
    const theirs = await open(second?.token ?? '');
    await begin(theirs);
    await choose(theirs, 'Oneens');
    await theirs.getByText(/^Bewaard om/).waitFor();
    await choose(mine, 'Eens');
    await mine.getByRole('dialog', { name: 'Er is intussen ergens anders iets gewijzigd' }).waitFor();
    await expectAccessible(mine);
    await mine.keyboard.press('Escape');
    await mine.keyboard.press('Escape');
    await mine.getByRole('button', { name: 'De antwoorden op dit scherm' }).click();
    await mine.getByText(/^Bewaard om/).waitFor();
    expect((await stored(first?.token ?? '')).draft.answers['goals.realised']).toBe(4);
    await choose(theirs, 'Helemaal oneens');
    await theirs.getByRole('button', { name: 'De andere antwoorden' }).click();
    await expect.poll(() => theirs.locator('.ss-scale input:checked').first().inputValue(), SOON).toBe('4');
  });

  it('asks for the mandate and for shares that add up, and names what was skipped', async () => {
    const page = await open((await wave()).tokenOf('Partner A'));
    await begin(page);
    await choose(page, 'Eens');
    for (let step = 1; step < 8; step++) await next(page);
    await page.getByLabel('Gemeente Testdam').fill('30');
    await page.getByLabel('Partner A').fill('30');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByText('Samen is dit 60%.', { exact: false }).waitFor();
    await expectAccessible(page);
    // Back and on again: a fault on the page behind is no reason to be sent there from this one.
    await page.getByRole('button', { name: 'Vorige' }).click();
    await page.getByText('Stap 7 van 9').waitFor();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByText('Stap 8 van 9').waitFor();
    await page.getByRole('heading', { name: 'Verdeling en spelregels' }).waitFor();
    await page.getByText('Dat weet ik niet', { exact: true }).click();
    await next(page);
    await page.getByText('U hebt 28 stellingen overgeslagen. Dat mag.').waitFor();
    await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
    await page.getByText('Zet eerst het vinkje.').waitFor();
    await expectAccessible(page);
  });

  it('lets an answer be changed until the wave closes', async () => {
    const { tokenOf } = await wave();
    const token = tokenOf('Partner A');
    await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(2)));
    const page = await open(token);
    await page.getByRole('button', { name: 'Antwoorden wijzigen' }).click();
    await choose(page, 'Helemaal eens');
    await page.getByText(/^Bewaard om/).waitFor();
    await page.reload();
    await page.getByText('U hebt na het versturen nog iets gewijzigd.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Verdergaan met wijzigen' }).click();
    await toLastPage(page);
    await page.getByRole('checkbox', { name: /namens Partner A/ }).check();
    await page.getByRole('button', { name: 'Gewijzigde antwoorden versturen' }).click();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    expect((await stored(token)).draft.answers['goals.realised']).toBe(5);
  });

  it('says why there is nothing to answer: a wrong link, a wave that is not open, a closed one', async () => {
    const draft = await wave({ open: false });
    const notOpen = await open(draft.tokenOf('Partner A'));
    await notOpen.getByRole('heading', { name: 'De vragen staan nog niet open' }).waitFor();
    await expectAccessible(notOpen);
    const wrong = await open('geen-echte-link');
    await wrong.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor();
    await expectAccessible(wrong);
    const closed = await wave();
    await installation.staff.call('PUT', paths.waveState(closed.waveId), { state: 'closed' });
    const late = await open(closed.tokenOf('Partner A'), { width: 320 });
    await late.getByRole('heading', { name: 'Deze meetronde is gesloten' }).waitFor();
    await expectAccessible(late);
  });

  it('keeps what was filled in when the wave closes meanwhile, and says so', async () => {
    const { tokenOf, waveId } = await wave();
    const page = await open(tokenOf('Partner A'));
    await begin(page);
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
    await choose(page, 'Eens');
    await page.getByText('Deze meetronde is gesloten').waitFor();
    expect(await page.locator('.ss-scale input:checked').first().inputValue()).toBe('4');
    await expectAccessible(page);
  });

  it.each([
    ['partner', 320, 'nl'],
    ['municipality', 1280, 'en'],
  ] as const)('is accessible on every page of the questionnaire: %s, %i pixels, %s', async (role, width, locale) => {
    const { invitations } = await wave();
    const token = invitations.find((one) => one.role === role)?.token ?? '';
    const page = await open(token, { width, locale });
    await page.locator('.ss-main .nl-button--primary').waitFor();
    await expectAccessible(page);
    await page.locator('.ss-main .nl-button--primary').click();
    for (;;) {
      await page.locator('.ss-questions').waitFor();
      for (const label of (await page.locator('.sd-selectbase__label').all()).slice(0, 1)) await label.click();
      await expectAccessible(page);
      const step = await page.locator('.ss-progress strong').innerText();
      const next = page.locator('.ss-steps .nl-button--primary');
      if ((await next.count()) === 0) break;
      await next.click();
      await page.getByText(step, { exact: true }).waitFor({ state: 'detached' });
    }
    await page.locator('section .nl-button--primary').waitFor();
  });
});

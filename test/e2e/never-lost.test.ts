import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { type DeviceOptions, expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { type PreparedWave, prepareWave } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { begin, choose, next, toLastPage } from '../support/respondent.ts';

const SAVED = { timeout: 5000 };

describe('answers under bad circumstances', () => {
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
  const answersOf = async (token: string) => (await stored(token)).draft.answers;
  const open = async (token: string, options: DeviceOptions = {}): Promise<Page> => {
    const { page } = await browser.device(options);
    await page.goto(installation.url + pages.respond(token));
    return page;
  };
  const submit = async (page: Page) => {
    await page.getByRole('checkbox', { name: /namens/ }).check();
    await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
  };

  it('a screen that stood still asks before it submits over what another screen saved', async () => {
    const token = (await wave()).tokenOf('Partner A');
    const phone = await open(token, { width: 390 });
    await begin(phone);
    await choose(phone, 'Eens');
    await toLastPage(phone);
    await phone.getByText(/^Bewaard om/).waitFor();
    const desk = await open(token);
    await desk.getByRole('button', { name: 'Verdergaan' }).click();
    await desk.getByLabel('Wat moet zo blijven', { exact: false }).fill('De koffie');
    await expect.poll(async () => (await answersOf(token))['open.keep'], SAVED).toBe('De koffie');
    await desk.close();
    await submit(phone);
    await phone.getByRole('dialog', { name: 'Er is intussen ergens anders iets gewijzigd' }).waitFor();
    await phone.getByRole('button', { name: 'De andere antwoorden' }).click();
    await expect.poll(() => phone.getByLabel('Wat moet zo blijven', { exact: false }).inputValue()).toBe('De koffie');
    await submit(phone);
    await phone.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    expect((await answersOf(token))['open.keep']).toBe('De koffie');
  });

  it('saving goes on after an answer that cannot be stored has been mended', async () => {
    const token = (await wave()).tokenOf('Partner A');
    const page = await open(token);
    await begin(page);
    await page.route('**/draft', async (route) => {
      // What a server with stricter rules than the page's would say, once.
      const problem = {
        code: 'request.invalid',
        facts: { field: 'answers.comment.goals' },
        title: 'Fout',
        detail: '',
        status: 400,
      };
      await route.fulfill({ status: 400, contentType: 'application/problem+json', body: JSON.stringify(problem) });
      await page.unroute('**/draft');
    });
    await page.getByLabel('Wilt u hier iets bij vertellen?').fill('Eerste poging');
    await page.getByText('Kijk deze vraag na: “Wilt u hier iets bij vertellen?”', { exact: false }).waitFor();
    await page.getByText('Uw laatste wijziging is nog niet bewaard').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Wilt u hier iets bij vertellen?').fill('Tweede poging');
    await expect.poll(async () => (await answersOf(token))['comment.goals'], SAVED).toBe('Tweede poging');
  });

  it('a share that is still wrong is kept as it was typed', async () => {
    const token = (await wave()).tokenOf('Partner A');
    const page = await open(token);
    await begin(page);
    for (let step = 1; step < 8; step++) await next(page);
    await page.getByLabel('Partner A').fill('150');
    await expect
      .poll(async () => Object.values((await answersOf(token))['contribution.share'] ?? {}), SAVED)
      .toEqual([150]);
    await page.getByLabel('Partner A').fill('60');
    await expect
      .poll(async () => Object.values((await answersOf(token))['contribution.share'] ?? {}), SAVED)
      .toEqual([60]);
  });

  it('a page that is reloaded at once knows its own answers again', async () => {
    const token = (await wave()).tokenOf('Partner A');
    const page = await open(token);
    await begin(page);
    await choose(page, 'Eens');
    await page.reload();
    await page.getByRole('button', { name: 'Verdergaan' }).click();
    await page.locator('.ss-scale').nth(1).getByText('Oneens', { exact: true }).click();
    const both = { 'goals.realised': 4, 'goals.effect': 2 };
    await expect.poll(() => answersOf(token), SAVED).toEqual(both);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('a maintenance page in between passes for no receipt, and is not asked again and again', async () => {
    const token = (await wave()).tokenOf('Partner A');
    const page = await open(token);
    await begin(page);
    let requests = 0;
    await page.route('**/api/v1/invitations/**', async (route) => {
      requests++;
      await route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Onderhoud</h1>' });
    });
    await choose(page, 'Eens');
    await page.getByText('Uw antwoorden staan veilig op dit apparaat', { exact: false }).waitFor();
    await toLastPage(page);
    await submit(page);
    await page.getByRole('heading', { name: 'Uw antwoorden wachten op verbinding' }).waitFor();
    expect(requests).toBeLessThan(40);
    expect((await stored(token)).receipt).toBeNull();
    await page.unroute('**/api/v1/invitations/**');
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    expect((await answersOf(token))['goals.realised']).toBe(4);
  });

  it('a submission that waits is sent one at a time', async () => {
    const page = await open((await wave()).tokenOf('Partner A'));
    await begin(page);
    await choose(page, 'Eens');
    await toLastPage(page);
    const ids: string[] = [];
    await page.route('**/submissions/**', async (route) => {
      ids.push(route.request().url());
      await route.abort();
    });
    await submit(page);
    await page.getByRole('heading', { name: 'Uw antwoorden wachten op verbinding' }).waitFor();
    await expectAccessible(page);
    await expect.poll(() => ids.length, { timeout: 15_000 }).toBe(2);
    expect(new Set(ids).size).toBe(1);
    await page.unroute('**/submissions/**');
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
  });

  it('two tabs keep their own copies: what one could not save outlives the other', async () => {
    const token = (await wave()).tokenOf('Partner A');
    const { context, page: first } = await browser.device();
    await first.goto(installation.url + pages.respond(token));
    await begin(first);
    await first.route('**/draft', (route) => route.abort());
    await first.getByLabel('Wilt u hier iets bij vertellen?').fill('Alleen hier');
    await first.getByText('Uw antwoorden staan veilig op dit apparaat', { exact: false }).waitFor();
    const second = await context.newPage();
    await second.goto(installation.url + pages.respond(token));
    await second.getByRole('button', { name: /Beginnen|Verdergaan/ }).click();
    await choose(second, 'Oneens');
    await expect.poll(async () => (await answersOf(token))['goals.realised'], SAVED).toBe(2);
    await first.getByLabel('Wilt u hier iets bij vertellen?').fill('Alleen hier, en meer');
    await first.close();
    await second.close();
    const third = await context.newPage();
    await third.goto(installation.url + pages.respond(token));
    await third.getByRole('button', { name: 'Verdergaan' }).click();
    expect(await third.getByLabel('Wilt u hier iets bij vertellen?').inputValue()).toBe('Alleen hier, en meer');
  });

  it('a browser that keeps nothing says so, and a refusal leaves the answers on the screen', async () => {
    const { waveId, tokenOf } = await wave();
    const token = tokenOf('Partner A');
    const { page, context } = await browser.device();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(installation.url + pages.respond(token));
    await begin(page);
    await page.route('**/draft', (route) => route.abort());
    await choose(page, 'Eens');
    await page.getByText('Laat dit scherm open tot er weer verbinding is', { exact: false }).waitFor();
    await toLastPage(page);
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
    await submit(page);
    await page.getByText('Deze meetronde is gesloten').waitFor();
    for (let step = 9; step > 1; step--) await page.getByRole('button', { name: 'Vorige' }).click();
    expect(await page.locator('.ss-scale input:checked').first().inputValue()).toBe('4');
  });

  it('what did not arrive before closing is said, and can be erased', async () => {
    const { waveId, tokenOf } = await wave();
    const token = tokenOf('Partner A');
    const { page, context } = await browser.device();
    await page.goto(installation.url + pages.respond(token));
    await begin(page);
    await choose(page, 'Eens');
    await toLastPage(page);
    await installation.whileAway(async () => {
      await submit(page);
      await page.getByRole('heading', { name: 'Uw antwoorden wachten op verbinding' }).waitFor();
      await page.close();
    });
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
    installation.setNow('2026-03-10T10:30:00Z');
    const late = await context.newPage();
    await late.goto(installation.url + pages.respond(token));
    await late.getByText('Uw laatste antwoorden zijn niet ontvangen').waitFor();
    await expectAccessible(late);
    await late.getByRole('button', { name: 'Wis ze van dit apparaat' }).click();
    await late.getByText('Uw laatste antwoorden zijn niet ontvangen').waitFor({ state: 'detached' });
    expect(await late.evaluate(() => Object.keys(localStorage))).toEqual(['samenspiegel.locale']);
  });

  it('closing time that passes while somebody types leaves half an hour, said before and after', async () => {
    const token = (await wave()).tokenOf('Partner A');
    installation.setNow('2026-03-29T21:59:54Z');
    const page = await open(token, { width: 320 });
    await page.getByText('Deze meetronde sluit om 00:00 uur.', { exact: false }).waitFor();
    await expectAccessible(page);
    await begin(page);
    await choose(page, 'Eens');
    await page.getByText(/^Bewaard om/).waitFor();
    installation.setNow('2026-03-29T22:00:00Z');
    await page.getByText('aanvullen en versturen tot 00:30 uur', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Wilt u hier iets bij vertellen?').fill('Net op tijd');
    await expect.poll(async () => (await answersOf(token))['comment.goals'], SAVED).toBe('Net op tijd');
    await page.reload();
    await page.getByText('aanvullen en versturen tot 00:30 uur', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Verdergaan' }).click();
    await toLastPage(page);
    await submit(page);
    await page.getByText('Uw antwoorden kunnen niet meer veranderen.', { exact: false }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    expect((await stored(token)).receipt).not.toBeNull();
  });

  it('a wave that is closed early says so at the next save, and half an hour later what was not submitted', async () => {
    const { waveId, tokenOf } = await wave();
    const token = tokenOf('Partner A');
    const page = await open(token);
    await begin(page);
    await choose(page, 'Eens');
    await page.getByText(/^Bewaard om/).waitFor();
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'closed' });
    await choose(page, 'Oneens');
    await page.getByText('aanvullen en versturen tot 11:30 uur', { exact: false }).waitFor();
    installation.setNow('2026-03-10T10:30:00Z');
    await choose(page, 'Helemaal oneens');
    await page.getByText('Alleen wie al antwoorden had bewaard', { exact: false }).waitFor();
    expect(await page.locator('.ss-scale input:checked').first().inputValue()).toBe('1');
    await page.reload();
    await page.getByRole('heading', { name: 'Deze meetronde is gesloten' }).waitFor();
    await page.getByText('U had antwoorden bewaard, maar niet op tijd verstuurd.', { exact: false }).waitFor();
    await page.getByText('Uw laatste antwoorden zijn niet ontvangen').waitFor();
    await expectAccessible(page);
  });

  it('a link that is withdrawn on the last page leaves the answers on the device, and says so', async () => {
    const { coalitionId, tokenOf, invitations } = await wave({ colleagues: 2 });
    const token = tokenOf('Partner A');
    const { organisationId, email } = invitations.find((one) => one.token === token) ?? {};
    const page = await open(token);
    await begin(page);
    await choose(page, 'Eens');
    await toLastPage(page);
    const { memberships } = (await installation.staff.call('GET', paths.coalition(coalitionId)))
      .body as CoalitionDetailBody;
    const person = memberships.flatMap(({ respondents }) => respondents).find((one) => one.email === email);
    const removal = paths.respondent(coalitionId, person?.id ?? '', organisationId ?? '');
    expect((await installation.staff.call('DELETE', removal)).status).toBe(204);
    await submit(page);
    await page.getByText('Deze link werkt niet').waitFor();
    await page.reload();
    await page.getByText('Uw antwoorden staan nog op dit apparaat').waitFor();
    await expectAccessible(page);
  });

  it('pressing twice, reloading and going back submit once and lose nothing', async () => {
    const page = await open((await wave()).tokenOf('Partner A'));
    const sent: string[] = [];
    page.on('request', (request) => request.url().includes('/submissions/') && sent.push(request.url()));
    await begin(page);
    await choose(page, 'Eens');
    await page.goBack();
    await page.goForward();
    await page.getByRole('button', { name: 'Verdergaan' }).click();
    expect(await page.locator('.ss-scale input:checked').first().inputValue()).toBe('4');
    await toLastPage(page);
    await page.getByRole('checkbox', { name: /namens/ }).check();
    await page.getByRole('button', { name: 'Antwoorden versturen' }).dblclick();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    for (const again of [() => page.reload(), () => page.goBack().then(() => page.goForward())]) {
      await again();
      await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
    }
    expect(new Set(sent).size).toBe(1);
  });
});

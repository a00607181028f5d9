import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { text } from '../../survey/locale.ts';
import type { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { prepareWave, submission } from '../support/coalition.ts';
import { focused, openSignedIn } from '../support/coordinator.ts';
import { changeOf, copyEdition, ownCriterion, ownTheme } from '../support/edition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';

/** Taken for HTML or a place to fill in, this would be seen. */
const STATEMENT = text('De gemeente is <b>gul</b> {ladder.now}.', 'The municipality is <b>generous</b> {ladder.now}.');

describe('a coordinator', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
  });
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  it('adapts the questionnaire, sees what it becomes, and gets answers to it', async () => {
    const { coalitionId } = await prepareWave(installation, { open: false });
    const page = await openSignedIn(browser, installation.url);
    await page.getByRole('link', { name: 'Vragenlijsten' }).click();
    await page.getByLabel('Naam van de vragenlijst').fill('Gulle gemeente');
    await page.getByRole('button', { name: 'Vragenlijst maken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gulle gemeente' }).waitFor();

    await adapt(page);
    await expectPreview(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Alles is opgeslagen.').waitFor();

    const links = await openWaveWith(page, coalitionId, 'Gulle gemeente');
    await answerOnPhone(links.partner);
    await answerByProgram(links.others);
    await page.reload();
    await page.getByRole('link', { name: 'Resultaten bekijken' }).click();
    await page.getByRole('link', { name: /^Gul/, includeHidden: true }).first().waitFor({ state: 'attached' });
    expect(await page.getByText('Vorm en spelregels').count()).toBe(0);

    await page.getByRole('link', { name: 'Vragenlijsten' }).click();
    await page.getByRole('link', { name: 'Gulle gemeente' }).click();
    await page.getByText('Deze vragenlijst ligt vast sinds 10 maart 2026').waitFor();
    expect(await page.getByRole('button', { name: 'Opslaan' }).count()).toBe(0);
    expect(browser.faults()).toEqual([]);
  });

  /** Leaves a theme out, adds a statement to another one and an open question, and saves too early first. */
  const adapt = async (page: Page): Promise<void> => {
    await page.getByRole('checkbox', { name: 'Vorm en spelregels' }).uncheck();
    await page.getByText('3 stellingen: Doelen en opgaven').click();
    await page.getByRole('button', { name: 'Eigen stelling toevoegen bij Doelen en opgaven' }).click();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Nog niet opgeslagen. Kijk 6 velden na.').waitFor();
    expect(await focused(page)).toMatch(/^criteria\..+\.title\.nl$/);
    await fillWords(page, 'Korte naam, voor grafieken en tabellen', { nl: 'Gul', en: 'Generous' });
    await fillWords(page, 'Stelling voor partners', STATEMENT);
    await fillWords(page, 'Stelling voor de gemeente', text('Wij zijn gul.', 'We are generous.'));
    await page.getByRole('button', { name: 'Gul: naar boven' }).click();
    expect(await focused(page)).toBe('Gul: naar boven');
    await page.getByRole('button', { name: 'Eigen open vraag toevoegen' }).click();
    await fillWords(page, 'Vraag aan partners', text('Wat zou u weggeven?', 'What would you give away?'));
    await fillWords(page, 'Vraag aan de gemeente', text('Wat geven wij weg?', 'What do we give away?'));
  };

  const expectPreview = async (page: Page): Promise<void> => {
    const preview = page.getByRole('region', { name: 'Voorbeeld' });
    await preview.getByRole('heading', { name: STATEMENT.nl }).waitFor();
    await preview.getByLabel('Taal').selectOption('en');
    await preview.getByRole('heading', { name: STATEMENT.en }).waitFor();
    await preview.getByLabel('Bekijk als').selectOption('municipality');
    await preview.getByRole('heading', { name: 'We are generous.' }).waitFor();
    await preview.getByLabel('Scherm').selectOption('closing');
    await preview.getByRole('heading', { name: 'What do we give away?' }).waitFor();
    expect(await preview.locator('b').count()).toBe(0);
  };

  /** Plans a wave with this questionnaire and opens it. */
  const openWaveWith = async (page: Page, coalitionId: string, name: string) => {
    await page.goto(installation.url + pages.newWave(coalitionId));
    await page.getByLabel('Naam van de meetronde').fill('Gulle ronde');
    await page.getByLabel('Eerste dag').fill('2026-03-10');
    await page.getByLabel('Laatste dag').fill('2026-03-20');
    await page.getByLabel('Vragenlijst', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: 'Meetronde voorbereiden' }).click();
    await page.getByRole('link', { name }).waitFor();
    await page.getByRole('button', { name: 'Meetronde openen' }).click();
    await page.getByRole('button', { name: 'Ja, openen' }).click();
    await page.getByText('De meetronde is geopend.').waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    const { invitations } = (await installation.staff.call('GET', paths.wave(id))).body as WaveDetailBody;
    const [partner, ...others] = invitations.toSorted((one) => (one.organisation === 'Partner A' ? -1 : 1));
    return { partner: partner?.link ?? '', others: others.map(({ link }) => link.split('/').at(-1) ?? '') };
  };

  const answerOnPhone = async (link: string): Promise<void> => {
    const { page } = await browser.device({ width: 320, locale: 'en' });
    await page.goto(link);
    await page.getByRole('button', { name: 'Begin' }).click();
    const statement = page.locator('.sd-question', { has: page.getByRole('heading', { name: STATEMENT.en }) });
    await statement.getByText('Strongly disagree', { exact: true }).click();
    await expectAccessible(page);
    while ((await page.getByRole('button', { name: 'Next' }).count()) > 0) await nextIn(page);
    await page.getByLabel('What would you give away?').fill('Time.');
    await page.getByRole('checkbox', { name: /on behalf of Partner A/ }).check();
    await page.getByRole('button', { name: 'Submit answers' }).click();
    await page.getByText('Thank you. Your answers have been received.').waitFor();
  };

  const answerByProgram = async (tokens: readonly string[]): Promise<void> => {
    for (const token of tokens) {
      const { edition } = (await installation.visitor.call('GET', paths.invitation(token))).body as {
        edition: typeof samenwerkingswijzer;
      };
      const answers = Object.fromEntries(edition.criteria.map(({ id }) => [id, 4]));
      await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
    }
  };

  it('never loses work: to another tab, or by going away', async () => {
    const made = await copyEdition(installation.staff, 'Samen bewerkt');
    const page = await openSignedIn(browser, installation.url);
    await page.goto(installation.url + pages.edition(made.id));
    const name = page.getByLabel('Naam van de vragenlijst');
    await name.fill('Van mij');
    await page.getByRole('link', { name: 'Vragenlijsten' }).first().click();
    await page.getByRole('dialog', { name: 'Weggaan zonder op te slaan?' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hier blijven' }).click();
    expect(await name.inputValue()).toBe('Van mij');

    const theirs = (version: number) =>
      installation.staff.call('PUT', paths.edition(made.id), changeOf(made, { name: 'Van een collega', version }));
    await theirs(1);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Deze vragenlijst is ergens anders gewijzigd').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bewaar wat ik hier heb' }).click();
    await page.getByRole('heading', { level: 1, name: 'Van mij' }).waitFor();
    await theirs(3);
    await name.fill('Weer van mij');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('button', { name: 'Laad de andere versie' }).click();
    await page.getByText('Alles is opgeslagen.').waitFor();
    expect(await name.inputValue()).toBe('Van een collega');
    expect(browser.faults()).toEqual([]);
  });

  it('asks in Dutch where there is no English, and the page says that it is Dutch', async () => {
    const made = await copyEdition(installation.staff, 'Zonder Engels');
    const criteria = [ownCriterion(text('Er is genoeg geld.', ''))];
    const change = changeOf(made, { themes: [ownTheme], criteria, openQuestions: [], englishFallsBack: true });
    await installation.staff.call('PUT', paths.edition(made.id), change);
    const { waveId, tokenOf } = await prepareWave(installation, { open: false });
    await installation.staff.call('PUT', paths.waveEdition(waveId), { editionId: made.id });
    await installation.staff.call('PUT', paths.waveState(waveId), { state: 'open' });
    const { page } = await browser.device({ width: 320, locale: 'en' });
    await page.goto(installation.url + pages.respond(tokenOf('Partner A')));
    await page.getByText('It takes about 1 minute.').waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    const languageOf = (words: string) =>
      page.getByText(words, { exact: true }).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
    expect([await languageOf('Er is genoeg geld.'), await languageOf('Strongly agree')]).toEqual(['nl', 'en']);
    expect(browser.faults()).toEqual([]);
  });
});

/** Fills in a text in both languages. */
async function fillWords(page: Page, name: string, words: { nl: string; en: string }): Promise<void> {
  const group: Locator = page.getByRole('group', { name });
  await group.getByLabel('Nederlands').fill(words.nl);
  await group.getByLabel('Engels').fill(words.en);
}

async function nextIn(page: Page): Promise<void> {
  const step = await page.getByText(/^Step \d+ of/).innerText();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText(step, { exact: true }).waitFor({ state: 'detached' });
}

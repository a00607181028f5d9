import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pages, paths } from '../../api/contract/paths.ts';
import type { PromisesBody } from '../../api/contract/promises.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { expectAccessible, startBrowser, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { publishedToken } from '../support/read-wave.ts';
import { begin, choose, next } from '../support/respondent.ts';
import { holdWave } from '../support/waves.ts';

const OWN = 'Gemeente Testdam';
const PARTNERS = ['Partner A', 'Partner B', 'Partner C'] as const;
const AGREED = 'Besluiten komen te laat bij wie ermee moet werken.';
const DISAGREED = 'Vroeg vertellen of eerst alles weten: daar verschillen wij over.';
const REPLY = 'Het gaat ons om duidelijke taal.';
const [OURS, THEIRS] = ['Er komt één loket voor alle vragen', 'Wij zeggen elk kwartaal wat wij willen'];

/** Each step stands on what the one before it left behind. */
describe('from a gap to a promise that was kept, in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let first: PreparedWave;
  let second: WaveDetailBody;
  let token: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    // The wave of 2026 is prepared, and waits until it is opened; that of 2025 has closed and is published.
    const prepared = await prepareWave(installation, { partners: PARTNERS, open: false });
    const scores = { [OWN]: 5, ...Object.fromEntries(PARTNERS.map((name) => [name, 2])) };
    const waveId = await holdWave(installation, prepared.coalitionId, { year: 2025, scores });
    const held = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
    second = (await installation.staff.call('GET', paths.wave(prepared.waveId))).body as WaveDetailBody;
    first = { ...prepared, waveId, tokenOf: (name) => tokenIn(held, name) };
    installation.setNow('2025-04-02T10:00:00Z');
    token = await publishedToken(installation, first);
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const goTo = async (path: string, page = coordinator) => {
    await page.goto(installation.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const open = async (path: string, options: Parameters<WatchedBrowser['device']>[0] = {}) =>
    goTo(path, (await browser.device(options)).page);
  const step = (name: RegExp) => coordinator.getByRole('region', { name });
  const expectGood = async (page = coordinator) => {
    await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
    await expectAccessible(page);
  };

  it('a coordinator goes from the results to the conversation, and chooses what it is about', async () => {
    await goTo(pages.dashboard(first.waveId));
    await coordinator.getByRole('link', { name: 'Het gesprek', exact: true }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Het gesprek' }).waitFor();
    await coordinator.getByText('Zelf kiezen uit alle thema’s en criteria').click();
    const all = coordinator.getByRole('group', { name: 'Over de gemeente' });
    await all.getByRole('checkbox', { name: 'Is duidelijk' }).check();
    await coordinator.getByRole('heading', { name: 'U koos 1 verschil' }).waitFor();
    await coordinator.locator('.ss-proposal').getByRole('button', { name: 'Kies dit' }).first().click();
    await coordinator.getByRole('heading', { name: 'U koos 2 verschillen' }).waitFor();
    await expectGood();
  });

  it('has a dialogue sheet for each gap', async () => {
    await coordinator.getByRole('link', { name: 'Gespreksbladen bekijken en printen' }).click();
    await coordinator.getByText('Gespreksblad 2 van 2').waitFor();
    await coordinator.getByRole('article').first().getByText('Is duidelijk').first().waitFor();
    await expectGood();
    await coordinator.getByRole('link', { name: 'Terug naar het gesprek' }).click();
  });

  it('writes down what both sides read in it: of one gap the same, of the other not', async () => {
    const readings = step(/Schrijf op hoe u het uitlegt/);
    const write = async (place: number, outcome: string, label: string, together: string) => {
      const form = readings.locator('form').nth(place);
      await form.getByLabel('Zo legt de gemeente dit verschil uit').fill('Wij leggen veel uit.');
      await form.getByLabel('Zo leggen de partners dit verschil uit').fill('Wij horen het laat.');
      await form.locator('label', { hasText: outcome }).click();
      await form.getByLabel(label).fill(together);
      await form.getByRole('button', { name: 'Uitleg opslaan' }).click();
      await form.getByText(/^De uitleg bij .* is opgeslagen\.$/).waitFor();
    };
    const lasting = 'Waarover u van inzicht blijft verschillen';
    await write(0, 'Een blijvend verschil van inzicht', lasting, DISAGREED);
    await write(1, 'Een gezamenlijke uitleg', 'De gezamenlijke uitleg', AGREED);
    await expectGood();
  });

  it('lays it before the partners until a day', async () => {
    const round = step(/Vraag partners om een reactie/);
    await round.getByLabel('Tot en met welke dag kunnen partners reageren?').fill('2025-04-20');
    await round.getByRole('button', { name: 'Leg de uitleg voor' }).click();
    await coordinator.getByRole('button', { name: 'Ja, voorleggen' }).click();
    await round.getByText('Partners kunnen reageren tot en met 20 april 2025. Er is nog geen mail').waitFor();
    await expectGood();
  });

  it('gets the reply of a partner, who sees it otherwise, from a phone', async () => {
    const phone = await open(pages.personalResult(first.tokenOf('Partner A')), { width: 320 });
    await phone.getByRole('link', { name: 'Lees de uitleg en reageer' }).click();
    await phone.getByText('Uw reactie staat onder de naam van uw organisatie: Partner A.').waitFor();
    await phone.getByText(DISAGREED).waitFor();
    await phone.locator('label', { hasText: 'Nee, wij zien dit anders' }).first().click();
    await phone.getByLabel('Uw toelichting').fill(REPLY);
    await phone.locator('label', { hasText: 'Ja, dit herkennen wij' }).nth(1).click();
    await expectGood(phone);
    await phone.getByRole('button', { name: 'Reactie versturen' }).click();
    await phone.getByText('Uw reactie is verstuurd.').waitFor();
  });

  it('gets the reply of another one, in English', async () => {
    const phone = await open(pages.personalReply(first.tokenOf('Partner B')), { width: 320, locale: 'en' });
    await phone.locator('label', { hasText: 'Yes, we recognise this' }).first().click();
    await phone.getByRole('button', { name: 'Send the reply' }).click();
    await phone.getByText('Your reply has been sent.').waitFor();
    await expectGood(phone);
  });

  it('publishes readings and replies once the time is over, and they stand with the result', async () => {
    installation.setNow('2025-04-22T10:00:00Z');
    await coordinator.reload();
    const round = step(/Vraag partners om een reactie/);
    await round.getByText(REPLY).waitFor();
    await round.getByRole('button', { name: 'Publiceer uitleg en reacties' }).click();
    await coordinator.getByRole('button', { name: 'Ja, publiceren' }).click();
    await round.getByText('De uitleg en de reacties zijn gepubliceerd.').waitFor();
    const audience = await open(pages.published(token), { width: 320 });
    const readings = audience.getByRole('region', { name: 'Wat gemeente en partners erin lezen' });
    for (const text of ['Blijvend verschil van inzicht', DISAGREED, AGREED, REPLY, 'Partner A ziet dit anders'])
      await readings.getByText(text).first().waitFor();
    await expectGood(audience);
  });

  it('promises something about it, as both sides do', async () => {
    const dialog = coordinator.getByRole('dialog');
    const promise = async (who: string, text: string) => {
      await coordinator.getByRole('button', { name: 'Afspraak toevoegen over “Is duidelijk”' }).click();
      await dialog.getByLabel('Wat is afgesproken?').fill(text);
      await dialog.getByLabel('Wie doet het?').selectOption(who);
      await dialog.getByLabel('Uiterlijk op').fill('2025-12-31');
      await dialog.getByRole('button', { name: 'Bewaren' }).click();
      await coordinator.getByText(`${who}, uiterlijk 31 december 2025`).waitFor();
    };
    await promise(OWN, OURS);
    await promise('Partner A', THEIRS);
    await coordinator.getByRole('link', { name: 'Alle afspraken van deze coalitie' }).click();
    await coordinator.getByRole('heading', { name: 'Nog te doen (2)' }).waitFor();
    await expectGood();
  });

  it('opens the next wave, which asks about both promises', async () => {
    installation.setNow('2026-03-10T10:00:00Z');
    await goTo(pages.wave(second.id));
    await coordinator.getByText('dan vraagt zij ook naar 2 eerdere afspraken').waitFor();
    await coordinator.getByRole('button', { name: 'Meetronde openen' }).click();
    await coordinator.getByRole('button', { name: 'Ja, openen' }).click();
    await coordinator.getByText('Deze meetronde vraagt ook naar 2 eerdere afspraken').waitFor();
    await expectGood();
  });

  /** Answers the wave in a browser up to and with the promises. */
  const answerAs = async (organisation: string, width: number, verdicts: Readonly<Record<string, string>>) => {
    const page = await open(pages.respond(tokenIn(second, organisation)), { width });
    await begin(page);
    await choose(page, 'Eens');
    while ((await page.getByRole('heading', { name: 'Eerdere afspraken' }).count()) === 0) await next(page);
    for (const [question, verdict] of Object.entries(verdicts)) {
      await page.getByRole('radiogroup', { name: question }).getByText(verdict, { exact: true }).click();
    }
    await expectGood(page);
    await next(page);
    const mandate = page.getByRole('checkbox').last();
    if ((await mandate.count()) > 0) await mandate.check();
    await page.getByRole('button', { name: 'Antwoorden versturen' }).click();
    await page.getByRole('heading', { name: 'Bedankt. Uw antwoorden zijn ontvangen.' }).waitFor();
  };

  it('has each side judge what the other promised', async () => {
    await answerAs('Partner A', 320, { [`De gemeente beloofde: “${OURS}”`]: 'Niet nagekomen' });
    await answerAs(OWN, 1280, { [`Partner A beloofde: “${THEIRS}”`]: 'Nagekomen' });
    const { body } = await installation.staff.call('GET', paths.promises(first.coalitionId));
    const ours = (body as PromisesBody).promises.find(({ text }) => text === OURS);
    for (const partner of PARTNERS.slice(1)) {
      const answers = { ...allAnswered(3), [`promise.${ours?.id}`]: 'not-kept' };
      const path = paths.submission(tokenIn(second, partner), randomUUID());
      expect((await installation.visitor.call('PUT', path, submission(answers))).status).toBe(201);
    }
  });

  it('closes the wave, and reads in its results what came of the promises', async () => {
    await goTo(pages.wave(second.id));
    await coordinator.getByRole('heading', { name: 'Alle antwoorden zijn binnen' }).waitFor();
    await coordinator.getByRole('button', { name: 'Meetronde sluiten' }).click();
    await coordinator.getByRole('button', { name: 'Ja, sluiten' }).click();
    await coordinator.getByText('De meetronde is gesloten.', { exact: true }).waitFor();
    await goTo(pages.dashboard(second.id));
    const section = coordinator.locator('section').filter({ hasText: 'Wat kwam er van de afspraken' }).last();
    await section.getByText('1 nagekomen, 0 deels nagekomen, 1 niet nagekomen').waitFor();
    await expectGood();
  });

  /** Makes the report of a year on its page, opens it, and looks at it on a phone; returns what it says. */
  const reportOf = async (year: number) => {
    await goTo(pages.coalition(first.coalitionId));
    await coordinator.getByRole('link', { name: 'Jaarrapport maken' }).click();
    await coordinator.getByRole('heading', { name: '1. Waarover' }).waitFor();
    await coordinator.getByLabel('Jaar', { exact: true }).selectOption(String(year));
    await coordinator.locator('label').filter({ hasText: 'College' }).click();
    await expectGood();
    await coordinator.getByRole('button', { name: 'Rapport maken' }).click();
    await coordinator.getByRole('heading', { name: 'Dit rapport wordt gemaakt' }).waitFor();
    await installation.runJobs();
    await coordinator.getByRole('heading', { name: 'Bestanden' }).waitFor();
    await expectGood();
    const [report] = await Promise.all([
      coordinator.context().waitForEvent('page'),
      coordinator.getByRole('link', { name: /^Openen/ }).click(),
    ]);
    await report.getByRole('heading', { level: 1, name: `Evaluatie van de samenwerking in ${year}` }).waitFor();
    // The page itself runs nothing, not even a judge of accessibility, so its file is opened by itself.
    const phone = await browser.device({ width: 320 });
    await phone.page.setContent(await report.content());
    await expectAccessible(phone.page);
    await phone.context.close();
    return (await report.locator('main').innerText()).replace(/\s+/g, ' ');
  };

  it('makes the report of the year of the conversation: the disagreement and the reply stand in it', async () => {
    installation.setNow('2026-06-01T10:00:00Z');
    const report = await reportOf(2025);
    for (const text of [DISAGREED, AGREED, REPLY]) expect(report).toContain(text);
  });

  it('makes the report of the year after: what was kept and what was not stands in it', async () => {
    const report = await reportOf(2026);
    expect(report).toContain('Volgens de andere kant: 1 nagekomen, 1 niet nagekomen.');
    expect(report).toMatch(new RegExp(`${OURS}.{0,160}Volgens de partners in “Meetronde 2026”: niet nagekomen`));
    expect(report).toMatch(new RegExp(`${THEIRS}.{0,160}Volgens de gemeente in “Meetronde 2026”: nagekomen`));
  });
});

function tokenIn({ invitations }: WaveDetailBody, organisation: string): string {
  const link = invitations.find((one) => one.organisation === organisation)?.link ?? '';
  return link.split('/').at(-1) ?? '';
}

import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationBody } from '../../api/contract/conversation.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { expectAccessible, startBrowser, tabTo, type WatchedBrowser } from '../support/browser.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { openSignedIn } from '../support/coordinator.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { readPdf } from '../support/pdf.ts';

/** As many as a coalition has at most, so that a sheet is as full as it gets. */
const PARTNERS = Array.from({ length: 14 }, (_, i) => `Stichting Samen Verder ${i + 1}`);
const LONG =
  'Wij horen van de ene afdeling iets anders dan van de andere, en weten dan niet waar wij aan toe zijn. '.repeat(4);

describe('a conversation in a browser', () => {
  let installation: Installation;
  let browser: WatchedBrowser;
  let coordinator: Page;
  let wave: PreparedWave;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    browser = await startBrowser(installation.url);
    wave = await prepareWave(installation, { people: 3, partners: PARTNERS });
    for (const [i, { token, role }] of wave.invitations.entries()) {
      const answers = { ...allAnswered(role === 'municipality' ? 5 : 2 + (i % 3)), 'comment.player': `${i}. ${LONG}` };
      const sent = await installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
      expect(sent.status).toBe(201);
    }
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    coordinator = await openSignedIn(browser, installation.url);
  });
  afterEach(() => expect(browser.faults()).toEqual([]));
  afterAll(async () => {
    await browser.close();
    await installation.close();
  });

  const expectGoodAnywhere = async (page: Page) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  const kept = async () =>
    (await installation.staff.call('GET', paths.conversation(wave.waveId))).body as ConversationBody;

  it('begins at the results, with proposals and why', async () => {
    await coordinator.goto(installation.url + pages.dashboard(wave.waveId));
    await coordinator.getByRole('link', { name: 'Het gesprek', exact: true }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Het gesprek' }).waitFor();
    await coordinator.getByText('De gemeente ziet zichzelf', { exact: false }).first().waitFor();
    await expectGoodAnywhere(coordinator);
  });

  it('lets gaps be chosen by keyboard, put in order, and left out', async () => {
    await tabTo(coordinator, '.ss-proposal button');
    await coordinator.keyboard.press('Enter');
    await coordinator.getByRole('heading', { name: 'U koos 1 verschil' }).waitFor();
    expect(await coordinator.evaluate(() => document.activeElement?.textContent)).toMatch(/^Weglaten /);
    await coordinator.getByText('Zelf kiezen uit alle thema’s en criteria').click();
    const all = coordinator.getByRole('group', { name: 'Over de gemeente' });
    await all.getByRole('checkbox', { name: 'Is duidelijk' }).check();
    await coordinator.getByRole('heading', { name: 'U koos 2 verschillen' }).waitFor();
    await coordinator.getByRole('button', { name: 'Is duidelijk: naar boven' }).click();
    await coordinator.getByText('1. Is duidelijk').waitFor();
    await expectGoodAnywhere(coordinator);
    const { gaps } = await kept();
    expect(gaps[0]?.gap.id).toBe('player.clear');
  });

  it('tells how to hold it', async () => {
    await coordinator.getByText('Eerst raden, dan kijken').click();
    await coordinator.getByText('Schrijf ieder op welk cijfer de ander geeft', { exact: false }).waitFor();
    await expectGoodAnywhere(coordinator);
  });

  it('has a sheet for each gap: to read on a screen, and on one page of paper', async () => {
    const { version } = await kept();
    const wanted = [
      { kind: 'criterion', id: 'player.clear', subject: 'municipality' },
      { kind: 'theme', id: 'player', subject: 'municipality' },
      { kind: 'theme', id: 'goals', subject: 'coalition' },
    ];
    await installation.staff.call('PUT', paths.conversation(wave.waveId), { version, gaps: wanted, discard: false });
    await coordinator.goto(installation.url + pages.dialogueSheets(wave.waveId));
    await coordinator.getByRole('article').last().locator('figure svg').waitFor();
    await expectGoodAnywhere(coordinator);
    await coordinator.emulateMedia({ media: 'print' });
    expect(await coordinator.evaluate(overfull)).toEqual([]);
    await coordinator.emulateMedia({ media: null });
    const paper = await readPdf(await coordinator.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(paper.pages.map(({ text }) => /Gespreksblad (\d) van (\d)/.exec(text)?.slice(1))).toEqual(
      wanted.map((_, i) => [String(i + 1), String(wanted.length)]),
    );
  });

  it('keeps what is read in a gap, and asks before it is left unsaved', async () => {
    await coordinator.goto(installation.url + pages.conversation(wave.waveId));
    const step = coordinator.getByRole('region', { name: '3. Schrijf op hoe u het uitlegt' });
    const first = step.locator('form').first();
    await first.getByLabel('Zo legt de gemeente dit verschil uit').fill('Wij dachten dat het duidelijk was.');
    await coordinator.getByRole('link', { name: 'Resultaten' }).first().click();
    await coordinator.getByRole('button', { name: 'Hier blijven' }).click();
    // Behind a dialog nothing can be typed.
    await coordinator.getByRole('dialog').waitFor({ state: 'hidden' });
    await first.getByLabel('Zo leggen de partners dit verschil uit').fill('Wij horen ieder iets anders.');
    await first.locator('label', { hasText: 'Een blijvend verschil van inzicht' }).click();
    await first.getByLabel('Waarover u van inzicht blijft verschillen').fill('Wie namens de gemeente spreekt.');
    await first.getByRole('button', { name: 'Uitleg opslaan' }).click();
    await step.getByText('De uitleg bij “Is duidelijk” is opgeslagen.').waitFor();
    await expectGoodAnywhere(coordinator);
    expect((await kept()).gaps[0]?.reading).toEqual({
      municipality: 'Wij dachten dat het duidelijk was.',
      partners: 'Wij horen ieder iets anders.',
      outcome: 'disagreed',
      together: 'Wie namens de gemeente spreekt.',
    });
  });

  it('asks which of two readings stays when a colleague was first', async () => {
    const [first] = (await kept()).gaps;
    const theirs = { ...first?.reading, version: first?.version, municipality: 'Van een collega.' };
    await installation.staff.call('PUT', paths.chosenGap(wave.waveId, first?.id ?? ''), theirs);
    const form = coordinator.locator('.ss-reading').first();
    await form.getByLabel('Zo legt de gemeente dit verschil uit').fill('Van mij.');
    await form.getByRole('button', { name: 'Uitleg opslaan' }).click();
    await form.getByText('Iemand heeft dit intussen gewijzigd').waitFor();
    await expectGoodAnywhere(coordinator);
    await form.getByRole('button', { name: 'Bewaar wat ik hier heb' }).click();
    await expect.poll(async () => (await kept()).gaps[0]?.reading.municipality).toBe('Van mij.');
  });

  it('asks before a gap with a reading is left out', async () => {
    await coordinator.getByRole('button', { name: 'Weglaten Is duidelijk' }).click();
    await coordinator.getByRole('dialog').getByText('Er staat al een uitleg bij', { exact: false }).waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('button', { name: 'Annuleren' }).click();
    expect((await kept()).gaps[0]?.gap.id).toBe('player.clear');
  });

  it('is asked about at the end of the presentation', async () => {
    await coordinator.goto(installation.url + pages.presentation(wave.waveId));
    await coordinator.locator('[aria-label="In gesprek"]').waitFor({ state: 'attached' });
    await coordinator.keyboard.press('End');
    await coordinator.getByRole('heading', { name: 'In gesprek' }).waitFor();
    await coordinator.getByRole('link', { name: 'Gespreksbladen' }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Gespreksbladen' }).waitFor();
  });

  it('is in English on a phone', async () => {
    const phone = await openSignedIn(browser, installation.url, { width: 320, locale: 'en' });
    await phone.goto(installation.url + pages.conversation(wave.waveId));
    await phone.getByRole('heading', { level: 1, name: 'The conversation' }).waitFor();
    await phone.getByRole('region', { name: '3. Write down how you read it' }).waitFor();
    await expectAccessible(phone);
    await phone.goto(installation.url + pages.dialogueSheets(wave.waveId));
    await phone.getByText('Dialogue sheet 1 of', { exact: false }).waitFor();
    await phone.waitForFunction(() => document.querySelector('main [aria-busy=true]') === null);
    await expectAccessible(phone);
  });

  it('waits until the wave is closed', async () => {
    const open = await prepareWave(installation);
    await coordinator.goto(installation.url + pages.conversation(open.waveId));
    await coordinator.getByText('Deze meetronde is nog niet gesloten').waitFor();
    await expectAccessible(coordinator);
    await coordinator.getByRole('link', { name: 'Naar de meetronde' }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Meetronde 2026' }).waitFor();
  });
});

/** Runs in the browser: the sheets that on paper hold more than a page, or leave no line to write on. */
function overfull(): readonly string[] {
  const all = document.querySelector<HTMLElement>('.ss-sheets');
  // As wide as A4 without its margins, and measured at once: a chart would be drawn anew for a width that paper never has.
  if (all) all.style.inlineSize = '186mm';
  const found = [...document.querySelectorAll('.ss-sheet')].flatMap((sheet, i) => {
    const lines = sheet.querySelector('.ss-sheet__lines')?.getBoundingClientRect().height ?? 0;
    const excess = sheet.scrollHeight - sheet.clientHeight;
    return lines > 50 && excess <= 0 ? [] : [`${i + 1}: ${Math.round(lines)} px of lines, ${excess} px too many`];
  });
  if (all) all.style.inlineSize = '';
  return found;
}

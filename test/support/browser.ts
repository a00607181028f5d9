import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Locale } from '../../survey/locale.ts';
import { launchChromium } from './chromium.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A browser that notes what should never happen: faults in a page, what the policy blocked, requests elsewhere. */
export type WatchedBrowser = {
  /** Opens a device of its own: nothing is shared with the others. */
  readonly device: (options?: DeviceOptions) => Promise<Device>;
  /** Everything that was noted and not expected. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
};

export type DeviceOptions = { readonly width?: number; readonly locale?: Locale };

export type Device = { readonly page: Page; readonly context: BrowserContext };

/** @param origin the only origin that any page may ask for anything. */
export async function startBrowser(origin: string): Promise<WatchedBrowser> {
  const browser: Browser = await launchChromium(inject('chromiumFolder'));
  const faults: string[] = [];
  return {
    device: async ({ width = 1280, locale = 'nl' } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      await context.addInitScript(chooseLocale, locale);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      context.on('page', (page) => watch(page, origin, faults));
      return { context, page: await context.newPage() };
    },
    faults: () => faults,
    close: () => browser.close(),
  };
}

/** No error of WCAG A and AA on the page as it is by two judges, axe and HTML_CodeSniffer, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect([...found, ...(await sniff(page))], `at ${page.url()}`).toEqual([]);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess, `too wide at ${page.url()}`).toBeLessThanOrEqual(0);
}

/** Wherever a page has been scrolled to, nothing that stays in sight covers something to press so far that it is hard to hit. */
export async function expectReachable(page: Page): Promise<void> {
  const step = await page.evaluate(() => Math.ceil((document.documentElement.scrollHeight - innerHeight) / 12));
  for (let position = 0; position <= 12; position++) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), position * step);
    const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
    const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
    expect(found, `${position * step} pixels down at ${page.url()}`).toEqual([]);
  }
}

const SNIFFER = readFileSync(fileURLToPath(import.meta.resolve('html_codesniffer/build/HTMLCS.js')), 'utf8');

/** Its check of autocomplete breaks off at a user name in a field for mail; axe knows that this is right. */
const WITHOUT_AUTOCOMPLETE = `
  for (const { include } of HTMLCS_WCAG2AA.sniffs)
    if (include.includes(AUTOCOMPLETE)) include.splice(include.indexOf(AUTOCOMPLETE), 1);
`.replaceAll('AUTOCOMPLETE', "'Principle1.Guideline1_3.1_3_5'");

/** What HTML_CodeSniffer calls an error; its warnings and notices ask a person to look. */
async function sniff(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${SNIFFER}\n${WITHOUT_AUTOCOMPLETE}`);
  return await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const { HTMLCS } = window as unknown as { readonly HTMLCS: Sniffer };
        const errors = () => HTMLCS.getMessages().filter(({ type }) => type === HTMLCS.ERROR);
        const written = ({ code, element }: SnifferMessage) => `${code}: ${element.outerHTML?.slice(0, 160)}`;
        HTMLCS.process(
          'WCAG2AA',
          document,
          () => resolve(errors().map(written)),
          () => reject(new Error('HTML_CodeSniffer cannot read the page.')),
        );
      }),
  );
}

type SnifferMessage = { readonly type: number; readonly code: string; readonly element: Element };
type Sniffer = {
  readonly ERROR: number;
  readonly getMessages: () => readonly SnifferMessage[];
  readonly process: (standard: string, of: Document, done: () => void, failed: () => void) => void;
};

/** Presses Tab until the element that matches has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const isThere = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector} at ${page.url()}`);
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()} threw ${error.message}`));
  page.on('console', (message) => {
    // A refusal by status is what a test may be about; anything else a page complains of is a fault.
    const isStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isStatus) faults.push(`${page.url()} said ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url());
    if (!isOurs) faults.push(`${page.url()} asked for ${request.url()}`);
  });
}

/** Runs in the browser, before a page's own scripts; a page without an origin keeps nothing. */
function chooseLocale(locale: string): void {
  if (self.origin === 'null') return;
  if (localStorage.getItem('samenspiegel.locale') === null) localStorage.setItem('samenspiegel.locale', locale);
}

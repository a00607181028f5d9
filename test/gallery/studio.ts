import { mkdirSync, readFileSync } from 'node:fs';
import { launchChromium, unpackChromium } from '../support/chromium.ts';

export type Studio = {
  /** A page of HTML as a PNG file, as wide as asked and as high as it is. */
  readonly shoot: (html: string, file: string, width: number) => Promise<void>;
  /** An SVG document as a PNG file, in the typeface of the pages. */
  readonly picture: (svg: string, file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/** The browser of the tests as a place to take pictures of charts. */
export async function openStudio(): Promise<Studio> {
  mkdirSync('node_modules/.cache', { recursive: true });
  const browser = await launchChromium(await unpackChromium());
  const page = await browser.newPage();
  const shoot = async (html: string, file: string, width: number) => {
    await page.setViewportSize({ width, height: 100 });
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style()}</style>${html}`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file, fullPage: true });
  };
  const picture = (svg: string, file: string) => shoot(svg, file, Number(/ width="(\d+)"/.exec(svg)?.[1] ?? 1100));
  return { shoot, picture, close: () => browser.close() };
}

function style(): string {
  const font = readFileSync(FONT).toString('base64');
  return `@font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) }
    body { margin: 0; background: #fff; font-family: "Source Sans 3 Variable" } svg { display: block }`;
}

import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const PACKED = resolve('node_modules/@sparticuz/chromium/bin');
const CACHE = resolve('node_modules/.cache');

/**
 * The headless Chromium that npm brought, unpacked once per checkout, with the libraries that a bare machine lacks.
 * The package's own arguments switch off web security, so only its files are used.
 */
export async function unpackChromium(): Promise<string> {
  const folder = join(CACHE, 'chromium');
  if (!existsSync(folder)) await unpackInto(folder);
  return folder;
}

/** Unpacked aside and renamed when whole, so that an interrupted run leaves nothing half. */
async function unpackInto(folder: string): Promise<void> {
  const aside = mkdtempSync(join(CACHE, 'chromium-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    await chromium.executablePath();
    await inflate(join(PACKED, 'al2023.tar.br'));
    writeFileSync(join(aside, 'fonts.conf'), fontSettings(join(folder, 'fonts')));
    renameSync(aside, folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The package's own settings look for its fonts in folders that do not exist here. */
function fontSettings(fonts: string): string {
  return `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>`;
}

/** Starts the browser that stands in this folder; close it when done. */
export async function launchChromium(folder: string): Promise<Browser> {
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023', 'lib')].filter(Boolean).join(':');
  return await playwright.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-background-networking'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** A word that only this library's code has in it, also when it has been made small. */
const MARKS = {
  zod: '_zod',
  Vega: 'vega-lite',
  SurveyJS: 'sv-string-viewer',
  'React Router': 'react-router',
  'what the server refuses': 'request.cross-site',
} as const;

/** The drawing of a face under its name; the bare name stands in the form's code as well. */
const FACE = /"smiley-rate1-24x24":/;

/** What 1.05 times SurveyJS 2.5 with React 19 alone weighs, rounded down; `npm run bench -- S` weighs both anew. */
const HEAVIEST = 430_000;

/** Every script that a page needs before it shows something. */
function scriptsOf(page: string): string {
  return entriesOf(page)
    .map((file) => readFileSync(`web/dist/assets/${file}`, 'utf8'))
    .join('\n');
}

function entriesOf(page: string): readonly string[] {
  const html = readFileSync(`web/dist/${page}`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(0);
  return files;
}

/** The same with everything that it fetches by itself while its first words are read. */
function filesOf(page: string): readonly string[] {
  const seen = new Set<string>();
  for (const file of entriesOf(page)) loadedWith(file, seen, /(?:from|import\(?)["'`]\.\/([^"'`]+\.js)["'`]/g);
  return [...seen].map((file) => readFileSync(`web/dist/assets/${file}`, 'utf8'));
}

/** A script and every other that it cannot do without. */
function loadedWith(file: string, seen = new Set<string>(), imports = /(?:from|import)"\.\/([^"]+\.js)"/g): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const script = readFileSync(`web/dist/assets/${file}`, 'utf8');
  const others = [...script.matchAll(imports)].map(([, other]) => loadedWith(other ?? '', seen, imports));
  return [script, ...others].join('\n');
}

function nameOf(file: string): string {
  return file.split('-')[0] ?? '';
}

describe('what a page makes people download', () => {
  it('has no charts, routes, guards or texts of the server for a respondent', () => {
    const scripts = filesOf('respond.html').join('\n');
    expect(scripts).toContain(MARKS.SurveyJS);
    for (const [name, mark] of Object.entries(MARKS))
      if (name !== 'SurveyJS') expect(scripts, name).not.toContain(mark);
  });

  it('has each icon of the form once, and no faces', () => {
    const scripts = filesOf('respond.html').join('\n');
    expect(scripts.match(/"clear-16x16":/g)).toHaveLength(1);
    expect(scripts.match(FACE)).toBeNull();
  });

  it('is hardly heavier for a respondent than a form of SurveyJS is by itself', () => {
    const weight = filesOf('respond.html').reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect(weight).toBeLessThanOrEqual(HEAVIEST);
  });

  it.each(['respond', 'code', 'sitting', 'reminders', 'results'])(
    'has none of these, and no form yet, on the page %s',
    (page) => {
      const scripts = scriptsOf(`${page}.html`);
      for (const [name, mark] of Object.entries(MARKS)) expect(scripts, name).not.toContain(mark);
    },
  );

  it('has no form for a coordinator who previews or enters none, and draws after the words are there', () => {
    const scripts = scriptsOf('index.html');
    expect(scripts).toContain(MARKS['React Router']);
    for (const library of ['zod', 'Vega', 'SurveyJS'] as const) expect(scripts, library).not.toContain(MARKS[library]);
    const lazy = readdirSync('web/dist/assets').filter((file) => file.endsWith('.js'));
    const pagesWith = (mark: string) =>
      lazy.filter((file) => /^(\w+Page|Preview)-/.test(file) && loadedWith(file).includes(mark)).map(nameOf);
    expect(lazy.some((file) => loadedWith(file).includes(MARKS.Vega))).toBe(true);
    expect(pagesWith(MARKS.Vega)).toEqual([]);
    expect(pagesWith(MARKS.SurveyJS)).toEqual(['EnterPage', 'Preview']);
  });

  it('would show zod and the faces by their marks', () => {
    expect(readFileSync('node_modules/survey-react-ui/fesm/survey-react-ui.mjs', 'utf8')).toMatch(FACE);
    expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(MARKS.zod);
  });
});

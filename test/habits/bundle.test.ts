import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A word that only this library's code has in it, also when it has been made small. */
const MARKS = {
  zod: '_zod',
  Vega: 'vega-lite',
  SurveyJS: 'sv-string-viewer',
  'React Router': 'react-router',
} as const;

/** Every script that a page loads before anybody has touched it. */
function scriptsOf(page: string): string {
  const html = readFileSync(`web/dist/${page}`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  expect(files.length).toBeGreaterThan(0);
  return files.map((file) => readFileSync(`web/dist/${file}`, 'utf8')).join('\n');
}

/** A script and every other that it cannot do without. */
function loadedWith(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const script = readFileSync(`web/dist/assets/${file}`, 'utf8');
  const others = [...script.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, other]) =>
    loadedWith(other ?? '', seen),
  );
  return [script, ...others].join('\n');
}

function nameOf(file: string): string {
  return file.split('-')[0] ?? '';
}

describe('what a page makes people download', () => {
  it('has no charts, routes or guards for a respondent', () => {
    const scripts = scriptsOf('respond.html');
    expect(scripts).toContain(MARKS.SurveyJS);
    for (const library of ['zod', 'Vega', 'React Router'] as const)
      expect(scripts, library).not.toContain(MARKS[library]);
  });

  it('has neither for who types a code, and no form yet', () => {
    const scripts = scriptsOf('code.html');
    for (const [library, mark] of Object.entries(MARKS)) expect(scripts, library).not.toContain(mark);
  });

  it('has no form for a coordinator who previews or enters none, and charts only on the page that shows them', () => {
    const scripts = scriptsOf('index.html');
    expect(scripts).toContain(MARKS['React Router']);
    for (const library of ['zod', 'Vega', 'SurveyJS'] as const) expect(scripts, library).not.toContain(MARKS[library]);
    const lazy = readdirSync('web/dist/assets').filter((file) => file.endsWith('.js'));
    const pagesWith = (mark: string) =>
      lazy.filter((file) => /^(\w+Page|Preview)-/.test(file) && loadedWith(file).includes(mark)).map(nameOf);
    expect(pagesWith(MARKS.Vega)).toEqual(['DashboardPage']);
    expect(pagesWith(MARKS.SurveyJS)).toEqual(['EnterPage', 'Preview']);
  });

  it('would show zod by its mark', () => {
    expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(MARKS.zod);
  });
});

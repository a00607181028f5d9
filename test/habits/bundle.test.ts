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

function readAsset(file: string): string {
  return readFileSync(`web/dist/assets/${file}`, 'utf8');
}

describe('what a page makes people download', () => {
  it('has no charts, routes or guards for a respondent', () => {
    const scripts = scriptsOf('respond.html');
    expect(scripts).toContain(MARKS.SurveyJS);
    for (const library of ['zod', 'Vega', 'React Router'] as const)
      expect(scripts, library).not.toContain(MARKS[library]);
  });

  it('has no form for a coordinator who previews none, and charts only on the page that shows them', () => {
    const scripts = scriptsOf('index.html');
    expect(scripts).toContain(MARKS['React Router']);
    for (const library of ['zod', 'Vega', 'SurveyJS'] as const) expect(scripts, library).not.toContain(MARKS[library]);
    const lazy = readdirSync('web/dist/assets').filter((file) => file.endsWith('.js'));
    const chunksWith = (mark: string) => lazy.filter((file) => readAsset(file).includes(mark));
    expect(chunksWith(MARKS.Vega).map((file) => file.split('-')[0])).toEqual(['DashboardPage']);
    // The form’s own chunk is the respondent’s; of all that a coordinator opens, the preview alone asks for it.
    const [form = ''] = chunksWith(MARKS.SurveyJS);
    expect(chunksWith(MARKS.SurveyJS)).toEqual([form]);
    const importers = lazy.filter((file) => new RegExp(`from"\\./${form}"`).test(readAsset(file)));
    expect(importers.map((file) => file.split('-')[0])).toEqual(['Preview', 'respond']);
  });

  it('would show zod by its mark', () => {
    expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(MARKS.zod);
  });
});

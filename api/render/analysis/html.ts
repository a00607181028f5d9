import type { Locale } from '../../../survey/locale.ts';
import type { WaveAnalysisBody } from '../../contract/analysis/analysis.ts';
import { analyseTexts } from '../../texts/analyse.ts';
import { betweenTable } from './page/between.ts';
import { changeTable } from './page/change.ts';
import { levelsTable } from './page/levels.ts';
import { organisationsTable } from './page/organisations.ts';
import { spreadTable } from './page/spread.ts';
import { subjectsOf } from './page/subjects.ts';
import { escaped, renderTable, type Table } from './page/table.ts';

/** Nothing on the page runs or comes from elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 80rem; margin: 0 auto; padding: 1rem; }
.wide { overflow-x: auto; margin-top: 2rem; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; padding-block: 0.5rem; }
th, td { border-bottom: 1px solid #767676; padding: 0.25rem 0.75rem; text-align: start; vertical-align: top; }
td { font-variant-numeric: tabular-nums; }
td:has(sup) { white-space: nowrap; }
`;

/** The analysis as one page that needs no other file: a section for each wave, themes before criteria. */
export function renderAnalysisHtml(waves: readonly WaveAnalysisBody[], locale: Locale): string {
  const { title, scale, method } = analyseTexts[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(scale)}</p>
<p>${escaped(method)}</p>
${waves.map((wave, i) => renderWave(wave, locale, `wave-${i + 1}`)).join('\n')}
</main>
</body>
</html>
`;
}

function renderWave(wave: WaveAnalysisBody, locale: Locale, id: string): string {
  const tables = (['themes', 'criteria'] as const).flatMap((kind) => {
    const subjects = subjectsOf(wave, kind);
    const render = <Row>(table: Table<Row>, name: string) => renderTable(locale, table, `${id}-${kind}-${name}`, id);
    return [
      render(levelsTable(locale, subjects), 'levels'),
      render(spreadTable(locale, subjects), 'spread'),
      render(betweenTable(locale, subjects), 'between'),
      wave.change === null ? '' : render(changeTable(locale, kind, wave.change), 'change'),
      render(organisationsTable(locale, subjects), 'organisations'),
    ];
  });
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(`${wave.coalition}, ${wave.wave}`)}</h2>
${tables.filter((table) => table !== '').join('\n')}
</section>`;
}

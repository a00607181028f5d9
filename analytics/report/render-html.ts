import type { HouseStyle } from '../../survey/house-style.ts';
import { textsOf } from '../texts/texts.ts';
import { escaped } from './escaped.ts';
import { type HtmlPaper, htmlBlock } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';
import { numbersOf } from './numbers.ts';
import type { Report, Section } from './report.ts';

/** Nothing on the page runs, and nothing comes from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * The report as one page that needs no other file, to read, to print and to keep.
 *
 * @param drawn the drawings by the id of their chart. @param typeface the rules that bring its letters along, or nothing.
 */
export function renderReportHtml(
  report: Report,
  drawn: ReadonlyMap<string, string>,
  style: HouseStyle,
  typeface: string,
): string {
  const { locale, title, subtitle, words, sections } = report;
  const paper: HtmlPaper = { locale, words, drawn, numbers: numbersOf(report) };
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} – ${subtitle}`)}</title>
<style>
${htmlStyle(style, { page: pageOf(report), typeface })}</style>
</head>
<body>
<a class="skip" href="#report">${escaped(textsOf(locale).report.words.skip)}</a>
<div class="page">
${coverOf(report, style)}
<nav aria-labelledby="contents">
<h2 id="contents">${escaped(words.contents)}</h2>
${contentsOf(sections)}
</nav>
<main id="report">
${sections.map((section) => sectionOf(paper, section, 2)).join('\n')}
</main>
</div>
</body>
</html>
`;
}

/** At the foot of a printed page, by browsers that can: the words around both numbers. */
function pageOf({ words, warning }: Report): string {
  const [before = '', between = '', after = ''] = words.page(1, 2).split(/[12]/);
  const parts = [
    `"${warning === null ? '' : `${warning} `}${before}"`,
    'counter(page)',
    `"${between}"`,
    'counter(pages)',
    `"${after}"`,
  ];
  return parts.join(' ');
}

function coverOf({ title, subtitle, facts, warning, locale }: Report, { logo }: HouseStyle): string {
  const name = textsOf(locale).report.words.logo;
  const picture =
    logo === null
      ? ''
      : `<img src="data:${logo.media};base64,${escaped(logo.base64)}" width="${logo.width}" height="${logo.height}" alt="${escaped(name)}">\n`;
  return `<header class="cover">
${picture}<h1>${escaped(title)}</h1>
<p class="about">${escaped(subtitle)}</p>
${facts.map((fact) => `<p>${escaped(fact)}</p>`).join('\n')}
${warning === null ? '' : `<p class="warning">${escaped(warning)}</p>`}
</header>`;
}

/** Parts, and what is directly below them. */
function contentsOf(sections: readonly Section[], depth = 1): string {
  const lines = sections.map((section) => {
    const below = depth < CONTENTS_DEPTH && section.sections.length > 0 ? contentsOf(section.sections, depth + 1) : '';
    return `<li><a href="#${section.id}">${escaped(section.title)}</a>${below}</li>`;
  });
  return `<ol>${lines.join('')}</ol>`;
}

const CONTENTS_DEPTH = 2;

function sectionOf(paper: HtmlPaper, section: Section, level: number): string {
  const { id, part, title, blocks, sections, startsPage = false } = section;
  const classes = [...(part === null ? [] : ['part']), ...(startsPage ? ['new-page'] : [])].join(' ');
  const tag = `h${Math.min(level, 6)}`;
  // Only a part is a landmark: pieces are called alike in every coalition.
  return `<section${classes === '' ? '' : ` class="${classes}"`}${part === null ? '' : ` aria-labelledby="${id}"`}>
<${tag} id="${id}">${escaped(title)}</${tag}>
${blocks.map((block) => htmlBlock(paper, block)).join('\n')}
${sections.map((below) => sectionOf(paper, below, level + 1)).join('\n')}
</section>`;
}

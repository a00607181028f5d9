import type { Locale } from '../../survey/locale.ts';
import { escaped } from './escaped.ts';
import { htmlTable } from './html-table.ts';
import { inlineSvg } from './inline-svg.ts';
import type { Block, ReportWords } from './report.ts';

/** What is counted or looked up while a report is written: charts and tables have numbers from its first page to its last. */
export type HtmlPaper = {
  readonly locale: Locale;
  readonly words: ReportWords;
  /** The drawings by the id of their chart. */
  readonly drawn: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<Block, number>;
};

/** One block of a report as HTML. */
export function htmlBlock(paper: HtmlPaper, block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'finding':
      return `<div class="finding"><p>${escaped(block.text)}${certaintyOf(block.certainty)}</p></div>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'own':
      return `<div class="own"><p class="label">${escaped(block.label)}</p>${block.blocks.map((one) => htmlBlock(paper, one)).join('')}</div>`;
    case 'quote':
      return `<blockquote><p>“${escaped(block.text)}”</p>${block.by === null ? '' : `<p class="by">${escaped(block.by)}</p>`}</blockquote>`;
    case 'note':
      return `<p class="note">${escaped(block.text)}</p>`;
    case 'table':
      return tableOf(paper, block);
    case 'chart':
      return figureOf(paper, block);
  }
}

function certaintyOf(certainty: string | null): string {
  return certainty === null ? '' : ` <span class="certainty">${escaped(certainty)}</span>`;
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>;
type ChartBlock = Extract<Block, { readonly kind: 'chart' }>;

function tableOf({ locale, words, numbers }: HtmlPaper, block: TableBlock): string {
  const number = numbers.get(block) ?? 0;
  const name = `${words.table(number)}. ${block.table.caption}`;
  return htmlTable(locale, block.table, { name, id: `table-${number}` });
}

/** A chart with nothing to draw is the sentence that says so. */
function figureOf({ locale, words, drawn, numbers }: HtmlPaper, block: ChartBlock): string {
  const { id, title, sentence, table } = block.chart;
  const name = `${words.chart(numbers.get(block) ?? 0)}. ${title}`;
  const svg = drawn.get(id);
  const figures = { name: `${words.figures}: ${name}`, id: `figures-${id}` };
  return `<figure id="${id}">
<figcaption><p class="name">${escaped(name)}</p><p>${escaped(sentence)}</p></figcaption>
${svg === undefined ? '' : `<div class="drawing" role="group" aria-label="${escaped(title)}" tabindex="0">${inlineSvg(svg, id, sentence)}</div>`}
${table.rows.length === 0 ? '' : `<details><summary>${escaped(words.figures)}</summary>${htmlTable(locale, table, figures)}</details>`}
</figure>`;
}

import { type FileChild, ImageRun, Paragraph, SequentialIdentifier, TextRun } from 'docx';
import type { Chart } from '../../../../analytics/charts/chart.ts';
import type { Block, OwnBlock, Report } from '../../../../analytics/report/report.ts';
import type { HouseStyle } from '../../../../survey/house-style.ts';
import { SOFT } from '../../paper.ts';
import { pictureOfChart } from '../chart-picture.ts';
import { type LaterTables, putOff } from './later-tables.ts';
import { hex } from './styles.ts';
import { docxTable, isTooWide } from './table.ts';

export type DocxPaper = {
  readonly report: Report;
  readonly drawn: ReadonlyMap<string, string>;
  readonly style: HouseStyle;
  readonly numbers: ReadonlyMap<Block, number>;
  /** Where tables are kept to be written later; null: they are written at once. */
  readonly later: LaterTables | null;
};

/** As far from the edge as on paper, in twentieths of a point: an office document would begin at half an inch. */
const LIST = { left: 320, hanging: 220 };

type Drawn = { readonly isWide: boolean; readonly children: readonly FileChild[] };

/** One block of a report as paragraphs and tables. */
export async function docxBlock(paper: DocxPaper, block: Block): Promise<Drawn> {
  if (block.kind === 'chart') return upright(await chartOf(paper, block));
  if (block.kind === 'table') {
    const table =
      paper.later === null ? docxTable(paper, block.table) : putOff(paper.later, () => docxTable(paper, block.table));
    const children = [captionOf(paper, block, block.table.caption), table, new Paragraph({})];
    return { isWide: isTooWide(block.table), children };
  }
  return upright(wordsOf(block));
}

function upright(children: readonly FileChild[]): Drawn {
  return { isWide: false, children };
}

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

function wordsOf(block: Exclude<Block, Of<'chart'> | Of<'table'>>): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ text: block.text })];
    case 'note':
      return [new Paragraph({ style: 'Note', text: block.text })];
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ text, bullet: { level: 0 }, indent: LIST, spacing: { after: 60 } }),
      );
    case 'finding':
      return [findingOf(block)];
    case 'quote':
      return quoteOf(block);
    case 'own':
      return [
        new Paragraph({ style: 'OwnLabel', text: block.label }),
        ...block.blocks.flatMap((one: OwnBlock) => wordsOf(one)),
      ];
  }
}

function findingOf({ text, certainty }: Of<'finding'>): Paragraph {
  const after = { text: ` ${certainty}`, bold: false, size: 20, color: hex(SOFT) };
  return new Paragraph({
    style: 'Finding',
    children: [new TextRun(text), ...(certainty === null ? [] : [new TextRun(after)])],
  });
}

function quoteOf({ text, by }: Of<'quote'>): readonly Paragraph[] {
  const quoted = new Paragraph({ style: 'Quoted', text: `“${text}”`, keepNext: by !== null });
  return by === null ? [quoted] : [quoted, new Paragraph({ style: 'QuotedBy', text: by })];
}

/** The number is a field, so that a word processor can count anew when somebody adds a chart. */
function captionOf({ report, numbers }: DocxPaper, block: Of<'chart'> | Of<'table'>, title: string): Paragraph {
  const name = report.words[block.kind](numbers.get(block) ?? 0);
  const label = name.replace(/ ?\d+$/, '');
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [new TextRun(`${label} `), new SequentialIdentifier(label), new TextRun(`. ${title}`)],
  });
}

/** In pixels of which 96 are an inch: as wide as the text, and no higher than a page with its heading. */
const MOST = { width: 627, height: 800 } as const;

async function chartOf(paper: DocxPaper, block: Of<'chart'>): Promise<readonly Paragraph[]> {
  const { chart } = block;
  const sentence = new Paragraph({ style: 'Sentence', text: chart.sentence });
  const svg = paper.drawn.get(chart.id);
  if (svg === undefined) return [captionOf(paper, block, chart.title), sentence];
  const picture = new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [await pictureIn(chart, svg)] });
  return [captionOf(paper, block, chart.title), picture, sentence];
}

async function pictureIn({ id, title, sentence }: Chart, drawing: string): Promise<ImageRun> {
  const { svg, png, width, height } = await pictureOfChart(drawing);
  const scale = Math.min(MOST.width / width, MOST.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const fallback = { type: 'png' as const, data: png, transformation };
  return new ImageRun({
    type: 'svg',
    data: svg,
    transformation,
    fallback,
    altText: { title, description: sentence, name: id },
  });
}

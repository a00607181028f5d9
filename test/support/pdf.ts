import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of what a screen reader is told, in its order: its role, its words, and what stands for a picture. */
export type Spoken = { readonly role: string; readonly text: string; readonly alt: string | undefined };

export type ReadPage = {
  readonly spoken: readonly Spoken[];
  /** Everything that has letters, also what a screen reader passes over. */
  readonly text: string;
  /** The language of each part that says it has one. */
  readonly languages: readonly string[];
  /** How often something was drawn that is neither part of the structure nor marked as decoration. */
  readonly unmarked: number;
  /** The outline of every shape that is filled: left, top, right, bottom. */
  readonly filled: readonly Box[];
};

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export type ReadPdf = {
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly metadata: string;
  readonly pages: readonly ReadPage[];
};

/** Reads a PDF back, with another library than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const { info, metadata } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as Record<string, unknown>;
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const preferences = (await pdf.getViewerPreferences()) as ReadonlyMap<string, boolean> | null;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
  await loading.destroy();
  return {
    title,
    language,
    isMarked: marks?.get('Marked') === true,
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    metadata: String(metadata?.getRaw()),
    pages,
  };
}

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};

type Item = { readonly type?: string; readonly id?: string; readonly str?: string; readonly hasEOL?: boolean };

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const items = (await page.getTextContent({ includeMarkedContent: true })).items as readonly Item[];
  const tree = ((await page.getStructTree()) ?? {}) as Node;
  const nodes = nodesOf(tree);
  const words = wordsByMark(items);
  const spoken = nodes
    .filter(({ children, alt }) => alt !== undefined || children?.some(({ id }) => id !== undefined))
    .map(({ role = '', children = [], alt }) => ({
      role,
      text: tidy(children.map(({ id }) => (id === undefined ? '' : (words.get(id) ?? ''))).join(' ')),
      alt,
    }));
  return {
    spoken,
    text: tidy(items.map(({ str = '', hasEOL }) => (hasEOL ? `${str} ` : str)).join('')),
    languages: nodes.flatMap(({ lang }) => lang ?? []),
    ...drawnOf(await page.getOperatorList()),
  };
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** The words of every marked piece by its id; a line's end counts as a space. */
function wordsByMark(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str = '', hasEOL } of items) {
    if (type?.startsWith('begin')) open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else for (const mark of open) words.set(mark, (words.get(mark) ?? '') + str + (hasEOL ? ' ' : ''));
  }
  return words;
}

/** What paints: letters and shapes. */
const PAINTS: readonly number[] = [OPS.showText, OPS.constructPath];

function drawnOf({ fnArray, argsArray }: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>) {
  const filled: Box[] = [];
  let depth = 0;
  let unmarked = 0;
  for (const [i, operator] of fnArray.entries()) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth++;
    if (operator === OPS.endMarkedContent) depth--;
    if (PAINTS.includes(operator) && depth === 0) unmarked++;
    const [paint, , box] = argsArray[i] ?? [];
    if (operator === OPS.constructPath && paint === OPS.fill) filled.push([...(box as Float32Array)] as unknown as Box);
  }
  return { filled, unmarked };
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

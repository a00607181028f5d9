import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { LogoRemoval } from '../../../survey/house-style.ts';
import { refuse } from '../../../survey/problem.ts';
import { type Fate, fateOf } from './svg-elements.ts';
import type { SvgNode } from './svg-node.ts';

/** Enough for a coat of arms; a drawing with more is slow on every page that shows it. */
const MOST_ELEMENTS = 10_000;
const MOST_DEPTH = 50;

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

export type ReadSvg = {
  readonly root: SvgNode;
  /** All style sheets in it, one after the other. */
  readonly css: string;
};

type Open = { readonly fate: Fate | 'style'; readonly node: SvgNode & { readonly children: (SvgNode | string)[] } };

/**
 * Reads XML, and keeps of it the elements of SVG that draw. Adds to `removed` what was left out; throws `logo.kind` when
 * it is something else than SVG, `logo.damaged`, `logo.entities` or `logo.too-complex`.
 */
export function readSvg(text: string, removed: Set<LogoRemoval>): ReadSvg {
  const parser = new SaxesParser({ xmlns: true });
  const path: Open[] = [];
  let [root, css, elements]: [SvgNode | null, string, number] = [null, '', 0];

  parser.on('error', () => {
    throw refuse('logo.damaged', {});
  });
  parser.on('doctype', (doctype) => {
    if (!/^\s*svg\b/.test(doctype)) throw refuse('logo.kind', {});
    if (doctype.includes('[')) throw refuse('logo.entities', {});
  });
  parser.on('processinginstruction', ({ target }) => removed.add(target === 'xml-stylesheet' ? 'style' : 'metadata'));
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > MOST_ELEMENTS || path.length >= MOST_DEPTH) throw refuse('logo.too-complex', {});
    if (path.length === 0 && (tag.local !== 'svg' || !isSvg(tag))) throw refuse('logo.kind', {});
    path.push(openOf(tag, path.at(-1), removed));
  });
  parser.on('closetag', () => {
    const { fate, node } = path.pop() as Open;
    const parent = path.at(-1);
    if (parent === undefined) root = node;
    else if (fate === 'keep') parent.node.children.push(node);
    else if (typeof fate === 'object' && 'open' in fate) parent.node.children.push(...node.children);
  });
  const onText = (piece: string) => {
    const inside = path.at(-1);
    if (inside?.fate === 'style') css += piece;
    else if (inside?.fate === 'keep' && isText(inside.node)) inside.node.children.push(piece);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(text).close();
  if (root === null) throw refuse('logo.damaged', {});
  return { root, css };
}

function openOf(tag: SaxesTagNS, parent: Open | undefined, removed: Set<LogoRemoval>): Open {
  const fate = fateIn(parent, tag);
  if (typeof fate === 'object') {
    const said = 'open' in fate ? fate.open : fate.leaveOut;
    if (said !== null && !isLeftOut(parent)) removed.add(said);
  }
  return { fate, node: { name: tag.local, attributes: attributesOf(tag), children: [] } };
}

function fateIn(parent: Open | undefined, tag: SaxesTagNS): Fate | 'style' {
  if (isLeftOut(parent) || !isSvg(tag)) return { leaveOut: 'metadata' };
  return tag.local === 'style' ? 'style' : fateOf(tag.local);
}

function isLeftOut(open: Open | undefined): boolean {
  return open !== undefined && (open.fate === 'style' || (typeof open.fate === 'object' && 'leaveOut' in open.fate));
}

/** Some programs forget to say that it is SVG. */
function isSvg({ uri }: SaxesTagNS): boolean {
  return uri === SVG || uri === '';
}

function isText({ name }: SvgNode): boolean {
  return name === 'text' || name === 'tspan';
}

/** Those of SVG by their names, and a link as `href`, whichever way it is written. */
function attributesOf({ attributes }: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(
    Object.values(attributes).flatMap(({ uri, local, value }): [string, string][] => {
      if (uri === XLINK && local === 'href') return [['href', value]];
      return uri === '' ? [[local, value]] : [];
    }),
  );
}

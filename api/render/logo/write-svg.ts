import type { Kept } from './svg-looks.ts';

/** Writes a drawing anew. @param byId every element that has an id; who refers to another one loses that reference. */
export function writeSvg(root: Kept, byId: ReadonlyMap<string, Kept>, size: Readonly<Record<string, string>>): string {
  const named = new Set(allOf(root).flatMap(({ refers }) => [...refers.values()]));
  const { name, children } = root;
  const own = { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink', ...size };
  const attributes = [...Object.entries(own), ...attributesOf(root, byId, named)].filter(
    ([key], at, all) => all.findIndex(([other]) => other === key) === at,
  );
  return elementOf(name, attributes, children.map((child) => write(child, byId, named)).join(''));
}

function write(node: Kept | string, byId: ReadonlyMap<string, Kept>, named: ReadonlySet<string>): string {
  if (typeof node === 'string') return escaped(node);
  if (node.name === 'use' && !byId.has(node.refers.get('href') ?? '')) return '';
  const inside = node.children.map((child) => write(child, byId, named)).join('');
  return elementOf(node.name, attributesOf(node, byId, named), inside);
}

type Attribute = readonly [name: string, value: string];

function attributesOf(node: Kept, byId: ReadonlyMap<string, Kept>, named: ReadonlySet<string>): readonly Attribute[] {
  const { id, attributes, refers } = node;
  const isNamed = id !== null && named.has(id) && byId.get(id) === node;
  const links = [...refers].flatMap(([name, to]): Attribute[] => {
    if (!byId.has(to)) return name === 'fill' || name === 'stroke' ? [[name, 'none']] : [];
    return [name === 'href' ? ['xlink:href', `#${to}`] : [name, `url(#${to})`]];
  });
  const typeface: Attribute[] = node.name === 'text' ? [['font-family', 'sans-serif']] : [];
  return [...(isNamed ? ([['id', id]] as const) : []), ...attributes, ...links, ...typeface];
}

function elementOf(name: string, attributes: readonly Attribute[], inside: string): string {
  const said = attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

export function allOf(node: Kept): readonly Kept[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child)))];
}

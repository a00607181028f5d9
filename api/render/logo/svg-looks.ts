import type { LogoRemoval } from '../../../survey/house-style.ts';
import { worthOf } from './svg-attributes.ts';
import type { SvgNode } from './svg-node.ts';
import { type Declaration, readDeclarations, type StyleRule, strengthOf } from './svg-style.ts';

/** An element with what is kept of its attributes, and where it refers to others by their id. */
export type Kept = {
  readonly name: string;
  readonly id: string | null;
  readonly attributes: ReadonlyMap<string, string>;
  /** By attribute: the id of another element. */
  readonly refers: ReadonlyMap<string, string>;
  readonly children: readonly (Kept | string)[];
};

const REFERRING = ['use', 'linearGradient', 'radialGradient'];

/**
 * Writes what style sheets and `style` say as attributes, and keeps those attributes of which name and value are known.
 * Adds to `removed` what was left out.
 */
export function keepLooks(node: SvgNode, rules: readonly StyleRule[], removed: Set<LogoRemoval>): Kept {
  const attributes = new Map<string, string>();
  const refers = new Map<string, string>();
  for (const [name, value, isLook] of saidOf(node, rules)) {
    const worth = worthOf(name, value, isLook);
    const said = removalOf(name, value, worth, isLook);
    if (said !== null) removed.add(said);
    if (typeof worth === 'string') continue;
    attributes.delete(name);
    refers.delete(name);
    if ('kept' in worth) attributes.set(name, worth.kept);
    else refers.set(name, worth.refers);
  }
  keepLink(node, refers, removed);
  const children = node.children.map((child) => (typeof child === 'string' ? child : keepLooks(child, rules, removed)));
  return { name: node.name, id: node.attributes.get('id') ?? null, attributes, refers, children };
}

type Said = readonly [name: string, value: string, isLook: boolean];

/** Everything that is said of an element, the weakest first. */
function saidOf(node: SvgNode, rules: readonly StyleRule[]): readonly Said[] {
  const { attributes } = node;
  const own = [...attributes].filter(([name]) => !['id', 'class', 'style', 'href'].includes(name));
  const sheet = rules
    .filter(({ selector }) => isMeant(node, selector))
    .toSorted((a, b) => strengthOf(a.selector) - strengthOf(b.selector))
    .flatMap(({ declarations }) => declarations);
  const looks: readonly Declaration[] = [...sheet, ...readDeclarations(attributes.get('style') ?? '')];
  return [...own.map(([name, value]): Said => [name, value, false]), ...looks.map(([a, b]): Said => [a, b, true])];
}

function isMeant({ name, attributes }: SvgNode, selector: string): boolean {
  if (selector.startsWith('#')) return attributes.get('id') === selector.slice(1);
  if (!selector.startsWith('.')) return name === selector;
  return (attributes.get('class') ?? '').split(/\s/).includes(selector.slice(1));
}

function removalOf(
  name: string,
  value: string,
  worth: ReturnType<typeof worthOf>,
  isLook: boolean,
): LogoRemoval | null {
  if (/^on/i.test(name)) return 'script';
  if (/url\(|expression|javascript:/i.test(value) && typeof worth === 'string') return isLook ? 'style' : 'link';
  if (name === 'font-family' || name === 'font') return 'typeface';
  if (name === 'filter' || name.startsWith('marker') || worth === 'refused') return 'unknown';
  return null;
}

function keepLink({ name, attributes }: SvgNode, refers: Map<string, string>, removed: Set<LogoRemoval>): void {
  const link = attributes.get('href');
  if (link === undefined) return;
  if (REFERRING.includes(name) && /^#[\w.:-]{1,100}$/.test(link)) refers.set('href', link.slice(1));
  else removed.add(/^\s*javascript:/i.test(link) ? 'script' : 'link');
}

import type { TopLevelSpec } from 'vega-lite';
import type { Locale } from '../../survey/locale.ts';
import { textsOf } from '../texts/texts.ts';
import { CONFIG } from './theme.ts';

/**
 * Something at a place of a drawing, in pixels from its top left.
 *
 *   point: its middle · rule: from x, y to x2, y2 · rect: two opposite corners · text: see `words`
 */
export type Thing = {
  readonly mark: 'point' | 'rule' | 'rect' | 'text';
  readonly x: number;
  readonly y: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity?: number;
  readonly shape?:
    | 'circle'
    | 'square'
    | 'diamond'
    | 'triangle-up'
    | 'triangle-down'
    | 'triangle-left'
    | 'triangle-right';
  /** Of a point its area in square pixels, of a text the height of its letters. */
  readonly size?: number;
  readonly text?: string | readonly string[];
  /** What who does not see it is told of it; a thing without is passed over. */
  readonly say?: string;
  /** What is the same for many things, as Vega-Lite names it: `align`, `fontWeight`, `strokeDash`. */
  readonly look?: Look;
};
export type Look = Readonly<Record<string, string | number | readonly number[] | boolean>>;

/**
 * A drawing of things, the first at the bottom, texts above all else. Every place is worked out beforehand, to a tenth of a pixel, so that names
 * can be wrapped and a drawing is the same on every machine; Vega draws, names each thing that says something, and makes
 * the document.
 */
export function sheetOf(
  locale: Locale,
  { width, height }: { readonly width: number; readonly height: number },
  things: readonly Thing[],
): TopLevelSpec {
  const shapes = things.filter(({ mark }) => mark !== 'text');
  const texts = byKind(things.filter(({ mark }) => mark === 'text'));
  return {
    width,
    height: Math.ceil(height),
    padding: 0,
    autosize: 'none',
    config: CONFIG,
    layer: [...groupsOf(shapes), ...groupsOf(texts)].map((group) => layerOf(locale, group)),
  };
}

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/**
 * Things that lie beside each other, all of a kind together: a layer costs Vega about a millisecond, a thing a hundredth of
 * that. Lines come first, then bars, points and texts.
 */
export function byKind(things: readonly Thing[]): readonly Thing[] {
  const groups = Map.groupBy(things, kindOf);
  return [...groups.values()].toSorted(([a], [b]) => rankOf(a) - rankOf(b)).flat();
}

const RANKS: readonly Thing['mark'][] = ['rule', 'rect', 'point', 'text'];

function rankOf(thing: Thing | undefined): number {
  return thing === undefined ? 0 : RANKS.indexOf(thing.mark);
}

/** Neighbours that are drawn by the same rules are a layer together. */
function groupsOf(things: readonly Thing[]): readonly (readonly [Thing, ...Thing[]])[] {
  const groups: [Thing, ...Thing[]][] = [];
  for (const thing of things) {
    const last = groups.at(-1);
    if (last !== undefined && kindOf(last[0]) === kindOf(thing)) last.push(thing);
    else groups.push([thing]);
  }
  return groups;
}

/** Things of one kind are drawn by the same rules. */
export function kindOf({ mark, look = {}, ...channels }: Thing): string {
  return JSON.stringify([mark, look, Object.keys(channels).toSorted()]);
}

function layerOf(locale: Locale, things: readonly [Thing, ...Thing[]]): Layer {
  const [{ mark, look = {}, say, ...channels }] = things;
  const spoken = say === undefined ? { aria: false } : { ariaRoleDescription: textsOf(locale).charts.mark };
  const fields = Object.keys(channels).filter((name) => channels[name as keyof typeof channels] !== undefined);
  return {
    data: { values: things.map(datumOf) },
    mark: { type: mark, ...(mark === 'point' ? { opacity: 1 } : {}), ...spoken, ...look },
    encoding: Object.fromEntries([...fields, ...(say === undefined ? [] : ['say'])].map(channelOf)),
  } as Layer;
}

function datumOf({ mark: _, look: __, ...channels }: Thing): object {
  const entries = Object.entries(channels).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, PLACES.has(name) ? tenth(value as number) : value]));
}

const PLACES = new Set(['x', 'y', 'x2', 'y2', 'size']);
const WORDS = new Set(['fill', 'stroke', 'shape', 'text', 'say']);

function tenth(pixels: number): number {
  return Math.round(10 * pixels) / 10;
}

/** Values are what is drawn: nothing is scaled, explained by an axis or listed in a legend of Vega's own. */
function channelOf(field: string): readonly [string, object] {
  if (field === 'say') return ['description', { field, type: 'nominal' }];
  if (field === 'text') return [field, { field, type: 'nominal' }];
  if (field === 'x2' || field === 'y2') return [field, { field }];
  const type = WORDS.has(field) ? 'nominal' : 'quantitative';
  const guide = field === 'x' || field === 'y' ? { axis: null } : { legend: null };
  return [field, { field, type, scale: null, ...guide }];
}

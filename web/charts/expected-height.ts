import type { TopLevelSpec } from 'vega-lite';

/** Of a chart that does not say how high it will be; about what most are. */
const USUAL = 360;

/** About how high a chart will be, in pixels, before it is drawn: so that what is below it stays where it is. */
export function expectedHeight(spec: TopLevelSpec): number {
  if (!('height' in spec)) return USUAL;
  const { height, padding, encoding } = spec as Sized;
  const around = typeof padding === 'object' ? (padding.top ?? 0) + (padding.bottom ?? 0) : 2 * (padding ?? 0);
  if (typeof height === 'number') return height + around;
  const rows = encoding?.y?.sort;
  return typeof height === 'object' && Array.isArray(rows) ? height.step * rows.length + around : USUAL;
}

type Sized = {
  readonly height?: number | { readonly step: number };
  readonly padding?: number | { readonly top?: number; readonly bottom?: number };
  readonly encoding?: { readonly y?: { readonly sort?: unknown } };
};

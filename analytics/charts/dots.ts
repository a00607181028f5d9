/** Pixels between the middles of two dots that lie against each other. */
export const DOT_STEP = 7;
/** Dots that are this near to each other would hide one another. */
const NEAR = 6;

export type Place = { readonly x: number; readonly y: number };

/**
 * Dots on a line, those that would hide each other in a small block around where they belong, so that all can be counted:
 * up to three above each other, more in a square.
 *
 * @param places where they belong, in pixels.
 * @returns for each its place, `y` counted from the top of the first; and how high they are together.
 */
export function dotPlaces(places: readonly number[]): { readonly dots: readonly Place[]; readonly height: number } {
  const dots: Place[] = places.map((x) => ({ x, y: 0 }));
  let height = DOT_STEP;
  for (const cluster of clustersOf(places)) {
    const columns = cluster.length <= 3 ? 1 : Math.ceil(Math.sqrt(cluster.length));
    const middle = cluster.reduce((sum, i) => sum + (places[i] ?? 0), 0) / cluster.length;
    height = Math.max(height, Math.ceil(cluster.length / columns) * DOT_STEP);
    cluster.forEach((i, k) => {
      const aside = ((k % columns) - (columns - 1) / 2) * DOT_STEP;
      dots[i] = { x: columns === 1 ? (places[i] ?? 0) : middle + aside, y: Math.floor(k / columns) * DOT_STEP };
    });
  }
  return { dots, height };
}

/** The numbers of dots that are near each other, from left to right. */
function clustersOf(places: readonly number[]): readonly (readonly number[])[] {
  const order = places.map((_, i) => i).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const clusters: number[][] = [];
  for (const i of order) {
    const last = clusters.at(-1);
    const start = places[last?.[0] ?? -1];
    if (last !== undefined && start !== undefined && (places[i] ?? 0) - start < NEAR) last.push(i);
    else clusters.push([i]);
  }
  return clusters;
}

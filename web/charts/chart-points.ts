/**
 * The points of a drawn chart that carry a figure, in the order in which a reader goes along them: those of one layer in
 * the order of the chart, those of several layers line by line, as one reads.
 */
export function pointsOf(place: HTMLElement): readonly SVGElement[] {
  const points = [...place.querySelectorAll<SVGElement>('[role="graphics-symbol"][aria-label]')].filter(isPoint);
  const layers = new Set(points.map(({ parentElement }) => parentElement));
  return layers.size < 2 ? points : points.toSorted(asOneReads);
}

/**
 * Leaves of what Vega says to screen readers only the points: the rest (“visualization”, “X-axis titled …”, “group mark
 * container”) is in English, and is in the sentence and the table already; so is an empty form for controls we do not use.
 */
export function keepOnlyPoints(place: HTMLElement): void {
  const points = new Set<Element>(pointsOf(place));
  for (const element of [place, ...place.querySelectorAll('[role], [aria-roledescription]')]) {
    element.removeAttribute('aria-roledescription');
    if (points.has(element)) continue;
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  }
  place.querySelector('.vega-bindings')?.remove();
  for (const words of place.querySelectorAll('text')) words.setAttribute('aria-hidden', 'true');
}

/** How far apart, in pixels, the middles of two points of one line may lie. */
const SAME_LINE = 12;

function asOneReads(a: Element, b: Element): number {
  const [one, other] = [middleOf(a), middleOf(b)];
  return Math.abs(one.y - other.y) > SAME_LINE ? one.y - other.y : one.x - other.x;
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Words are read in the sentence and the table; what can be gone along is drawn. */
function isPoint(element: Element): boolean {
  return element.tagName !== 'text' && element.closest('.role-axis, .role-legend') === null;
}

import { refuse } from '../../../survey/problem.ts';
import type { Kept } from './svg-looks.ts';

/** As many as are drawn when what is used twice is counted twice: a few lines can ask for billions. */
const MOST_DRAWN = 50_000;

/** Elements inside elements, and elements that refer to elements. */
const MOST_STEPS = 100;

/** Throws `logo.too-complex` when drawing it would take too long, or never end. @param byId every element that has an id. */
export function refuseHeavy(root: Kept, byId: ReadonlyMap<string, Kept>): void {
  const known = new Map<Kept, number>();
  const weightOf = (node: Kept, steps: number): number => {
    if (steps > MOST_STEPS) throw refuse('logo.too-complex', {});
    const before = known.get(node);
    if (before !== undefined) return before;
    const below = node.children.filter((child) => typeof child !== 'string');
    const meant = [...node.refers.values()].flatMap((id) => byId.get(id) ?? []);
    const weight = [...below, ...meant].reduce((sum, other) => sum + weightOf(other, steps + 1), 1);
    if (weight > MOST_DRAWN) throw refuse('logo.too-complex', {});
    known.set(node, weight);
    return weight;
  };
  weightOf(root, 0);
}

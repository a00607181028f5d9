import { kindOf, type Thing } from './sheet.ts';

/**
 * Things in an order that draws fast. First those that say nothing, all of a kind together: the kinds in the order in which
 * they first come, but words over shapes. Then those that say something, as they are read. Every change of kind is a layer
 * more, and a layer takes a millisecond or two.
 */
export function layered(things: readonly Thing[]): readonly Thing[] {
  const kinds = new Map<string, Thing[]>();
  for (const thing of things) {
    if (thing.say !== undefined) continue;
    const kind = kindOf(thing);
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [thing]);
    else same.push(thing);
  }
  const isText = ([thing]: readonly Thing[]) => thing?.mark === 'text';
  const groups = [...kinds.values()].toSorted((a, b) => Number(isText(a)) - Number(isText(b)));
  return [...groups.flat(), ...things.filter(({ say }) => say !== undefined)];
}

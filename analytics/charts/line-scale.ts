/** Where a value stands on a line of pixels. */
export type LineScale = (value: number) => number;

/** @param domain two different values, which stand at the ends of `range`. */
export function lineScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): LineScale {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** All ways to divide 1 to `most` people over organisations, the largest first. */
export function partitions(most: number): readonly (readonly number[])[] {
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((people) => divide(people, people));
}

function divide(people: number, largest: number): readonly (readonly number[])[] {
  if (people === 0) return [[]];
  return Array.from({ length: Math.min(people, largest) }, (_, i) => i + 1).flatMap((first) =>
    divide(people - first, first).map((rest) => [first, ...rest]),
  );
}

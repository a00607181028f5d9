/** How many scores the seven counts at this place hold. */
export function sizeAt(c: Uint32Array, at: number): number {
  return (
    (c[at + 1] as number) +
    (c[at + 2] as number) +
    (c[at + 3] as number) +
    (c[at + 4] as number) +
    (c[at + 5] as number)
  );
}

/** Σx. */
export function sumAt(c: Uint32Array, at: number): number {
  return (
    (c[at + 1] as number) +
    2 * (c[at + 2] as number) +
    3 * (c[at + 3] as number) +
    4 * (c[at + 4] as number) +
    5 * (c[at + 5] as number)
  );
}

/** Σx². */
export function squaresAt(c: Uint32Array, at: number): number {
  return (
    (c[at + 1] as number) +
    4 * (c[at + 2] as number) +
    9 * (c[at + 3] as number) +
    16 * (c[at + 4] as number) +
    25 * (c[at + 5] as number)
  );
}

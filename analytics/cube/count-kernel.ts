/** How many values a rating byte has: 0 cannot judge, 1–5 the score, 6 skipped. */
export const RATING_BYTES = 7;

/**
 * Adds what one cell's responses gave to its counts. `ratings` holds responses × criteria bytes of 0–6, row by row;
 * `counts[at + criterion × 7 + byte]` grows by one for each. A byte above 6 would be counted as the next criterion's.
 */
export function countInPlain(
  ratings: Uint8Array,
  responses: number,
  criteria: number,
  counts: Uint32Array,
  at: number,
): void {
  const end = at + criteria * RATING_BYTES;
  let read = 0;
  for (let response = 0; response < responses; response++) {
    for (let base = at; base < end; base += RATING_BYTES) {
      const index = base + (ratings[read++] as number);
      counts[index] = (counts[index] as number) + 1;
    }
  }
}

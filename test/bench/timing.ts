/** Milliseconds. */
export type Timing = { readonly median: number; readonly min: number; readonly max: number };

/** How long the work takes, after it has been done a few times unobserved. @param times an odd number has one middle. */
export async function time(work: () => unknown, times: number, warmUp = Math.ceil(times / 3)): Promise<Timing> {
  for (let i = 0; i < warmUp; i++) await work();
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    took.push(performance.now() - start);
  }
  return timingOf(took);
}

/** Throws RangeError of nothing. */
export function timingOf(took: readonly number[]): Timing {
  const ascending = took.toSorted((one, other) => one - other);
  const [min, median, max] = [0, Math.floor(ascending.length / 2), ascending.length - 1].map((i) => ascending[i]);
  if (min === undefined || median === undefined || max === undefined) throw new RangeError('Nothing was timed.');
  return { median, min, max };
}

/** A peer that can do the same in several ways is measured by its best. */
export function fastest(timings: readonly Timing[]): Timing {
  const [best] = timings.toSorted((one, other) => one.median - other.median);
  if (best === undefined) throw new RangeError('Nothing was timed.');
  return best;
}

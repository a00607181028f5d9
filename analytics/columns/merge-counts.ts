/**
 * The counts of unions of cells, added up: partners together, a year, a country.
 *
 * @param counts as a cube has them, `width` numbers a cell.
 * @param rows how many unions there are.
 * @param rowOf to which union each cell belongs; −1 for none. Neighbours that belong together are added four at a time,
 *   which takes two thirds of the time.
 */
export function mergeCounts(counts: Uint32Array, width: number, rows: number, rowOf: Int32Array): Uint32Array {
  const merged = new Uint32Array(rows * width);
  const [to, from] = [signed(merged), signed(counts)];
  for (let cell = 0; cell < rowOf.length; ) {
    const row = rowOf[cell] as number;
    const isFour = row === rowOf[cell + 1] && row === rowOf[cell + 2] && row === rowOf[cell + 3];
    const add = isFour ? addFour : addOne;
    if (row >= 0) add(to, row * width, from, cell * width, width);
    cell += isFour ? 4 : 1;
  }
  return merged;
}

/** The same numbers in the same place: signed ones add faster, and no count comes near two thousand million. */
function signed({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

function addOne(to: Int32Array, at: number, from: Int32Array, start: number, width: number): void {
  for (let i = 0; i < width; i++) to[at + i] = ((to[at + i] as number) + (from[start + i] as number)) | 0;
}

function addFour(to: Int32Array, at: number, from: Int32Array, start: number, width: number): void {
  const [second, third, fourth] = [start + width, start + 2 * width, start + 3 * width];
  for (let i = 0; i < width; i++) {
    const pair = (from[start + i] as number) + (from[second + i] as number);
    const other = (from[third + i] as number) + (from[fourth + i] as number);
    to[at + i] = ((to[at + i] as number) + pair + other) | 0;
  }
}

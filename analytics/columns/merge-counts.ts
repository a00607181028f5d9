/**
 * The counts of unions of cells, added up: partners together, a year, a country.
 *
 * @param counts as a cube has them, `width` numbers a cell.
 * @param rows how many unions there are.
 * @param rowOf to which union each cell belongs; −1 for none.
 */
export function mergeCounts(counts: Uint32Array, width: number, rows: number, rowOf: Int32Array): Uint32Array {
  const merged = new Uint32Array(rows * width);
  for (let cell = 0; cell < rowOf.length; cell++) {
    const row = rowOf[cell] as number;
    if (row >= 0) addRow(merged, row * width, counts, cell * width, width);
  }
  return merged;
}

function addRow(to: Uint32Array, at: number, from: Uint32Array, start: number, width: number): void {
  for (let i = 0; i < width; i++) to[at + i] = (to[at + i] as number) + (from[start + i] as number);
}

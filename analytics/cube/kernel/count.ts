/**
 * The counts of a block of ratings, sixteen criteria at a time: AssemblyScript, compiled to WebAssembly by
 * `npm run build:kernel`. It does what `countBlockInPlain` does and is kept equal to it by a property test.
 *
 * `ratings`: rows of `criteria` bytes of 0–6, readable for 16 bytes beyond the last · `responses`: how many rows each
 * cell has, 32 bits each, at most 65,535 · `counts`: room for cells × criteria × 7 numbers of 16 bits and one more; need
 * not be empty.
 */
export function countBlock(ratings: usize, responses: usize, cells: u32, criteria: u32, counts: usize): void {
  for (let cell: u32 = 0; cell < cells; cell++) {
    const rows = load<u32>(responses + ((<usize>cell) << 2));
    for (let first: u32 = 0; first < criteria; first += 16) {
      const width = min<u32>(16, criteria - first);
      countSixteen(ratings + first, rows, criteria, width, counts + ((<usize>first * 7) << 1));
    }
    ratings += <usize>rows * criteria;
    counts += (<usize>criteria * 7) << 1;
  }
}

/** The first rows of a cell replace what stood in the counts, so that nobody has to empty them; the others add. */
function countSixteen(ratings: usize, rows: u32, stride: u32, width: u32, counts: usize): void {
  const most: u32 = 255;
  countBytes(ratings, min<u32>(most, rows), stride, width, counts, false);
  for (let row: u32 = most; row < rows; row += most)
    countBytes(ratings + <usize>row * stride, min<u32>(most, rows - row), stride, width, counts, true);
}

/** A byte counts to 255, so no more rows than that. A comparison gives −1 where it holds, so subtracting counts it. */
@inline
function countBytes(at: usize, rows: u32, stride: u32, width: u32, counts: usize, add: bool): void {
  let n0 = i8x16.splat(0), n1 = n0, n2 = n0, n3 = n0, n4 = n0, n5 = n0, n6 = n0;
  for (let row: u32 = 0; row < rows; row++) {
    const bytes = v128.load(at);
    n0 = i8x16.sub(n0, i8x16.eq(bytes, i8x16.splat(0)));
    n1 = i8x16.sub(n1, i8x16.eq(bytes, i8x16.splat(1)));
    n2 = i8x16.sub(n2, i8x16.eq(bytes, i8x16.splat(2)));
    n3 = i8x16.sub(n3, i8x16.eq(bytes, i8x16.splat(3)));
    n4 = i8x16.sub(n4, i8x16.eq(bytes, i8x16.splat(4)));
    n5 = i8x16.sub(n5, i8x16.eq(bytes, i8x16.splat(5)));
    n6 = i8x16.sub(n6, i8x16.eq(bytes, i8x16.splat(6)));
    at += stride;
  }
  // Seven rows of sixteen become sixteen rows of seven, and an eighth that is 0: first in pairs, then in fours.
  const none = i8x16.splat(0);
  const low01 = lowBytes(n0, n1), high01 = highBytes(n0, n1);
  const low23 = lowBytes(n2, n3), high23 = highBytes(n2, n3);
  const low45 = lowBytes(n4, n5), high45 = highBytes(n4, n5);
  const low67 = lowBytes(n6, none), high67 = highBytes(n6, none);
  counts = storeFour(lowPairs(low01, low23), lowPairs(low45, low67), counts, width, 0, add);
  counts = storeFour(highPairs(low01, low23), highPairs(low45, low67), counts, width, 4, add);
  counts = storeFour(lowPairs(high01, high23), lowPairs(high45, high67), counts, width, 8, add);
  counts = storeFour(highPairs(high01, high23), highPairs(high45, high67), counts, width, 12, add);
}

/** Four criteria: their counts of the bytes 0–3, and of 4–6 with a 0. */
@inline
function storeFour(fours: v128, rest: v128, counts: usize, width: u32, first: u32, add: bool): usize {
  const low = i32x4.shuffle(fours, rest, 0, 4, 1, 5), high = i32x4.shuffle(fours, rest, 2, 6, 3, 7);
  if (width > first) counts = storeSeven(i16x8.extend_low_i8x16_u(low), counts, add);
  if (width > first + 1) counts = storeSeven(i16x8.extend_high_i8x16_u(low), counts, add);
  if (width > first + 2) counts = storeSeven(i16x8.extend_low_i8x16_u(high), counts, add);
  if (width > first + 3) counts = storeSeven(i16x8.extend_high_i8x16_u(high), counts, add);
  return counts;
}

/** Eight numbers where seven belong: the last is 0, and the next criterion's first is written after it. */
@inline
function storeSeven(seven: v128, counts: usize, add: bool): usize {
  v128.store(counts, add ? i16x8.add(seven, v128.load(counts)) : seven);
  return counts + 14;
}

@inline
function lowBytes(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

@inline
function highBytes(a: v128, b: v128): v128 {
  return i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

@inline
function lowPairs(a: v128, b: v128): v128 {
  return i16x8.shuffle(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}

@inline
function highPairs(a: v128, b: v128): v128 {
  return i16x8.shuffle(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
}

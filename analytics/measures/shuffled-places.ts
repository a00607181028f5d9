import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Any number would do; this one stays, so that the same answers have the same p for ever. */
const SEED = 20_250_101;

/** Places are drawn so many at a time: two megabytes. Of shuffles that need no more they are kept, the latest. */
const [MOST_AT_ONCE, MOST_KEPT] = [1_000_000, 16];

type Places = Uint16Array | Uint32Array;

const kept = new Map<string, Places>();

/**
 * Where the answers come from that so many shuffles put in front: shuffle after shuffle, of each the first few, in pieces of
 * whole shuffles.
 *
 * What is shuffled plays no part in it, so the tests of a wave, of which many have as many answers, share what was drawn:
 * drawing takes five sixths of a test.
 *
 * @param answers how many there are. @param drawn how many of them each shuffle puts in front.
 * @returns places from 0, `shuffles` × `drawn` of them together; not to be changed.
 */
export function* shuffledPlacesOf(answers: number, drawn: number, shuffles: number): Iterable<Places> {
  if (drawn * shuffles > MOST_AT_ONCE) {
    const draw = drawingOf(answers, drawn);
    const most = Math.max(1, Math.floor(MOST_AT_ONCE / drawn));
    for (let left = shuffles; left > 0; left -= most) yield draw(Math.min(left, most));
  } else {
    const key = `${answers} ${drawn} ${shuffles}`;
    const places = kept.get(key) ?? drawingOf(answers, drawn)(shuffles);
    keep(key, places);
    yield places;
  }
}

/**
 * Fisher–Yates from the front, each shuffle of what the one before it left. An index below m is ⌊u·m/2³²⌋ of 32 random bits,
 * so its probability is 1/m to within a part m/2³² of it (a two-millionth for 2,000 answers), without a division or a retry.
 */
function drawingOf(answers: number, drawn: number): (shuffles: number) => Places {
  const random = xoroshiro128plus(SEED);
  const PlacesOfSize = answers > 0x1_0000 ? Uint32Array : Uint16Array;
  const left = new PlacesOfSize(Array.from({ length: answers }, (_, place) => place));
  return (shuffles) => {
    const places = new PlacesOfSize(shuffles * drawn);
    for (let next = 0; next < places.length; next += drawn) {
      for (let place = 0; place < drawn; place++) {
        const chosen = place + Math.floor(((random.next() >>> 0) * (answers - place)) / 0x1_0000_0000);
        const from = left[chosen] ?? 0;
        left[chosen] = left[place] ?? 0;
        left[place] = from;
        places[next + place] = from;
      }
    }
    return places;
  };
}

function keep(key: string, places: Places): void {
  kept.delete(key);
  kept.set(key, places);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

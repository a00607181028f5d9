import { xorshift128plus } from 'pure-rand/generator/xorshift128plus';
import { RATING_BYTES } from '../../analytics/cube/count-kernel.ts';

/** Ratings to count, as numbers: what names would add is the same for everyone who counts. */
export type Workload = {
  readonly criteria: number;
  readonly cells: readonly Cell[];
  /** How many responses each cell has. */
  readonly responses: Uint32Array;
  /** A byte a rating, a row a response, the rows of a cell together. */
  readonly ratings: Uint8Array;
};

export type Cell = {
  readonly municipality: number;
  /** Of all municipalities together. */
  readonly coalition: number;
  readonly wave: number;
  /** The municipality itself has its own number + 1, a partner one that no other coalition has. */
  readonly organisation: number;
  /** 0: the municipality, 1: a partner. */
  readonly role: 0 | 1;
};

export type Size = { readonly municipalities: number; readonly coalitions: number; readonly waves: number };

/** One coalition; one municipality in five years; the country in one. See `performance` in docs/benchmarks.md. */
export const SIZES = {
  S: { municipalities: 1, coalitions: 1, waves: 1 },
  M: { municipalities: 1, coalitions: 300, waves: 5 },
  L: { municipalities: 342, coalitions: 100, waves: 1 },
} as const satisfies Record<string, Size>;

export const CRITERIA = 30;

/** Forty people: eight of the municipality and eight partners of one to seven people. */
const MUNICIPALITY_PEOPLE = 8;
const PARTNER_PEOPLE = [1, 2, 3, 4, 4, 5, 6, 7];

const SEED = 20_260_101;
/** An organisation's level: where the middle of its scores lies. */
const LEVELS = 16;
/** Possible values of the random bits that one rating takes. */
const DRAWS = 1024;

/** The ratings of a number of coalitions; the same for the same sizes. */
export function buildWorkload({ municipalities, coalitions, waves }: Size): Workload {
  const cells: Cell[] = [];
  for (let municipality = 0; municipality < municipalities; municipality++) {
    for (let i = 0; i < coalitions; i++) {
      for (let wave = 0; wave < waves; wave++)
        cells.push(...cellsOf(municipality, municipality * coalitions + i, wave));
    }
  }
  const responses = Uint32Array.from(cells, peopleOf);
  const ratings = new Uint8Array(responses.reduce((total, rows) => total + rows, 0) * CRITERIA);
  fill(ratings, responses);
  return { criteria: CRITERIA, cells, responses, ratings };
}

/** How many people all coalitions have together. */
export function countResponses({ responses }: Workload): number {
  return responses.reduce((total, rows) => total + rows, 0);
}

const ORGANISATIONS = 1 + PARTNER_PEOPLE.length;
/** More than there are municipalities. */
const FIRST_PARTNER = 1000;

function cellsOf(municipality: number, coalition: number, wave: number): Cell[] {
  const at = { municipality, coalition, wave };
  const first = FIRST_PARTNER + coalition * PARTNER_PEOPLE.length;
  const partners = PARTNER_PEOPLE.map((_, i): Cell => ({ ...at, organisation: first + i, role: 1 }));
  return [{ ...at, organisation: municipality + 1, role: 0 }, ...partners];
}

function peopleOf({ role }: Cell, place: number): number {
  return role === 0 ? MUNICIPALITY_PEOPLE : (PARTNER_PEOPLE[(place % ORGANISATIONS) - 1] ?? 0);
}

/** Every organisation has a level of its own, and every criterion is rated from there. One draw of 32 bits makes three ratings. */
function fill(ratings: Uint8Array, responses: Uint32Array): void {
  const random = xorshift128plus(SEED);
  const tables = Array.from({ length: LEVELS }, (_, level) => tableOf(level));
  let at = 0;
  for (let cell = 0; cell < responses.length; cell++) {
    const table = tables[(random.next() >>> 8) % LEVELS] as Uint8Array;
    const end = at + (responses[cell] as number) * CRITERIA;
    while (at < end) {
      const bits = random.next();
      ratings[at++] = table[bits & (DRAWS - 1)] as number;
      ratings[at++] = table[(bits >>> 10) & (DRAWS - 1)] as number;
      ratings[at++] = table[(bits >>> 20) & (DRAWS - 1)] as number;
    }
  }
}

/** What each draw becomes: one in sixteen "cannot judge", one in sixty-four skipped, else a score near the level. */
function tableOf(level: number): Uint8Array {
  const middle = 2.4 + (2 * level) / (LEVELS - 1);
  return Uint8Array.from({ length: DRAWS }, (_, draw) => {
    if (draw < DRAWS / 16) return 0;
    if (draw < DRAWS / 16 + DRAWS / 64) return RATING_BYTES - 1;
    // The sum of two even spreads: most answers near the middle, some two points off.
    const spread = ((draw % 32) + ((draw >>> 5) % 32)) / 31 - 1;
    return Math.min(5, Math.max(1, Math.round(middle + 2.4 * spread)));
  });
}

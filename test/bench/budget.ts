import type { Timing } from './timing.ts';

/** What one piece of work may cost, as a ratio, so that it says the same on every machine; and what it cost. */
export type Outcome = {
  readonly name: string;
  readonly against: string;
  readonly ratio: number;
  readonly must: Bound;
  /** Both sides as measured, with their units; for the reader. */
  readonly ours: string;
  readonly theirs: string;
};

/** at-least: the other takes so many times as much as we do · at-most: we take so many times as much as the other. */
export type Bound = { readonly atLeast: number } | { readonly atMost: number };

export function isMet({ ratio, must }: Outcome): boolean {
  return 'atLeast' in must ? ratio >= must.atLeast : ratio <= must.atMost;
}

/** How many times as fast we are as the other. */
export function faster(name: string, against: string, atLeast: number, ours: Timing, theirs: Timing): Outcome {
  return {
    name,
    against,
    ratio: theirs.median / ours.median,
    must: { atLeast },
    ours: inWords(ours),
    theirs: inWords(theirs),
  };
}

/** How many times as long we take. */
export function slower(name: string, against: string, atMost: number, ours: Timing, theirs: Timing): Outcome {
  return {
    name,
    against,
    ratio: ours.median / theirs.median,
    must: { atMost },
    ours: inWords(ours),
    theirs: inWords(theirs),
  };
}

/** One line of JSON. */
export function lineOf(outcome: Outcome): string {
  const { name, ratio, against } = outcome;
  return JSON.stringify({
    name,
    ratio: Number(ratio.toPrecision(3)),
    against,
    must: boundOf(outcome),
    ok: isMet(outcome),
  });
}

export function boundOf({ must }: Outcome): string {
  return 'atLeast' in must ? `>= ${must.atLeast}` : `<= ${must.atMost}`;
}

/** The middle one, and between which it lay. */
function inWords({ median, min, max }: Timing): string {
  return `${round(median)} ms (${round(min)}–${round(max)})`;
}

function round(milliseconds: number): string {
  return String(Number(milliseconds.toPrecision(3)));
}

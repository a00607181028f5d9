/** higher: the municipality rates itself at least half a point above the partners · lower: below · close: neither. */
export type GapClass = 'higher' | 'close' | 'lower';

/** What the interval allows to conclude, tested in the order of `docs/method.md`. */
export type GapLabel = 'close' | 'higher' | 'lower' | 'no-demonstrable-difference';

/** With an interval its label, without one whether the gap is firm or fragile. */
export type Certainty = GapLabel | 'firm' | 'fragile';

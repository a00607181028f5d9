/** What is told of how often each thing was chosen, as text: all that an attacker sees. */
export type TellCounts = (counts: readonly number[]) => string;

/** Somebody chose one thing or several; by thing, 1 or 0. */
export type Choice = readonly number[];

/**
 * Knows how counts are told and what some people chose, and looks for another table that would be told in the same words.
 * Whoever finds that of some thing every such table says that nobody else chose it, or that everybody else did, has told
 * what the others answered. Only tables near the true one are tried, so that "exposed" may be too strict and never too
 * mild. It shares nothing with the rule but the text.
 *
 * @param choices of everybody.
 * @param known places of those whose choice the attacker knows; none of an outsider.
 * @param most things that one person may choose.
 * @returns the thing that is exposed; null when none is.
 */
export function exposedThing(
  tell: TellCounts,
  choices: readonly Choice[],
  known: ReadonlySet<number>,
  most: number,
): number | null {
  const others = choices.filter((_, i) => !known.has(i));
  if (others.length === 0) return null;
  const own = sums(
    choices.filter((_, i) => known.has(i)),
    choices[0]?.length ?? 0,
  );
  const rest = sums(others, own.length);
  const seen = tell(added(own, rest));
  const isPossible = (counts: readonly number[]) =>
    isTable(counts, others.length, most) && tell(added(own, counts)) === seen;
  for (const [thing, count] of rest.entries()) {
    if (count !== 0 && count !== others.length) continue;
    const by = count === 0 ? 1 : -1;
    if (!alternatives(rest, thing, by).some(isPossible)) return thing;
  }
  return null;
}

/** Tables in which one other person differs on this thing, alone or with a change elsewhere; and the things in other orders. */
function alternatives(rest: readonly number[], thing: number, by: 1 | -1): readonly (readonly number[])[] {
  const moved = rest.map((count, i) => (i === thing ? count + by : count));
  const places = [...rest.keys()].filter((i) => i !== thing);
  const balanced = places.flatMap((i) =>
    [-by, by].map((step) => moved.map((count, j) => (j === i ? count + step : count))),
  );
  const swapped = places.map((i) =>
    rest.map((count, j) => (j === thing ? (rest[i] ?? 0) : j === i ? (rest[thing] ?? 0) : count)),
  );
  return [moved, ...balanced, ...swapped];
}

/** Whether so many people can have given these counts, one thing at least and `most` at most each (Gale and Ryser, 1957). */
function isTable(counts: readonly number[], people: number, most: number): boolean {
  const total = counts.reduce((sum, one) => sum + one, 0);
  return counts.every((one) => one >= 0 && one <= people) && total >= people && total <= most * people;
}

function sums(choices: readonly Choice[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, i) => choices.reduce((sum, one) => sum + (one[i] ?? 0), 0));
}

function added(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((count, i) => count + (other[i] ?? 0));
}

/**
 * The same of one question with one answer each, by trying every table: whether somebody who knows the answers `own` can
 * tell that all others gave the same one.
 *
 * @param counts how often each answer was given by everybody.
 * @param own how often by those whom the attacker knows.
 */
export function areAllExposed(tell: TellCounts, counts: readonly number[], own: readonly number[]): boolean {
  const others = counts.reduce((sum, one, i) => sum + one - (own[i] ?? 0), 0);
  if (others === 0) return false;
  const seen = tell(counts);
  const worlds = splits(others, counts.length).filter((rest) => tell(added(own, rest)) === seen);
  return counts.some((_, i) => worlds.every((rest) => rest[i] === others));
}

/** Every way to give `people` one of so many answers each. */
export function splits(people: number, answers: number): readonly (readonly number[])[] {
  if (answers === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, first) =>
    splits(people - first, answers - 1).map((rest) => [first, ...rest]),
  ).flat();
}

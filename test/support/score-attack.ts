/** What is published of the scores of some people, as text: all that an attacker sees. */
export type Publish = (scores: readonly number[]) => string;

/** A person whose score somebody can tell. */
export type Exposed = {
  readonly by: 'outsider' | 'colleague';
  readonly scores: readonly number[];
  readonly person: number;
};

/**
 * Knows how figures are made and how many people of each organisation answered, and tries every possible table: whoever has
 * the same score in all tables that look the same from outside, or to a colleague, or from inside an organisation whose
 * people tell each other their scores, is exposed. It shares nothing with the rule but the published text.
 *
 * @param sizes how many people of each organisation answered; the people are numbered in this order.
 */
export function exposedBy(publish: Publish, sizes: readonly number[]): Exposed | null {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const tables = allTables(people);
  const seen = tables.map((scores) => publish(scores));
  const members = sizes.map((size, i) => {
    const first = sizes.slice(0, i).reduce((sum, one) => sum + one, 0);
    return Array.from({ length: size }, (_, place) => first + place);
  });
  const outside = alike(tables, seen, [], people);
  if (outside) return { by: 'outsider', ...outside };
  const colleagues = members.flatMap(([first, ...others]) =>
    first !== undefined && others.length > 0 ? [[first]] : [],
  );
  for (const own of [...members.filter(({ length }) => length > 0), ...colleagues]) {
    const inside = alike(tables, seen, own, people);
    if (inside) return { by: 'colleague', ...inside };
  }
  return null;
}

function allTables(people: number): readonly (readonly number[])[] {
  return Array.from({ length: 5 ** people }, (_, number) =>
    Array.from({ length: people }, (_place, i) => (Math.floor(number / 5 ** i) % 5) + 1),
  );
}

/** Tables that look alike to who knows the scores of `own`, and in them somebody else with one possible score. */
function alike(
  tables: readonly (readonly number[])[],
  seen: readonly string[],
  own: readonly number[],
  people: number,
): Omit<Exposed, 'by'> | null {
  const possible = new Map<string, { readonly first: readonly number[]; readonly same: boolean[] }>();
  for (const [i, scores] of tables.entries()) {
    const view = `${seen[i]} ${own.map((person) => scores[person]).join()}`;
    const group = possible.get(view);
    if (group === undefined) possible.set(view, { first: scores, same: Array(people).fill(true) });
    else for (let person = 0; person < people; person++) group.same[person] &&= group.first[person] === scores[person];
  }
  for (const { first, same } of possible.values()) {
    const person = same.findIndex((isSame, one) => isSame && !own.includes(one));
    if (person >= 0) return { scores: first, person };
  }
  return null;
}

import type { Reason, Reasons } from './analysis.ts';

/** A figure, or why there is none. */
export type Figure<Value> = { readonly value: Value } | { readonly why: Reason };

export function figure<Value>(value: Value): Figure<Value> {
  return { value };
}

export function none(why: Reason): Figure<never> {
  return { why };
}

/** The first reason that holds, else the value; a measure that gives null all the same has nothing that varies. */
export function unless<Value>(
  whys: readonly (readonly [boolean, Reason])[],
  measure: () => Value | null,
): Figure<NonNullable<Value>> {
  const found = whys.find(([holds]) => holds);
  if (found !== undefined) return none(found[1]);
  const value = measure();
  return value === null || value === undefined ? none('no-variation') : figure(value as NonNullable<Value>);
}

type Figures = Readonly<Record<string, Figure<unknown>>>;
type ValuesOf<Fields extends Figures> = {
  readonly [Field in keyof Fields]: Fields[Field] extends Figure<infer Value> ? Value | null : never;
};

/** The values by name, null where there is none, and beside them the reasons. */
export function withReasons<Fields extends Figures>(
  fields: Fields,
): ValuesOf<Fields> & { readonly reasons: Reasons<ValuesOf<Fields>> } {
  const entries = Object.entries(fields);
  const values = entries.map(([name, one]) => [name, 'value' in one ? one.value : null]);
  const whys = entries.flatMap(([name, one]) => ('why' in one ? [[name, one.why]] : []));
  return { ...Object.fromEntries(values), reasons: Object.fromEntries(whys) };
}

/** What a column holds; anything can be null. Whole numbers are smaller than 2¹⁵, of which people are counted in one wave far fewer. */
export type Shape =
  | 'text'
  /** One of a few texts that come back again and again, never null. */
  | 'name'
  | 'whole'
  | 'number'
  | 'flag'
  /** Five whole numbers: how often 1, 2, 3, 4 and 5. */
  | 'five'
  | { readonly list: Shape }
  | { readonly struct: Readonly<Record<string, Shape>> };

/** The shape that describes this type. */
export type ShapeOf<Value> = [NonNullable<Value>] extends [string]
  ? 'text' | 'name'
  : [NonNullable<Value>] extends [number]
    ? 'whole' | 'number'
    : [NonNullable<Value>] extends [boolean]
      ? 'flag'
      : NonNullable<Value> extends readonly (infer One)[]
        ? { readonly list: ShapeOf<One> } | 'five'
        : { readonly struct: { readonly [Key in keyof NonNullable<Value>]: ShapeOf<NonNullable<Value>[Key]> } };

/**
 * A value as it was before it travelled: what a reader of Arrow gives for lists may be an array of its own kind, and what
 * it gives for rows an object of its own.
 */
export function plainOf(shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (shape === 'five') return Array.from(value as Iterable<unknown>);
  if (typeof shape === 'string') return value;
  if ('list' in shape) return Array.from(value as Iterable<unknown>, (one) => plainOf(shape.list, one));
  const fields = Object.entries(shape.struct);
  return Object.fromEntries(
    fields.map(([name, one]) => [name, plainOf(one, (value as Record<string, unknown>)[name])]),
  );
}

/** An element of a drawing, with what it says of itself, and text in it. */
export type SvgNode = {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (SvgNode | string)[];
};

/** The most that Σ objective·x can be, with each x and each row's Σ coefficients·x from low to high. */
export type LinearProgram = {
  readonly objective: readonly number[];
  readonly variables: readonly Bounds[];
  readonly rows: readonly (Bounds & { readonly coefficients: readonly number[] })[];
};

export type Bounds = { readonly low: number; readonly high: number };

/** The maximum; null when no x fits, or it has none. The server lends one, because this room does not load programs. */
export type LinearProgramSolver = (program: LinearProgram) => number | null;

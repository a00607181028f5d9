import loadHighs from 'highs';

/** A sum of unknowns, with what is told of it. */
export type ToldSum = { readonly of: readonly number[]; readonly low: number; readonly high: number };

/** How far apart an unknown can still be, given what is told; −1 when nothing fits, so that a false telling is seen. */
export type IntervalAttack = (
  unknowns: readonly { readonly low: number; readonly high: number }[],
  told: readonly ToldSum[],
  wanted: number,
) => number;

/** Who knows that scores are bounded and figures rounded pins unknowns down between two linear programs. */
export async function intervalAttack(): Promise<IntervalAttack> {
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  const ends = new Map<string, number>();
  const end = (program: string) => {
    const known = ends.get(program);
    if (known !== undefined) return known;
    const { Status, ObjectiveValue } = highs.solve(program, { output_flag: false });
    const found = Status === 'Optimal' ? ObjectiveValue : Number.NaN;
    ends.set(program, found);
    return found;
  };
  return (unknowns, told, wanted) => {
    const body = [
      'Subject To',
      ...told.flatMap(({ of, low, high }) => {
        const sum = of.map((i) => `u${i}`).join(' + ');
        return [` ${sum} >= ${low}`, ` ${sum} <= ${high}`];
      }),
      'Bounds',
      ...unknowns.map(({ low, high }, i) => ` ${low} <= u${i} <= ${high}`),
      'End',
    ].join('\n');
    const width = end(`Maximize\n u${wanted}\n${body}`) - end(`Minimize\n u${wanted}\n${body}`);
    return Number.isNaN(width) ? -1 : width;
  };
}

import type { GapRow, PerceptionGap } from '../gap-row.ts';
import type { Shape, ShapeOf } from './shape.ts';

/** A row as it travels: columns have one type each, so who decides a gap is told in the same two fields always. */
export type WireRow = Omit<GapRow, 'gap'> & { readonly gap: WireGap | null };

type WireGap = Omit<PerceptionGap, 'fragile'> & {
  readonly fragile: { readonly by: string | null; readonly organisation: string | null } | null;
};

export function toWire(row: GapRow): WireRow {
  const { gap } = row;
  if (gap === null) return { ...row, gap };
  const { fragile } = gap;
  return { ...row, gap: { ...gap, fragile: fragile && { organisation: null, ...fragile } } };
}

export function fromWire(row: WireRow): GapRow {
  const { gap } = row;
  if (gap?.fragile == null || gap.fragile.by === 'organisation') return row as GapRow;
  return { ...row, gap: { ...gap, fragile: { by: gap.fragile.by } } } as GapRow;
}

const gapInterval = struct({ low: 'number', high: 'number', df: 'whole', variance: 'number' });
const band = struct({ low: 'number', high: 'number' });
const distribution = 'five';

/** The columns; the compiler holds them to the type of a row. */
export const GAP_ROW = struct({
  kind: 'text',
  id: 'text',
  theme: 'text',
  subject: 'text',
  title: struct({ nl: 'text', en: 'text' }),
  decimals: 'whole',
  municipality: struct({ n: 'whole', cannotJudge: 'whole', mean: 'number', distribution }),
  partners: struct({
    n: 'whole',
    cannotJudge: 'whole',
    mean: 'number',
    between: band,
    organisations: 'whole',
    mostlyUnjudged: 'flag',
    meanOfMeans: 'number',
    distribution,
    agreement: 'number',
    polarised: 'flag',
  }),
  gap: struct({
    value: 'number',
    between: band,
    class: 'text',
    interval: gapInterval,
    certainty: 'text',
    fragile: struct({ by: 'text', organisation: 'text' }),
    quadrant: 'text',
    silence: struct({ low: 'number', high: 'number', deciding: list('text') }),
    superiority: 'number',
  }),
  dots: list(
    struct({
      organisation: 'name',
      n: 'whole',
      mean: 'number',
      between: band,
      cannotJudge: 'whole',
      distribution,
      estimate: 'number',
    }),
  ),
  unscored: list(struct({ organisation: 'text', cannotJudge: 'whole' })),
  spread: 'number',
  between: struct({ p: 'number', q: 'number', icc1: 'number' }),
  prediction: struct({ n: 'whole', mean: 'number' }),
  change: struct({
    municipality: 'number',
    commonPartners: struct({
      organisations: 'whole',
      value: 'number',
      interval: struct({ low: 'number', high: 'number', df: 'whole' }),
    }),
    allPartners: 'number',
    composition: 'number',
    joined: list('text'),
    left: list('text'),
    gap: 'number',
  }),
}) satisfies ShapeOf<WireRow>;

function struct<Fields extends Readonly<Record<string, Shape>>>(fields: Fields) {
  return { struct: fields } as const;
}

function list<One extends Shape>(one: One) {
  return { list: one } as const;
}

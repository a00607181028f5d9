import {
  Bool,
  type DataType,
  Dictionary,
  Field,
  FixedSizeList,
  Float64,
  Int16,
  List,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { GapRow } from '../gap-row.ts';
import { REST } from './decode-dashboard.ts';
import { GAP_ROW, toWire } from './gap-row-shape.ts';
import type { Shape } from './shape.ts';

/**
 * The rows of a dashboard as an Arrow stream, a row each; what else belongs to the page travels as JSON in the schema's
 * metadata. The same figures as JSON are, and none that JSON withholds: it is made of the same value.
 */
export function encodeDashboard(rows: readonly GapRow[], rest: object): Uint8Array {
  const wire = rows.map(toWire);
  // A dictionary without any word in it is more than some readers can read.
  const names = rows.some(({ dots }) => dots.length > 0) ? () => new Dictionary(new Utf8(), new Int16()) : TYPES.text;
  const columns = Object.entries(GAP_ROW.struct).map(([name, shape]) => {
    const values = wire.map((row) => row[name as keyof typeof row]);
    return [name, vectorFromArray(values, typeOf(shape, names))] as const;
  });
  const table = new Table(Object.fromEntries(columns));
  const schema = new Schema(table.schema.fields, new Map([[REST, JSON.stringify(rest)]]));
  const batches = table.batches.map(({ data }) => new RecordBatch(schema, data));
  return tableToIPC(new Table(schema, batches), 'stream');
}

type Types = () => DataType;

const TYPES = {
  text: () => new Utf8(),
  whole: () => new Int16(),
  number: () => new Float64(),
  flag: () => new Bool(),
  five: () => new FixedSizeList(5, new Field('item', new Int16(), true)),
} satisfies Readonly<Record<Exclude<Extract<Shape, string>, 'name'>, Types>>;

function typeOf(shape: Shape, names: Types): DataType {
  if (shape === 'name') return names();
  if (typeof shape === 'string') return TYPES[shape]();
  if ('list' in shape) return new List(new Field('item', typeOf(shape.list, names), true));
  return new Struct(Object.entries(shape.struct).map(([name, one]) => new Field(name, typeOf(one, names), true)));
}

import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { fromArrow } from 'arquero';
import type { Columns } from '../check.ts';
import type { Workload } from '../workload.ts';

/** Counts ratings by cell and criterion, as somebody who works with data frames in JavaScript would. */
export type Arquero = { readonly count: () => Columns };

/** The ratings in arquero's table, a row each; by way of Arrow bytes, which is how tables travel. */
export function openArquero(workload: Workload): Arquero {
  const bytes = tableToIPC(tableFromArrays(columnsOf(workload)), { format: 'stream' });
  if (bytes === null) throw new Error('Arrow gave no bytes.');
  const table = fromArrow(bytes);
  return {
    count: () => {
      const counted = table.groupby('coalition', 'wave', 'organisation', 'criterion', 'rating').count({ as: 'n' });
      return Object.fromEntries(counted.columnNames().map((name) => [name, counted.array(name) as number[]]));
    },
  };
}

function columnsOf({ cells, responses, ratings, criteria }: Workload) {
  const columns = {
    coalition: new Uint16Array(ratings.length),
    wave: new Uint8Array(ratings.length),
    organisation: new Uint32Array(ratings.length),
    criterion: Uint8Array.from(ratings, (_, i) => i % criteria),
    rating: ratings,
  };
  let at = 0;
  for (const [i, { coalition, wave, organisation }] of cells.entries()) {
    const end = at + (responses[i] ?? 0) * criteria;
    columns.coalition.fill(coalition, at, end);
    columns.wave.fill(wave, at, end);
    columns.organisation.fill(organisation, at, end);
    at = end;
  }
  return columns;
}

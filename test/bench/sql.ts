import { readFileSync } from 'node:fs';

/** A query of the folder `sql`, as docs/benchmarks.md names it. */
export function readSql(name: string): string {
  return readFileSync(new URL(`sql/${name}.sql`, import.meta.url), 'utf8');
}

import { buildCoverageTable } from './coverage-table.ts';

/** `npm run simulate`: how often an interval of the gap contains it; the table of docs/method.md. */
process.stdout.write(`${buildCoverageTable()}\n`);

import { buildCoverageTable } from './coverage-table.ts';
import { buildFindingTable } from './finding-rates.ts';

/** `npm run simulate`: the simulated tables of docs/method.md, of intervals and of findings. */
process.stdout.write(`${buildCoverageTable()}\n\n${buildFindingTable()}\n`);

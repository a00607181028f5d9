import { loadKernel } from '../../../api/kernel.ts';
import { buildWorkload, SIZES } from '../workload.ts';
import { coalitionCubes, municipalitiesOf, nationalTable } from './national.ts';

// A process of its own: a year of the whole country from ratings to its table, and how much memory that took at most.
const workload = buildWorkload(SIZES.L);
const table = nationalTable(workload.criteria, municipalitiesOf(workload), coalitionCubes(workload, loadKernel()));
const bytes = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ bytes, numbers: table.length })}\n`);

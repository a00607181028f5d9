import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { askReport } from '../../../api/actions/ask-report.ts';
import { showReport } from '../../../api/actions/show-reports.ts';
import { readConfig } from '../../../api/config.ts';
import { type Municipality, selectMunicipality } from '../../../api/db/municipalities.ts';
import { openDeps } from '../../../api/deps.ts';
import { makeReports } from '../../../api/jobs/make-reports.ts';
import { REPORT_PARTS } from '../../../survey/report.ts';

// A process of its own, as a server is one: the report of a municipality in one year, how long that took, how much memory at
// most, for how long nothing else could be done, and the steps that were told meanwhile.
const deps = openDeps(readConfig(process.env, {}));
const municipality = await selectMunicipality(deps.db);
if (municipality === undefined) throw new Error('There is no municipality.');
const [year, locale] = [Number(process.argv[2]), process.argv[3] === 'en' ? 'en' : 'nl'] as const;
const asked = { year, coalitionId: null, locale, audience: 'executive' } as const;
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
const began = performance.now();
const wanted = { ...asked, parts: [...REPORT_PARTS], ownTexts: {} };
const id = await askReport(deps, { municipality, userId: null }, wanted);
const told: { readonly at: number; readonly part: number; readonly step: string | null; readonly rss: number }[] = [];
let milliseconds = 0;
const looked = look(municipality);
await makeReports(deps, () => false);
milliseconds = performance.now() - began;
await looked;
delay.disable();
const { state, fault, files } = await showReport(deps, municipality.id, id);
await deps.close();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const bytes = maxRSS * 1024;
const processor = (userCPUTime + systemCPUTime) / 1000;
const sizes = Object.fromEntries(files.map((file) => [file.format, file.bytes]));
const stalled = { longest: delay.max / 1e6, p99: delay.percentile(99) / 1e6 };
process.stdout.write(`${JSON.stringify({ state, fault, milliseconds, processor, bytes, stalled, sizes, told })}\n`);

/** Notes each step as a page shows it, until all is made. */
async function look({ id: municipalityId }: Municipality): Promise<void> {
  while (milliseconds === 0) {
    const { partDone: part, step } = await showReport(deps, municipalityId, id);
    const before = told.at(-1);
    if (before?.part !== part || before.step !== step)
      told.push({ at: performance.now() - began, part, step, rss: process.memoryUsage.rss() });
    await setTimeout(200);
  }
}

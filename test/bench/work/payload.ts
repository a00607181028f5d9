import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { paths } from '../../../api/contract/paths.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Attribution } from '../../../survey/wave.ts';
import { type PreparedWave, prepareWave, submission } from '../../support/coalition.ts';
import type { Installation } from '../../support/installation.ts';
import { type Outcome, slower } from '../budget.ts';
import { type Timing, time } from '../timing.ts';

const BUDGET = 10_000;
/** Milliseconds that a reader takes for at once. */
const LONGEST: Timing = { median: 100, min: 100, max: 100 };
/** Sixty people: of the municipality, and of partners. On behalf of its organisation a partner answers once. */
const PEOPLE = {
  organisation: { people: 45, partners: 15, colleagues: 1 },
  confidential: { people: 12, partners: 12, colleagues: 4 },
} as const;

/** What the page with the results of one coalition gets, as it travels, and how long the server takes to make it. */
export async function benchPayload(installation: Installation): Promise<Outcome[]> {
  return [...(await dashboard(installation, 'organisation')), ...(await dashboard(installation, 'confidential'))];
}

async function dashboard(installation: Installation, attribution: Attribution): Promise<Outcome[]> {
  const { people, colleagues, partners } = PEOPLE[attribution];
  const names = Array.from({ length: partners }, (_, i) => `Stichting Samen Verder ${attribution} ${i + 1}`);
  const wave = await prepareWave(installation, { people, colleagues, partners: names, attribution });
  for (const [i, { token }] of wave.invitations.entries()) {
    const put = submission(scoresOf(i));
    const answer = await installation.visitor.call('PUT', paths.submission(token, randomUUID()), put);
    if (answer.status !== 201) throw new Error(`A submission was answered with ${answer.status}.`);
  }
  const [json, arrow] = [await dashboardOf(installation, wave), await streamOf(installation, wave)];
  return [
    payloadOf(arrow, attribution),
    payloadOf(json, `${attribution}, as JSON`),
    await serverTimeOf(installation, wave, attribution),
  ];
}

async function serverTimeOf(installation: Installation, wave: PreparedWave, attribution: Attribution) {
  const ours = await time(() => dashboardOf(installation, wave), 15);
  return slower(`S: server time of the dashboard, ${attribution}`, '100 ms', 1, ours, LONGEST);
}

function payloadOf(body: string | Uint8Array, name: string): Outcome {
  const bytes = gzipSync(body).length;
  return {
    name: `S: payload of the dashboard, ${name}`,
    against: '10 kB gz',
    ratio: bytes / BUDGET,
    must: { atMost: 1 },
    ours: `${(bytes / 1000).toFixed(2)} kB gz, ${(body.length / 1000).toFixed(1)} kB`,
    theirs: '10 kB gz',
  };
}

/** When all have answered and the wave has closed. */
async function dashboardOf({ staff, setNow }: Installation, { waveId }: PreparedWave): Promise<string> {
  setNow('2026-04-02T10:00:00Z');
  const { status, body } = await staff.call('GET', paths.waveDashboard(waveId));
  const { withheld } = (body as { dashboard: { withheld: unknown } }).dashboard;
  if (status !== 200 || withheld !== null) throw new Error(`The dashboard shows nothing: ${status}, ${withheld}.`);
  return JSON.stringify(body);
}

/** As the page gets it. */
async function streamOf({ staff }: Installation, { waveId }: PreparedWave): Promise<Uint8Array> {
  const { content } = await staff.download(paths.waveDashboardArrow(waveId));
  return await content.bytes();
}

/** Everybody has an opinion of their own, and one in twelve statements cannot be judged. */
function scoresOf(person: number): Record<string, unknown> {
  return Object.fromEntries(
    samenwerkingswijzer.criteria.map(({ id }, i) => {
      const draw = (person * 7 + i * 11 + person * i) % 12;
      return [id, draw === 0 ? 'cannot-judge' : 1 + (draw % 5)];
    }),
  );
}

import type { CoalitionDetailBody, MembershipBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody, WaveInvitationBody } from '../../api/contract/waves.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Attribution } from '../../survey/wave.ts';
import type { Client } from './client.ts';
import type { Installation } from './installation.ts';

/** A coalition with its wave and the personal links in it, made through the API as a coordinator does. */
export type PreparedWave = {
  readonly coalitionId: string;
  readonly waveId: string;
  readonly invitations: readonly (WaveInvitationBody & { readonly token: string })[];
  /** The token of the first person who answers for this organisation. */
  readonly tokenOf: (organisation: string) => string;
};

export type WantedWave = {
  readonly people?: number;
  readonly partners?: readonly string[];
  readonly colleagues?: number;
  readonly open?: boolean;
  readonly opensOn?: string;
  readonly closesOn?: string;
  readonly attribution?: Attribution;
};

let count = 0;

/** Makes a coalition of the municipality (so many people) and partners by name, with a wave, in March 2026 if not otherwise asked; opened if asked. */
export async function prepareWave(
  { staff, setNow }: Pick<Installation, 'staff' | 'setNow'>,
  wanted: WantedWave = {},
): Promise<PreparedWave> {
  const { people = 1, partners = ['Partner A', 'Partner B'], colleagues = 1, open = true } = wanted;
  const { opensOn = '2026-03-01', closesOn = '2026-03-29', attribution = 'organisation' } = wanted;
  setNow('2026-03-10T10:00:00Z');
  const coalition = await made<CoalitionDetailBody>(staff, 'POST', paths.coalitions(), {
    name: `Coalitie ${++count}`,
    task: 'Samen iets bereiken',
    startsOn: '2025-01-01',
    endsOn: null,
  });
  const own = coalition.memberships[0]?.organisationId ?? '';
  for (let i = 1; i <= people; i++)
    await addPerson(staff, coalition.id, own, `Ambtenaar ${i}`, `ambtenaar${i}@gemeente.example`);
  for (const name of partners) {
    const member = await made<MembershipBody>(staff, 'POST', paths.memberships(coalition.id), {
      name,
      kind: 'association',
    });
    for (let i = 1; i <= colleagues; i++) {
      const email = `${name.toLowerCase().replaceAll(' ', '-')}-${i}@partner.example`;
      await addPerson(staff, coalition.id, member.organisationId, `Bestuurder ${i}`, email);
    }
  }
  const wave = await made<WaveDetailBody>(staff, 'POST', paths.waves(coalition.id), {
    name: 'Meetronde 2026',
    opensOn,
    closesOn,
    attribution,
  });
  if (open) await made(staff, 'PUT', paths.waveState(wave.id), { state: 'open' });
  const invitations = wave.invitations.map((one) => ({ ...one, token: one.link.split('/').at(-1) ?? '' }));
  return {
    coalitionId: coalition.id,
    waveId: wave.id,
    invitations,
    tokenOf: (organisation) => invitations.find((one) => one.organisation === organisation)?.token ?? '',
  };
}

/** All 29 statements answered with the same score. */
export function allAnswered(score: number | 'cannot-judge'): Record<string, unknown> {
  return Object.fromEntries(samenwerkingswijzer.criteria.map(({ id }) => [id, score]));
}

/** A submission of these answers, the first one unless it names what it replaces. */
export function submission(answers: Record<string, unknown>, replaces: string | null = null) {
  return { answers, mandate: true, locale: 'nl', replaces };
}

async function addPerson(
  staff: Client,
  coalitionId: string,
  organisationId: string,
  name: string,
  email: string,
): Promise<void> {
  await made(staff, 'POST', paths.respondents(coalitionId), { name, email, organisationId });
}

async function made<Body>(staff: Client, method: string, path: string, body: unknown): Promise<Body> {
  const answer = await staff.call(method, path, body);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Body;
}

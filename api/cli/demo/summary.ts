import type { MunicipalityId } from '../../../survey/id.ts';
import { type FollowedInvitation, followInvitations, withheldOf } from '../../actions/follow-response.ts';
import { stateOfRow } from '../../actions/wave-state.ts';
import { pages } from '../../contract/paths.ts';
import { selectCoalitions } from '../../db/coalitions.ts';
import type { WaveRow } from '../../db/schema.ts';
import { selectWaves } from '../../db/waves.ts';
import type { Deps } from '../../deps.ts';
import type { LoadedDemo } from './load.ts';

export type DemoSummary = {
  readonly url: string;
  readonly signIn: LoadedDemo['signIn'];
  /** Of the waves that have figures to show. */
  readonly dashboards: readonly { coalition: string; wave: string; url: string }[];
  /** Of open waves, those that nobody has answered yet. */
  readonly invitations: readonly { coalition: string; wave: string; organisation: string; role: string; url: string }[];
};

export async function summaryOf(deps: Deps, { municipalityId, signIn }: LoadedDemo): Promise<DemoSummary> {
  const url = deps.config.baseUrl;
  const waves = await selectWaves(deps.db, municipalityId);
  const names = await coalitionNames(deps, municipalityId);
  const followed = await Promise.all(
    waves.map(async (wave) => ({ wave, invitations: await followInvitations(deps.db, wave) })),
  );
  const shown = followed.filter(({ wave, invitations }) => withheldOf(wave, invitations, deps.now()) === null);
  const open = followed.filter(({ wave }) => stateOfRow(wave, deps.now()) === 'open');
  return {
    url,
    signIn,
    dashboards: shown.map(({ wave }) => ({ ...placeOf(wave, names), url: url + pages.dashboard(wave.id) })),
    invitations: open.flatMap(({ wave, invitations }) => unanswered(deps, placeOf(wave, names), invitations)),
  };
}

/** What the demo tells who started it, Dutch first. */
export function describeDemo({ url, signIn, dashboards, invitations }: DemoSummary): string {
  const lines = [
    '',
    'Samenspiegel, demo met verzonnen gegevens / demo with fictitious data',
    '',
    `  Openen / open            ${url}`,
    `  E-mailadres / e-mail     ${signIn.email}`,
    `  Wachtwoord / password    ${signIn.password}`,
    '',
    'Resultaten / results',
    ...dashboards.map((one) => `  ${one.coalition}, ${one.wave}\n    ${one.url}`),
    '',
    'Persoonlijke links om in te vullen / personal links to answer (stop: Ctrl+C)',
    ...invitations.slice(0, 6).map((one) => `  ${one.organisation} (${one.coalition}, ${one.wave})\n    ${one.url}`),
    '',
  ];
  return lines.join('\n');
}

async function coalitionNames(deps: Deps, municipalityId: MunicipalityId): Promise<Map<string, string>> {
  const coalitions = await selectCoalitions(deps.db, municipalityId);
  return new Map(coalitions.map(({ id, name }) => [id, name]));
}

function placeOf(wave: WaveRow, names: Map<string, string>): { coalition: string; wave: string } {
  return { coalition: names.get(wave.coalition_id) ?? '', wave: wave.name };
}

function unanswered(
  deps: Deps,
  place: { coalition: string; wave: string },
  invitations: readonly FollowedInvitation[],
) {
  return invitations
    .filter(({ progress }) => progress === 'not-started')
    .map(({ id, organisation, role }) => ({
      ...place,
      organisation,
      role,
      url: deps.config.baseUrl + pages.respond(deps.tokenOf(id)),
    }));
}

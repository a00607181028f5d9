import type { CoalitionId, MunicipalityId, OrganisationId, WaveId } from '../../../survey/id.ts';
import { addPartner } from '../../actions/add-partner.ts';
import { addRespondent } from '../../actions/add-respondent.ts';
import { makeCoalition } from '../../actions/make-coalition.ts';
import type { Publisher } from '../../actions/publish-wave.ts';
import { setUpInstallation } from '../../actions/set-up-installation.ts';
import { selectStaffByEmail } from '../../db/accounts.ts';
import { selectMembers } from '../../db/memberships.ts';
import type { Deps } from '../../deps.ts';
import { dayIn } from './clock.ts';
import { hold } from './hold.ts';
import { type Promised, promiseAfter } from './promises.ts';
import { stories } from './stories/all.ts';
import type { Story, StoryWave } from './story.ts';
import { talkAbout } from './talk.ts';

const DEMO_MUNICIPALITY = 'Gemeente Voorbeeldstad';
const EMAIL = 'coordinator@voorbeeldstad.example';

export type LoadedDemo = {
  readonly municipalityId: MunicipalityId;
  readonly signIn: { readonly email: string; readonly password: string };
};

/** Tells the stories through the same actions that people's clicks and answers go through. */
export async function loadDemo(deps: Deps, password: string): Promise<LoadedDemo> {
  const account = { name: 'Coördinator (demo)', email: EMAIL, password };
  const municipality = await setUpInstallation(deps, { municipality: DEMO_MUNICIPALITY, ...account, demo: true });
  const userId = await selectStaffByEmail(deps.db, municipality.id, EMAIL);
  if (userId === undefined) throw new Error('the demo has no coordinator');
  for (const story of stories) await tell(deps, { municipality, userId }, story);
  return { municipalityId: municipality.id, signIn: { email: EMAIL, password } };
}

async function tell(deps: Deps, publisher: Publisher, story: Story): Promise<void> {
  const municipalityId = publisher.municipality.id;
  const coalition = { name: story.coalition, task: story.task, startsOn: dayIn(deps, -800), endsOn: null };
  const coalitionId = await makeCoalition(deps, municipalityId, coalition);
  await addPeople(deps, municipalityId, coalitionId, story);
  const promised: Promised = new Map();
  const held: { readonly waveId: WaveId; readonly wave: StoryWave }[] = [];
  const promiseUpTo = async (day: number) => {
    const who = { municipalityId, coalitionId, actor: publisher.userId };
    for (const { waveId, wave } of held) {
      const due = (wave.promises ?? []).filter((promise) => promise.from <= day);
      await promiseAfter(deps, { ...who, waveId }, story, due, promised);
    }
  };
  for (const wave of story.waves) {
    await promiseUpTo(wave.from);
    const waveId = await hold(deps, { municipalityId, coalitionId, promised }, story, wave);
    await talkAbout(deps, publisher, waveId, story, wave);
    held.push({ waveId, wave });
  }
  await promiseUpTo(0);
}

async function addPeople(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  story: Story,
): Promise<void> {
  const [own] = await selectMembers(deps.db, municipalityId, coalitionId);
  for (let place = 1; place <= story.people; place++) {
    const name = `Medewerker ${place}`;
    await answerFor(deps, municipalityId, coalitionId, own?.organisationId as OrganisationId, name, 'voorbeeldstad');
  }
  for (const [name, kind] of story.partners) {
    const { organisationId } = await addPartner(deps, municipalityId, coalitionId, { name, kind });
    for (let person = 1; person <= story.colleagues; person++) {
      const contact = story.colleagues === 1 ? 'Contactpersoon' : `Contactpersoon ${person}`;
      await answerFor(deps, municipalityId, coalitionId, organisationId, contact, slugOf(name));
    }
  }
}

async function answerFor(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  organisationId: OrganisationId,
  name: string,
  domain: string,
): Promise<void> {
  const email = `${slugOf(name)}@${domain}.example`;
  await addRespondent(deps, municipalityId, coalitionId, { name, email, organisationId });
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

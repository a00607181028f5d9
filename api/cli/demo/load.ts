import { randomUUID } from 'node:crypto';
import { ROLES } from '../../../survey/criterion.ts';
import type { CoalitionId, MunicipalityId, OrganisationId, SubmissionId, WaveId } from '../../../survey/id.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import { addPartner } from '../../actions/add-partner.ts';
import { addRespondent } from '../../actions/add-respondent.ts';
import { dayOf } from '../../actions/days.ts';
import { makeCoalition } from '../../actions/make-coalition.ts';
import { openWave } from '../../actions/open-wave.ts';
import { planWave } from '../../actions/plan-wave.ts';
import { setUpInstallation } from '../../actions/set-up-installation.ts';
import { submitResponse } from '../../actions/submit-response.ts';
import { type Invitation, selectInvitations } from '../../db/invitations.ts';
import { selectMembers } from '../../db/memberships.ts';
import type { Deps } from '../../deps.ts';
import { answersOfStory } from './answers.ts';
import { stories } from './stories/all.ts';
import type { Story, StoryWave } from './story.ts';

const DEMO_MUNICIPALITY = 'Gemeente Voorbeeldstad';
const EMAIL = 'coordinator@voorbeeldstad.example';
const DAY = 86_400_000;

export type LoadedDemo = {
  readonly municipalityId: MunicipalityId;
  readonly signIn: { readonly email: string; readonly password: string };
};

/** Tells the stories through the same actions that people's clicks and answers go through. */
export async function loadDemo(deps: Deps, password: string): Promise<LoadedDemo> {
  const account = { name: 'Coördinator (demo)', email: EMAIL, password };
  const { id } = await setUpInstallation(deps, { municipality: DEMO_MUNICIPALITY, ...account, demo: true });
  for (const story of stories) await tell(deps, id, story);
  return { municipalityId: id, signIn: { email: EMAIL, password } };
}

async function tell(deps: Deps, municipalityId: MunicipalityId, story: Story): Promise<void> {
  const coalition = { name: story.coalition, task: story.task, startsOn: day(deps, -800), endsOn: null };
  const coalitionId = await makeCoalition(deps, municipalityId, coalition);
  await addPeople(deps, municipalityId, coalitionId, story);
  for (const wave of story.waves) await hold(deps, municipalityId, coalitionId, story, wave);
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

/** Holds a wave as if on its own days: planned before it began, opened on its first day, answered two days later. */
async function hold(
  deps: Deps,
  municipalityId: MunicipalityId,
  coalitionId: CoalitionId,
  story: Story,
  wave: StoryWave,
): Promise<void> {
  const opensOn = day(deps, wave.from);
  const name = wave.name(Number(opensOn.slice(0, 4)));
  const dates = { opensOn, closesOn: day(deps, wave.until), attribution: wave.attribution ?? 'organisation' };
  const waveId = await planWave(later(deps, wave.from - 7), municipalityId, coalitionId, { name, ...dates });
  await openWave(later(deps, wave.from), municipalityId, waveId);
  if (wave.views !== null) await answerAll(later(deps, wave.from + 2), municipalityId, waveId, story, wave);
}

async function answerAll(
  deps: Deps,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  story: Story,
  wave: StoryWave,
): Promise<void> {
  const invitations = await selectInvitations(deps.db, municipalityId, waveId);
  const ownFirst = invitations.toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
  const organisations = [...new Set(ownFirst.map(({ organisationId }) => organisationId))];
  for (const role of ROLES) {
    for (const invitation of invitations.filter((one) => one.role === role)) {
      const place = placeOf(invitation, story);
      if (role === 'partner' && wave.silent.includes(place)) continue;
      const person = role === 'partner' ? numberIn(invitation.person) : 1;
      const voice = { wave: `${story.coalition} ${wave.from}`, role, place, person, organisations };
      const said = { ...story.beside, ...wave.beside };
      const own = { ...voice, organisation: invitation.organisationId };
      await answer(deps, invitation, answersOfStory(samenwerkingswijzer, wave.views ?? {}, said, own));
    }
  }
}

/** A partner's place in the story's list, or the number in the name of somebody of the municipality. */
function placeOf({ role, organisation, person }: Invitation, { partners }: Story): number {
  if (role === 'partner') return partners.findIndex(([name]) => name === organisation);
  return numberIn(person);
}

/** 1 for somebody who has none. */
function numberIn(person: string): number {
  return Number(/\d+$/.exec(person)?.[0] ?? 1);
}

async function answer(deps: Deps, invitation: Invitation, answers: Record<string, unknown>): Promise<void> {
  const body = { answers, mandate: true, locale: 'nl', replaces: null } as const;
  await submitResponse(deps, invitation, randomUUID() as SubmissionId, body);
}

function later(deps: Deps, days: number): Deps {
  const now = new Date(deps.now().getTime() + days * DAY);
  return { ...deps, now: () => now };
}

/** The calendar day in the Netherlands, so many days from now. */
function day(deps: Deps, days: number): string {
  return dayOf(later(deps, days).now());
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

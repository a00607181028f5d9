import { randomUUID } from 'node:crypto';
import { ROLES } from '../../../survey/criterion.ts';
import type { CoalitionId, MunicipalityId, SubmissionId, WaveId } from '../../../survey/id.ts';
import { samenwerkingswijzer } from '../../../survey/questionnaires/samenwerkingswijzer.ts';
import { openWave } from '../../actions/open-wave.ts';
import { planWave } from '../../actions/plan-wave.ts';
import { submitResponse } from '../../actions/submit-response.ts';
import { type Invitation, selectInvitations } from '../../db/invitations.ts';
import { selectWavePromises } from '../../db/wave-promises.ts';
import type { Deps } from '../../deps.ts';
import { answersOfStory } from './answers.ts';
import { dayIn, later } from './clock.ts';
import { type Promised, verdictsOf } from './promises.ts';
import type { Story, StoryWave } from './story.ts';

type Coalition = {
  readonly municipalityId: MunicipalityId;
  readonly coalitionId: CoalitionId;
  readonly promised: Promised;
};

/** Holds a wave as if on its own days: planned before it began, opened on its first day, answered two days later. */
export async function hold(
  deps: Deps,
  { municipalityId, coalitionId, promised }: Coalition,
  story: Story,
  wave: StoryWave,
): Promise<WaveId> {
  const opensOn = dayIn(deps, wave.from);
  const name = wave.name(Number(opensOn.slice(0, 4)));
  const dates = { opensOn, closesOn: dayIn(deps, wave.until), attribution: wave.attribution ?? 'organisation' };
  const waveId = await planWave(later(deps, wave.from - 7), municipalityId, coalitionId, { name, ...dates });
  await openWave(later(deps, wave.from), municipalityId, waveId);
  const at = { municipalityId, waveId, promised };
  if (wave.views !== null) await answerAll(later(deps, wave.from + 2), at, story, wave);
  return waveId;
}

async function answerAll(
  deps: Deps,
  { municipalityId, waveId, promised }: Omit<Coalition, 'coalitionId'> & { readonly waveId: WaveId },
  story: Story,
  wave: StoryWave,
): Promise<void> {
  const questions = await selectWavePromises(deps.db, municipalityId, waveId);
  const invitations = await selectInvitations(deps.db, municipalityId, waveId);
  const ownFirst = invitations.toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
  const { attribution = 'organisation' } = wave;
  const organisations = [...new Set(ownFirst.map(({ organisationId }) => organisationId))];
  for (const role of ROLES) {
    for (const invitation of invitations.filter((one) => one.role === role)) {
      const place = placeOf(invitation, story);
      if (role === 'partner' && wave.silent.includes(place)) continue;
      const person = role === 'partner' ? numberIn(invitation.person) : 1;
      const voice = { wave: `${story.coalition} ${wave.from}`, role, place, person, organisations };
      const said = { ...story.beside, ...wave.beside };
      const own = { ...voice, organisation: invitation.organisationId };
      const answers = answersOfStory(samenwerkingswijzer, wave.views ?? {}, said, own);
      const verdicts = verdictsOf(questions, promised, invitation, { place, attribution });
      await answer(deps, invitation, { ...answers, ...verdicts });
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

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import type { DashboardBody } from '../../api/contract/dashboard.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { type Answer, codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission, type WantedWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

const ROUNDS = 10;

describe.each(databaseKinds)('two requests at the same moment on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const call = (method: string, path: string, body?: unknown) => installation.staff.call(method, path, body);
  /** Looks at the outcome of the same two requests, on a coalition of their own each time. */
  const inEachRound = async (wanted: WantedWave, look: (round: Round) => Promise<void>): Promise<void> => {
    for (let round = 0; round < ROUNDS; round++) await look(await roundOf(await prepareWave(installation, wanted)));
  };
  const roundOf = async (wave: PreparedWave): Promise<Round> => {
    const { memberships } = (await call('GET', paths.coalition(wave.coalitionId))).body as CoalitionDetailBody;
    const members = memberships.map(({ organisationId, respondents }) => ({
      organisationId,
      people: respondents.map(({ id, email }) => ({
        path: paths.respondent(wave.coalitionId, id, organisationId),
        token: wave.invitations.find((one) => one.email === email)?.token ?? '',
      })),
    }));
    return { ...wave, members };
  };
  const detail = async (waveId: string) => (await call('GET', paths.wave(waveId))).body as WaveDetailBody;
  const state = (waveId: string, wanted: 'open' | 'closed') => call('PUT', paths.waveState(waveId), { state: wanted });
  const submit = (token: string) =>
    installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(allAnswered(4)));
  const saveDraft = (token: string) =>
    installation.visitor.call('PUT', paths.draft(token), { version: 0, answers: { 'player.clear': 4 }, page: 0 });
  const newcomer = (organisationId: string) => ({ name: 'Nieuw', email: 'nieuw@elders.example', organisationId });

  it('never open a wave that has nobody on one side', async () => {
    await inEachRound({ partners: ['Partner A'], open: false }, async ({ coalitionId, waveId, members }) => {
      const [own, partner] = members;
      await together(
        state(waveId, 'open'),
        call('DELETE', paths.membership(coalitionId, partner?.organisationId ?? '')),
        call('DELETE', own?.people[0]?.path ?? ''),
      );
      const { state: outcome, invitations } = await detail(waveId);
      const roles = invitations.map(({ role }) => role);
      if (outcome === 'open') expect(roles).toEqual(['municipality', 'partner']);
      else expect(roles.length).toBeLessThan(2);
    });
  });

  it('invite for a new wave also who is listed meanwhile', async () => {
    await inEachRound({ open: false }, async ({ coalitionId, members }) => {
      const dates = { opensOn: '2026-04-01', closesOn: '2026-04-30', attribution: 'organisation' };
      const person = newcomer(members[1]?.organisationId ?? '');
      const [planned, added] = await together(
        call('POST', paths.waves(coalitionId), { name: 'Tweede', ...dates }),
        call('POST', paths.respondents(coalitionId), person),
      );
      expect([planned.status, added.status]).toEqual([201, 201]);
      const { invitations } = await detail((planned.body as WaveDetailBody).id);
      expect(invitations.map(({ email }) => email)).toContain(person.email);
    });
  });

  it('leave nobody of the municipality invited whose answer the first look at results has made final', async () => {
    await inEachRound({ partners: ['Partner A'] }, async ({ coalitionId, waveId, members, invitations }) => {
      for (const { token } of invitations) await submit(token);
      const person = newcomer(members[0]?.organisationId ?? '');
      const [looked] = await together(
        call('GET', paths.waveDashboard(waveId)),
        call('POST', paths.respondents(coalitionId), person),
      );
      const invited = (await detail(waveId)).invitations.find(({ email }) => email === person.email);
      const { withheld } = (looked.body as DashboardBody).dashboard;
      expect(withheld).toBe(invited ? 'municipality-outstanding' : null);
      if (invited) expect((await submit(invited.link.split('/').at(-1) ?? '')).status).toBe(201);
    });
  });

  it.each([
    ['municipality', 0],
    ['partner', 1],
  ] as const)(
    'give who submits for the %s while being removed a receipt, or say that the link is gone',
    async (_role, side) => {
      await inEachRound({ people: 2, colleagues: 2 }, async ({ members }) => {
        const person = members[side]?.people[0];
        await saveDraft(person?.token ?? '');
        const outcome = await together(call('DELETE', person?.path ?? ''), submit(person?.token ?? ''));
        expect([
          ['no problem but 204', 'invitation.unknown'],
          ['respondent.in-use', 'no problem but 201'],
        ]).toContainEqual(outcome.map(codeOf));
      });
    },
  );

  it('save the draft of who is being removed, or say that the link is gone', async () => {
    await inEachRound({ people: 2 }, async ({ members }) => {
      const person = members[0]?.people[0];
      const [removed, saved] = await together(call('DELETE', person?.path ?? ''), saveDraft(person?.token ?? ''));
      expect(removed.status).toBe(204);
      expect(['no problem but 200', 'invitation.unknown']).toContain(codeOf(saved));
    });
  });

  it('keep one of the last two on a side of an open wave', async () => {
    await inEachRound({ people: 2 }, async ({ members }) => {
      const people = members[0]?.people ?? [];
      const outcome = await together(...people.map(({ path }) => call('DELETE', path)));
      expect(outcome.map(codeOf).sort()).toEqual(['no problem but 204', 'respondent.last']);
    });
  });

  it('wait for each other in one order, so that none of many fails', async () => {
    await inEachRound({ people: 3, colleagues: 3 }, async ({ coalitionId, waveId, members, invitations }) => {
      const dates = { opensOn: '2026-04-01', closesOn: '2026-04-30', attribution: 'organisation' };
      await together(
        ...invitations.map(({ token }) => submit(token)),
        ...members.flatMap(({ people }) => people.slice(1).map(({ path }) => call('DELETE', path))),
        call('GET', paths.waveDashboard(waveId)),
        call('POST', paths.waves(coalitionId), { name: 'Tweede', ...dates }),
        call('POST', paths.memberships(coalitionId), { name: 'Partner C', kind: 'other' }),
        call('POST', paths.memberships(coalitionId), { name: 'Partner C', kind: 'other' }),
        call('POST', paths.respondents(coalitionId), newcomer(members[0]?.organisationId ?? '')),
        call('DELETE', paths.membership(coalitionId, members[1]?.organisationId ?? '')),
        call('GET', paths.waveDashboard(waveId)),
        state(waveId, 'closed'),
      );
    });
  });
});

type Round = PreparedWave & {
  /** The municipality first, then the partners. */
  readonly members: readonly {
    readonly organisationId: string;
    /** The address to remove each person at, and the person's own link. */
    readonly people: readonly { readonly path: string; readonly token: string }[];
  }[];
};

/** What each of them came back with; none may find us at fault. */
async function together<Requests extends Promise<Answer>[]>(...requests: Requests) {
  const answers = await Promise.all(requests);
  expect(answers.filter(({ status }) => status >= 500).map(({ body }) => body)).toEqual([]);
  return answers;
}

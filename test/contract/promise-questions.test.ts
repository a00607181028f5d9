import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWithheld } from '../../analytics/disclosure/disclosed.ts';
import { DashboardBody } from '../../api/contract/dashboard.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths, type ResultFormat } from '../../api/contract/paths.ts';
import { PersonalResultBody, type PublicationPreviewBody } from '../../api/contract/publications.ts';
import { TrendBody } from '../../api/contract/trend.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import type { PromiseVerdict } from '../../survey/promise.ts';
import type { Attribution } from '../../survey/wave.ts';
import { codeOf } from '../support/client.ts';
import { allAnswered, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';
import { readPdf } from '../support/pdf.ts';
import { changePromise, promised } from '../support/promises.ts';
import { linesOf, sheetsOf } from '../support/result-files.ts';
import { holdWave } from '../support/waves.ts';

const OWN = 'Gemeente Testdam';
const SCORES = { [OWN]: 4, 'Partner A': 3, 'Partner B': 3 };

describe.each(databaseKinds)('a wave after promises were made on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  /** A coalition with a wave that is over, and a promise of each side about it. */
  const afterFirstWave = async (partners: readonly string[] = ['Partner A', 'Partner B']) => {
    const { coalitionId } = await prepareWave(installation, { partners, open: false });
    const waveId = await holdWave(installation, coalitionId, { year: 2025, scores: SCORES });
    const ours = await promised(installation, { coalitionId, waveId, owner: OWN, text: 'Eén loket' });
    const theirs = await promised(installation, {
      coalitionId,
      waveId,
      owner: 'Partner A',
      text: 'Elke maand cijfers',
    });
    return { coalitionId, waveId, ours, theirs };
  };
  const plan = async (coalitionId: string, year: number, attribution: Attribution = 'organisation') => {
    installation.setNow(`${year}-03-10T10:00:00Z`);
    const dates = { opensOn: `${year}-03-01`, closesOn: `${year}-03-29` };
    const planned = { name: `Ronde ${year}`, ...dates, attribution };
    return (await installation.staff.call('POST', paths.waves(coalitionId), planned)).body as WaveDetailBody;
  };
  const setState = async (waveId: string, state: 'open' | 'closed') =>
    (await installation.staff.call('PUT', paths.waveState(waveId), { state })).body as WaveDetailBody;
  const read = async (waveId: string) =>
    (await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody;
  const tokenOf = ({ invitations }: WaveDetailBody, organisation: string) =>
    invitations
      .find((one) => one.organisation === organisation)
      ?.link.split('/')
      .at(-1) ?? '';
  const show = async (token: string) =>
    (await installation.visitor.call('GET', paths.invitation(token))).body as InvitationBody;
  const answer = (token: string, verdicts: Readonly<Record<string, PromiseVerdict>>) => {
    const promises = Object.entries(verdicts).map(([id, verdict]) => [`promise.${id}`, verdict]);
    const answers = { ...allAnswered(4), ...Object.fromEntries(promises) };
    return installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers));
  };
  const outcomesOf = async (waveId: string) => {
    const { body } = await installation.staff.call('GET', paths.waveDashboard(waveId));
    return DashboardBody.parse(body).dashboard.facts?.promises ?? [];
  };
  const idsOf = (edition: InvitationBody['edition']) => edition.promises?.map(({ id }) => id);

  it('shows what it will ask before it opens, and keeps those words whatever happens after', async () => {
    const { coalitionId, ours, theirs } = await afterFirstWave();
    const draft = await plan(coalitionId, 2026);
    const expected = [
      {
        id: ours,
        text: 'Eén loket',
        dueOn: '2025-12-31',
        owner: { name: OWN, role: 'municipality' },
        since: 'Ronde 2025',
      },
      { id: theirs, text: 'Elke maand cijfers', owner: { name: 'Partner A', role: 'partner' } },
    ];
    expect(draft.promises).toMatchObject(expected);
    expect((await setState(draft.id, 'open')).promises).toEqual(draft.promises);
    await changePromise(installation, ours, { text: 'Twee loketten', state: 'dropped' });
    expect((await read(draft.id)).promises).toEqual(draft.promises);
    const { edition } = await show(tokenOf(draft, 'Partner B'));
    expect(edition.promises).toEqual(draft.promises.slice(0, 1));
  });

  it('asks each what it can judge, by name and in confidence, and refuses all else', async () => {
    for (const attribution of ['organisation', 'confidential'] as const) {
      const { coalitionId, ours, theirs } = await afterFirstWave();
      const wave = await plan(coalitionId, 2026, attribution);
      await setState(wave.id, 'open');
      const [own, a, b] = [OWN, 'Partner A', 'Partner B'].map((name) => tokenOf(wave, name)) as [
        string,
        string,
        string,
      ];
      expect(idsOf((await show(own)).edition)).toEqual([ours, theirs]);
      expect(idsOf((await show(b)).edition)).toEqual([ours]);
      expect(idsOf((await show(a)).edition)).toEqual(attribution === 'organisation' ? [ours, theirs] : [ours]);
      const refused = await answer(b, { [theirs]: 'kept' });
      expect([codeOf(refused), refused.body]).toMatchObject([
        'request.invalid',
        { facts: { field: `answers.promise.${theirs}` } },
      ]);
      const draft = { version: 0, answers: { [`promise.${theirs}`]: 'kept' }, page: 1 };
      expect(codeOf(await installation.visitor.call('PUT', paths.draft(b), draft))).toBe('request.invalid');
      expect((await answer(b, { [ours]: 'partly' })).status).toBe(201);
    }
  });

  it('tells what both sides say, and asks again next time about what was not kept', async () => {
    const { coalitionId, ours, theirs } = await afterFirstWave();
    const wave = await plan(coalitionId, 2026);
    await setState(wave.id, 'open');
    await answer(tokenOf(wave, 'Partner A'), { [ours]: 'not-kept', [theirs]: 'kept' });
    await answer(tokenOf(wave, 'Partner B'), { [ours]: 'cannot-judge' });
    await answer(tokenOf(wave, OWN), { [ours]: 'kept', [theirs]: 'kept' });
    await setState(wave.id, 'closed');
    const none = { kept: 0, partly: 0, 'not-kept': 0, 'cannot-judge': 0 };
    const [first, second] = await outcomesOf(wave.id);
    expect(first).toMatchObject({
      promise: { id: ours },
      own: { ...none, kept: 1 },
      others: { ...none, 'not-kept': 1, 'cannot-judge': 1 },
      result: 'not-kept',
    });
    expect(first?.organisations.map(({ counts }) => counts)).toEqual([
      { ...none, 'not-kept': 1 },
      { ...none, 'cannot-judge': 1 },
    ]);
    expect(second).toMatchObject({ own: { ...none, kept: 1 }, others: { ...none, kept: 1 }, result: 'kept' });
    const trend = TrendBody.parse((await installation.staff.call('GET', paths.trend(coalitionId))).body);
    expect(trend.promises).toEqual([{ wave: wave.id, outcomes: [first, second] }]);
    const next = await plan(coalitionId, 2027);
    expect(next.promises.map(({ id }) => id)).toEqual([ours]);
    expect((await setState(next.id, 'open')).promises).toEqual(next.promises);
  });

  it('asks nothing that was dropped, or that was promised after a wave of the same day or later', async () => {
    const { coalitionId, waveId } = await afterFirstWave();
    const dropped = await promised(installation, { coalitionId, waveId, owner: OWN, text: 'Niets', state: 'dropped' });
    const done = await promised(installation, { coalitionId, waveId, owner: OWN, text: 'Gedaan', state: 'done' });
    const later = await plan(coalitionId, 2027);
    const after = await promised(installation, { coalitionId, waveId: later.id, owner: OWN, text: 'Later' });
    const ids = (await plan(coalitionId, 2026)).promises.map(({ id }) => id);
    expect(ids).toContain(done);
    expect(ids).not.toContain(dropped);
    expect(ids).not.toContain(after);
  });

  it('asks only what is due by its last day or was done before it, and says how many come later', async () => {
    const { coalitionId, waveId, ours, theirs } = await afterFirstWave();
    const make = (dueOn: string, state: 'open' | 'done' = 'open') =>
      promised(installation, { coalitionId, waveId, owner: OWN, text: dueOn, dueOn, state });
    const lastDay = await make('2026-03-29');
    const dayAfter = await make('2026-03-30');
    const doneEarly = await make('2026-12-31', 'done');
    const draft = await plan(coalitionId, 2026);
    const ids = new Set(draft.promises.map(({ id }) => id));
    expect(ids).toEqual(new Set([ours, theirs, lastDay, doneEarly]));
    expect(draft.laterPromises).toBe(1);
    expect(await setState(draft.id, 'open')).toMatchObject({ promises: draft.promises, laterPromises: 0 });
    expect((await plan(coalitionId, 2027)).promises.map(({ id }) => id)).toContain(dayAfter);
  });

  it('tells in confidence of nobody what partners say until it may be told, and asks again what is not told', async () => {
    const { coalitionId, ours } = await afterFirstWave();
    const wave = await plan(coalitionId, 2026, 'confidential');
    await setState(wave.id, 'open');
    await answer(tokenOf(wave, 'Partner A'), { [ours]: 'kept' });
    await answer(tokenOf(wave, 'Partner B'), { [ours]: 'kept' });
    await answer(tokenOf(wave, OWN), { [ours]: 'kept' });
    await setState(wave.id, 'closed');
    installation.setNow('2026-03-10T12:00:00Z');
    const [outcome] = await outcomesOf(wave.id);
    expect(outcome).toMatchObject({ own: { kept: 1 }, organisations: [], result: null });
    expect(isWithheld(outcome?.others)).toBe(true);
    expect((await plan(coalitionId, 2027)).promises.map(({ id }) => id)).toContain(ours);
  });

  it('says the same in every file, and keeps back in each what the page keeps back', async () => {
    for (const attribution of ['organisation', 'confidential'] as const) {
      const { coalitionId, ours, theirs } = await afterFirstWave();
      const wave = await plan(coalitionId, 2026, attribution);
      await setState(wave.id, 'open');
      await answer(tokenOf(wave, 'Partner A'), { [ours]: 'not-kept' });
      await answer(tokenOf(wave, OWN), { [ours]: 'partly', [theirs]: 'kept' });
      await setState(wave.id, 'closed');
      const fileOf = async (format: ResultFormat) => {
        const { content } = await installation.staff.download(paths.waveResults(wave.id, format));
        return new Uint8Array(await content.arrayBuffer());
      };
      const isTold = attribution === 'organisation';
      for (const format of ['csv', 'arrow', 'parquet', 'zip'] as const) {
        const lines = (await linesOf(format, await fileOf(format))).filter(
          (line) => line[2] === 'promise' && line[3] === ours,
        );
        const not = lines.filter((line) => line[9] === 'promise_not_kept');
        expect(
          not.map((line) => [line[7], line[8], line[10], line[14]]),
          format,
        ).toEqual([
          ['municipality', '', '0', 'shown'],
          ['partners', '', isTold ? '1' : '', isTold ? 'shown' : 'withheld'],
          ...(isTold ? [['organisation', 'Partner A', '1', 'shown']] : []),
        ]);
        expect(
          lines.filter((line) => line[9] === 'promise_result').map((line) => line[13]),
          format,
        ).toEqual([isTold ? 'not-kept' : '']);
      }
      const sheet = (await sheetsOf(await fileOf('xlsx'))).find(({ name }) => name === 'Afspraken');
      const rows = sheet?.cells.filter(([promise]) => promise === `${OWN}: Eén loket`) ?? [];
      expect(rows.map((row) => row.slice(1, 5))).toEqual([
        ['Gemeente', 0, 1, 0],
        ['Alle partners samen', ...(isTold ? [0, 0, 1] : Array(3).fill('niet getoond'))],
        ...(isTold ? [['Partner A', 0, 0, 1]] : []),
      ]);
      const json = JSON.parse(new TextDecoder().decode(await fileOf('json')));
      expect(json.dashboard.facts.promises).toEqual(await outcomesOf(wave.id));
    }
  });

  it('shows an audience what is told, and the holder of a personal link the own verdicts beside it', async () => {
    const { coalitionId, ours } = await afterFirstWave();
    const wave = await plan(coalitionId, 2026);
    await setState(wave.id, 'open');
    await answer(tokenOf(wave, 'Partner A'), { [ours]: 'partly' });
    await answer(tokenOf(wave, OWN), { [ours]: 'kept' });
    await setState(wave.id, 'closed');
    const preview = await installation.staff.call('GET', paths.publicationPreview(wave.id));
    const { digest } = preview.body as PublicationPreviewBody;
    await installation.staff.call('POST', paths.publications(wave.id), { digest, withComments: false, note: null });
    const { body } = await installation.visitor.call('GET', paths.personalResult(tokenOf(wave, 'Partner A')));
    const { own, published } = PersonalResultBody.parse(body);
    expect(own).toMatchObject({ promises: [{ promise: { id: ours, text: 'Eén loket' }, verdict: 'partly' }] });
    expect(published.dashboard.facts?.promises).toEqual(await outcomesOf(wave.id));
  });

  it('asks it on paper too, and the other way in by proxy', async () => {
    const { coalitionId, ours } = await afterFirstWave();
    const wave = await plan(coalitionId, 2026);
    const { content } = await installation.staff.download(`${paths.blankPaper(wave.id)}?role=partner&locale=nl`);
    const spoken = (await readPdf(new Uint8Array(await content.arrayBuffer()))).pages.flatMap(({ spoken: words }) =>
      words.map(({ text }) => text),
    );
    expect(spoken.join(' ')).toContain('De gemeente beloofde: “Eén loket”, uiterlijk 31 december 2025.');
    expect(spoken.join(' ')).not.toContain('Elke maand cijfers');
    await setState(wave.id, 'open');
    const invitation = wave.invitations.find(({ organisation }) => organisation === 'Partner B')?.id ?? '';
    const entered = await installation.staff.call('PUT', paths.proxySubmission(wave.id, invitation, randomUUID()), {
      answers: { ...allAnswered(3), [`promise.${ours}`]: 'partly' },
      medium: 'paper',
      confirmed: true,
      replaces: null,
    });
    expect(entered.status).toBe(201);
    expect((await show(tokenOf(wave, 'Partner B'))).draft.answers).toMatchObject({ [`promise.${ours}`]: 'partly' });
  });

  it('gives a form as before where nothing was promised', async () => {
    const { tokenOf: token, waveId } = await prepareWave(installation);
    expect('promises' in (await show(token('Partner A'))).edition).toBe(false);
    expect((await read(waveId)).promises).toEqual([]);
  });
});

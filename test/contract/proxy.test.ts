import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { type Answer, codeOf } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

describe.each(databaseKinds)('entering answers for somebody on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const entered = (answers: Record<string, unknown>, replaces: string | null = null) => ({
    answers,
    medium: 'paper',
    confirmed: true,
    replaces,
  });
  const idOf = ({ invitations }: PreparedWave, organisation: string) =>
    invitations.find((one) => one.organisation === organisation)?.id ?? '';
  const enter = (wave: PreparedWave, organisation: string, id: string, body: unknown): Promise<Answer> =>
    installation.staff.call('PUT', paths.proxySubmission(wave.waveId, idOf(wave, organisation), id), body);
  const form = (wave: PreparedWave, organisation: string): Promise<Answer> =>
    installation.staff.call('GET', paths.waveInvitation(wave.waveId, idOf(wave, organisation)));
  const personal = async (token: string) =>
    (await installation.visitor.call('GET', paths.invitation(token))).body as InvitationBody;
  const submit = (token: string, answers: Record<string, unknown>, replaces: string | null = null) =>
    installation.visitor.call('PUT', paths.submission(token, randomUUID()), submission(answers, replaces));
  const board = async ({ waveId }: PreparedWave) =>
    ((await installation.staff.call('GET', paths.wave(waveId))).body as WaveDetailBody).invitations;

  it('stores them once, however often they are sent, and gives the same receipt', async () => {
    const wave = await prepareWave(installation);
    const id = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => enter(wave, 'Partner A', id, entered(allAnswered(4)))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(codeOf(await enter(wave, 'Partner A', id, entered(allAnswered(5))))).toBe('submission.differs');
  });

  it('marks them for the coordinator and the respondent: how, by whom and when', async () => {
    const wave = await prepareWave(installation);
    await enter(wave, 'Partner A', randomUUID(), { ...entered(allAnswered(4)), medium: 'phone' });
    const [own, a, b] = await board(wave);
    const mark = { medium: 'phone', by: 'Coördinator', at: '2026-03-10T10:00:00.000Z' };
    expect([own?.proxy, a?.proxy, b?.proxy]).toEqual([null, mark, null]);
    expect([a?.progress, b?.progress]).toEqual(['submitted', 'not-started']);
    const mine = await personal(wave.tokenOf('Partner A'));
    expect([mine.proxy, mine.receipt?.submittedAt, mine.draft.answers]).toEqual(['phone', mark.at, allAnswered(4)]);
  });

  it('lets the respondent change them, and then the mark is gone and nobody types over them', async () => {
    const wave = await prepareWave(installation);
    const token = wave.tokenOf('Partner A');
    const { body } = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(4)));
    const receipt = (body as { id: string }).id;
    expect((await submit(token, allAnswered(2), receipt)).status).toBe(201);
    const mine = await personal(token);
    expect([mine.proxy, mine.draft.answers]).toEqual([null, allAnswered(2)]);
    expect((await board(wave)).map(({ proxy }) => proxy)).toEqual([null, null, null]);
    const again = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(5), mine.receipt?.id));
    expect([again.status, codeOf(again)]).toEqual([409, 'proxy.own-answers']);
    expect(codeOf(await form(wave, 'Partner A'))).toBe('proxy.own-answers');
  });

  it('shows nothing that is the respondent’s alone: no other coalition’s answers, and no link to them', async () => {
    const other = await prepareWave(installation);
    const wave = await prepareWave(installation);
    await submit(other.tokenOf('Gemeente Testdam'), allAnswered(2));
    const mine = await personal(wave.tokenOf('Gemeente Testdam'));
    expect([mine.takeOver?.answers['player.clear'], mine.sitting === null]).toEqual([2, false]);
    const { takeOver, sitting, authors } = (await form(wave, 'Gemeente Testdam')).body as InvitationBody;
    expect([takeOver, sitting, authors]).toEqual([null, null, {}]);
  });

  it('shows what was entered only to the account that entered it', async () => {
    const wave = await prepareWave(installation);
    const { body } = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(4)));
    const { id } = body as { id: string };
    await sql`update submission set proxy_by = null where id = ${id}`.execute(installation.deps.db);
    const other = (await form(wave, 'Partner A')).body as InvitationBody;
    expect([other.draft.answers, other.receipt?.id]).toEqual([{}, id]);
  });

  it('corrects what was entered before, and shows nothing but that', async () => {
    const wave = await prepareWave(installation);
    await installation.visitor.call('PUT', paths.draft(wave.tokenOf('Partner A')), {
      version: 0,
      answers: { 'comment.player': 'Van de partner zelf' },
      page: 2,
    });
    const empty = (await form(wave, 'Partner A')).body as InvitationBody;
    expect([empty.draft, empty.receipt]).toEqual([
      { version: 0, answers: {}, page: 0, savedAt: null, graceUntil: null },
      null,
    ]);
    const { body } = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(4)));
    const first = (body as { id: string }).id;
    const filled = (await form(wave, 'Partner A')).body as InvitationBody;
    expect([filled.draft.answers, filled.receipt?.id]).toEqual([allAnswered(4), first]);
    expect((await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(3), first))).status).toBe(201);
    const twice = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(1), first));
    expect([twice.status, codeOf(twice)]).toEqual([409, 'submission.replaced-elsewhere']);
    const second = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(1)));
    expect([second.status, codeOf(second)]).toEqual([409, 'submission.already-answered']);
  });

  it('leaves the draft of the respondent as it was, to go on with', async () => {
    const wave = await prepareWave(installation);
    const token = wave.tokenOf('Partner A');
    const answers = { 'comment.player': 'Van de partner zelf' };
    await installation.visitor.call('PUT', paths.draft(token), { version: 0, answers, page: 2 });
    await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(4)));
    const { draft } = await personal(token);
    expect([draft.version, draft.answers, draft.page]).toEqual([1, answers, 2]);
  });

  it('takes the municipality’s own answers too, until somebody has seen results', async () => {
    const wave = await prepareWave(installation);
    const predicted = { ...allAnswered(5), 'prediction.player': 4 };
    const { status, body } = await enter(wave, 'Gemeente Testdam', randomUUID(), entered(predicted));
    expect(status).toBe(201);
    await submit(wave.tokenOf('Partner A'), allAnswered(2));
    await installation.staff.call('GET', paths.waveDashboard(wave.waveId));
    const late = entered(allAnswered(1), (body as { id: string }).id);
    expect(codeOf(await enter(wave, 'Gemeente Testdam', randomUUID(), late))).toBe('wave.results-viewed');
    expect(codeOf(await form(wave, 'Gemeente Testdam'))).toBe('wave.results-viewed');
  });

  it('refuses what was not confirmed, is empty, wrong, or of a wave that is not open', async () => {
    const wave = await prepareWave(installation);
    const id = randomUUID();
    const refused = async (body: unknown) => codeOf(await enter(wave, 'Partner A', id, body));
    const whole = entered(allAnswered(4));
    expect(await refused({ ...whole, confirmed: false })).toBe('proxy.unconfirmed');
    expect(await refused({ ...whole, answers: {} })).toBe('submission.empty');
    expect(await refused({ ...whole, answers: { 'player.clear': 9 } })).toBe('request.invalid');
    expect(await refused({ ...whole, medium: 'pigeon' })).toBe('request.invalid');
    expect(await refused({ ...whole, by: 'somebody else' })).toBe('request.invalid');
    installation.setNow('2026-03-29T22:00:00Z');
    expect(await refused(whole)).toBe('wave.closed');
    expect(codeOf(await form(wave, 'Partner A'))).toBe('wave.closed');
    const draft = await prepareWave(installation, { open: false });
    expect(codeOf(await enter(draft, 'Partner A', id, whole))).toBe('wave.not-open');
  });

  it('refuses an invitation of another wave, and one that was withdrawn', async () => {
    const wave = await prepareWave(installation);
    const other = await prepareWave(installation);
    const crossed = paths.proxySubmission(wave.waveId, idOf(other, 'Partner A'), randomUUID());
    const answer = await installation.staff.call('PUT', crossed, entered(allAnswered(4)));
    expect([answer.status, codeOf(answer)]).toEqual([404, 'respondent.unknown']);
    const draft = await prepareWave(installation, { open: false });
    const leaving = draft.invitations.find(({ organisation }) => organisation === 'Partner B');
    await installation.staff.call('DELETE', paths.membership(draft.coalitionId, leaving?.organisationId ?? ''));
    expect(codeOf(await enter(draft, 'Partner B', randomUUID(), entered(allAnswered(4))))).toBe('respondent.unknown');
  });

  it('is refused where answers are confidential', async () => {
    const wave = await prepareWave(installation, { attribution: 'confidential' });
    const answer = await enter(wave, 'Partner A', randomUUID(), entered(allAnswered(4)));
    expect([answer.status, codeOf(answer)]).toEqual([409, 'proxy.confidential']);
    expect(codeOf(await form(wave, 'Partner A'))).toBe('proxy.confidential');
    const paper = `${paths.blankPaper(wave.waveId)}?role=partner&locale=nl`;
    expect(codeOf(await installation.staff.call('GET', paper))).toBe('proxy.confidential');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationBody } from '../../api/contract/conversation.ts';
import { paths } from '../../api/contract/paths.ts';
import type { PromisesBody } from '../../api/contract/promises.ts';
import type { ReportDetailBody } from '../../api/contract/reports.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { allAnswered, prepareWave } from '../support/coalition.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { publishedToken } from '../support/read-wave.ts';
import { holdWave } from '../support/waves.ts';

const OWN = 'Gemeente Testdam';
const PARTNERS = ['Partner A', 'Partner B', 'Partner C'];
const GAP = { kind: 'criterion', id: 'player.clear', subject: 'municipality' } as const;
const READING = {
  municipality: 'Wij leggen veel uit.',
  partners: 'Wij horen het laat.',
  outcome: 'disagreed',
  together: 'Vroeg of af: daar verschillen wij over.',
} as const;
const REPLY = 'Het gaat ons om duidelijke taal.';
const [KEPT, BROKEN] = ['Er komt één loket voor alle vragen', 'Wij zeggen elk kwartaal wat wij willen'];

describe('from a gap to a promise that was kept', { timeout: 120_000 }, () => {
  let installation: Installation;
  let coalitionId: string;
  let waveId: string;
  let gapId: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    ({ coalitionId } = await prepareWave(installation, { partners: PARTNERS, open: false }));
    const scores = { [OWN]: 5, ...Object.fromEntries(PARTNERS.map((name) => [name, 2])) };
    waveId = await holdWave(installation, coalitionId, { year: 2025, scores });
  });
  afterAll(() => installation.close());

  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await installation.staff.call(method, path, body);
    expect([method, path, answer.status < 300, answer.body]).toEqual([method, path, true, answer.body]);
    return answer.body as Body;
  };
  const promises = () => call<PromisesBody>('GET', paths.promises(coalitionId));
  /** What the report of a year says, without its markup. */
  const reportOf = async (year: number) => {
    const parts = ['coalitions', 'promises'];
    const wanted = { year, coalitionId, locale: 'nl', audience: 'executive', parts, ownTexts: {} };
    const { id } = await call<ReportDetailBody>('POST', paths.reports(), wanted);
    await installation.runJobs();
    const html = await (await installation.staff.download(paths.reportFile(id, 'html'))).content.text();
    return html.replace(/<(style|svg).*?<\/\1>|<[^>]+>/gs, ' ').replace(/\s+/g, ' ');
  };

  it('a gap is chosen, and each side reads something else in it', async () => {
    installation.setNow('2025-04-02T10:00:00Z');
    await publishedToken(installation, { waveId });
    const choice = { version: 0, gaps: [GAP], discard: false };
    const { gaps } = await call<ConversationBody>('PUT', paths.conversation(waveId), choice);
    gapId = gaps[0]?.id ?? '';
    await call('PUT', paths.chosenGap(waveId, gapId), { version: 1, ...READING });
  });

  it('a partner replies before that is shared', async () => {
    await call('POST', paths.replyRound(waveId), { replyUntil: '2025-04-20' });
    const { invitations } = await call<WaveDetailBody>('GET', paths.wave(waveId));
    const link = invitations.find(({ organisation }) => organisation === 'Partner A')?.link ?? '';
    const [gap] = (await call<ConversationBody>('GET', paths.conversation(waveId))).gaps;
    const reply = { gap: gapId, readingVersion: gap?.version, version: 0, stance: 'otherwise', text: REPLY };
    const path = paths.personalReplies(link.split('/').at(-1) ?? '');
    expect((await installation.visitor.call('PUT', path, { replies: [reply] })).status).toBe(200);
    installation.setNow('2025-04-22T10:00:00Z');
    await call('POST', paths.sharedConversation(waveId), {});
  });

  it('the municipality promises two things about it', async () => {
    const own = (await promises()).organisations.find(({ name }) => name === OWN);
    const whose = { waveId, gapId, organisationId: own?.id, personId: null, dueOn: '2025-12-31' };
    for (const text of [KEPT, BROKEN]) await call('POST', paths.promises(coalitionId), { ...whose, text });
  });

  it('the report of that year says what each side reads in it, and what the partner replied', async () => {
    installation.setNow('2025-12-01T10:00:00Z');
    const report = await reportOf(2025);
    for (const text of [READING.municipality, READING.partners, READING.together, REPLY]) {
      expect(report).toContain(text);
    }
  });

  it('the next wave asks the partners whether it was kept', async () => {
    const made = (await promises()).promises;
    const verdicts = made.map(({ id, text }) => [`promise.${id}`, text === KEPT ? 'kept' : 'not-kept']);
    const answers = { ...allAnswered(4), ...Object.fromEntries(verdicts) };
    const next = await holdWave(installation, coalitionId, { year: 2026, scores: () => answers });
    expect((await promises()).promises.map(({ askedIn }) => askedIn)).toEqual([[next], [next]]);
  });

  it('the report of the year after says which one was kept, and which one was not', async () => {
    installation.setNow('2026-12-01T10:00:00Z');
    const report = await reportOf(2026);
    expect(report).toContain('Er zijn 2 afspraken vastgelegd. Volgens de andere kant: 1 nagekomen, 1 niet nagekomen.');
    const about = '(Gemeente Testdam, uiterlijk 31 december 2025). Gaat over “Is duidelijk”.';
    expect(report).toContain(`${KEPT} ${about} Volgens de partners in “Ronde 2026”: nagekomen`);
    expect(report).toContain(`${BROKEN} ${about} Volgens de partners in “Ronde 2026”: niet nagekomen`);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { type Answer, codeOf, makeClient } from '../support/client.ts';
import { allAnswered, type PreparedWave, prepareWave, submission } from '../support/coalition.ts';
import { databaseKinds, type Installation, SIGN_IN, startInstallation } from '../support/installation.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';

describe.each(databaseKinds)('the short code of an invitation on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const follow = (code: string): Promise<Answer> =>
    installation.visitor.call('POST', paths.invitationCodes(), { code });
  const codesOf = async ({ waveId }: PreparedWave) => {
    const { body } = await installation.staff.call('GET', paths.wave(waveId));
    return (body as WaveDetailBody).invitations;
  };

  it('leads to the personal page, however it is typed, and changes nothing', async () => {
    const wave = await prepareWave(installation);
    for (const { code, link } of await codesOf(wave)) {
      const path = new URL(link).pathname;
      for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', '')} `, [...code].join(' ')]) {
        const answer = await follow(typed);
        expect([answer.status, answer.body]).toEqual([200, { path }]);
      }
    }
  });

  it('is not kept as it is, nor as a hash that could be made without the secret', async () => {
    const wave = await prepareWave(installation);
    const [first] = await codesOf(wave);
    const rows = await installation.deps.db.selectFrom('invitation').selectAll().execute();
    const kept = rows.find(({ id }) => id === first?.id)?.code_hash ?? '';
    expect(kept).toBe(installation.deps.codeHashOf(installation.deps.codeOf(first?.id ?? '')));
    expect(JSON.stringify(rows)).not.toContain(first?.code);
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused alike whatever is wrong with it, also when it was withdrawn', async () => {
    const wave = await prepareWave(installation, { open: false });
    const withdrawn = (await codesOf(wave)).find(({ organisation }) => organisation === 'Partner B');
    await installation.staff.call('DELETE', paths.membership(wave.coalitionId, withdrawn?.organisationId ?? ''));
    const refused = [];
    for (const code of ['', 'K7QM', '2222-2222', '0000-0000', 'x'.repeat(100), withdrawn?.code ?? '']) {
      refused.push(await follow(code));
    }
    expect(refused.map(codeOf)).toEqual(refused.map(() => 'code.unknown'));
    expect(new Set(refused.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
  });

  it('still leads to the personal page, with its receipt, after closing', async () => {
    const wave = await prepareWave(installation);
    const [first] = await codesOf(wave);
    await installation.staff.call('PUT', paths.waveState(wave.waveId), { state: 'closed' });
    expect((await follow(first?.code ?? '')).status).toBe(200);
  });

  it('is refused as a request when it is no text', async () => {
    for (const body of [{}, { code: 12345678 }, { code: 'x'.repeat(101) }, { code: 'K7QM-3XRA', admin: true }]) {
      const answer = await installation.visitor.call('POST', paths.invitationCodes(), body);
      expect([answer.status, codeOf(answer)]).toEqual([400, 'request.invalid']);
    }
  });
});

describe('guessing codes', () => {
  it('stops after thirty in a minute, also for the right one', async () => {
    const installation = await startInstallation('embedded');
    try {
      const { waveId } = await prepareWave(installation);
      const { body } = await installation.staff.call('GET', paths.wave(waveId));
      for (let guess = 0; guess < 30; guess++) {
        await installation.visitor.call('POST', paths.invitationCodes(), { code: '2222-2222' });
      }
      const code = (body as WaveDetailBody).invitations[0]?.code;
      const answer = await installation.visitor.call('POST', paths.invitationCodes(), { code });
      expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([
        429,
        'request.too-many',
        '60',
      ]);
    } finally {
      await installation.close();
    }
  });
});

describe('paper that goes out', () => {
  let installation: Installation;
  let wave: PreparedWave;
  let cookie: string;
  beforeAll(async () => {
    installation = await startInstallation('embedded');
    wave = await prepareWave(installation, { colleagues: 2, closesOn: '2026-10-25' });
    cookie = await signIn(installation);
  });
  afterAll(() => installation.close());

  /** The file that this path gives, read back. */
  const pdfAt = async (path: string): Promise<ReadPdf> => {
    const response = await fetch(installation.url + path, { headers: { cookie } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="?(vragenlijst|brieven)\.pdf"?$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    return await readPdf(new Uint8Array(await response.arrayBuffer()));
  };
  const textOf = ({ pages }: ReadPdf) => pages.map(({ spoken }) => spoken.map(({ text }) => text).join(' ')).join('\n');
  const invitationOf = (organisation: string) => {
    const found = wave.invitations.find((one) => one.organisation === organisation);
    if (found === undefined) throw new Error(`nobody of ${organisation} is invited`);
    return found;
  };

  it('is a questionnaire for one invitation, in the person’s language, with who to send it to and until when', async () => {
    const { id, code } = invitationOf('Partner A');
    const pdf = await pdfAt(paths.invitationPaper(wave.waveId, id));
    const text = textOf(pdf);
    expect(pdf.language).toBe('nl');
    expect(text).toContain(code);
    expect(text).toContain(`Ga naar ${new URL(installation.url).host}/code en typ deze code.`);
    expect(text).toContain('Invullen t/m: 25 oktober 2026');
    expect(text).toContain(`aan Coördinator van Gemeente Testdam (${SIGN_IN.email})`);
    await installation.deps.db
      .updateTable('person')
      .set({ locale: 'en' })
      .where('email', '=', invitationOf('Partner B').email)
      .execute();
    const english = await pdfAt(paths.invitationPaper(wave.waveId, invitationOf('Partner B').id));
    expect([english.language, textOf(english).includes('Fill in up to and including: 25 October 2026')]).toEqual([
      'en',
      true,
    ]);
  });

  it('is a blank questionnaire for either role in either language', async () => {
    const blank = (role: string, locale: string) =>
      pdfAt(`${paths.blankPaper(wave.waveId)}?role=${role}&locale=${locale}`);
    expect(textOf(await blank('municipality', 'nl'))).toContain('Wat denkt u dat de partners zeggen?');
    expect(textOf(await blank('partner', 'en'))).not.toContain('What do you think the partners will say?');
  });

  it('is a letter to everybody from whom an answer is awaited, or to whom was chosen', async () => {
    await installation.visitor.call(
      'PUT',
      paths.submission(wave.tokenOf('Partner A'), crypto.randomUUID()),
      submission(allAnswered(4)),
    );
    const [declining, ...others] = wave.invitations.filter(({ organisation }) => organisation !== 'Partner A');
    const decline = { reason: 'no-time', note: '' };
    await installation.visitor.call('PUT', paths.decline(declining?.token ?? ''), decline);
    const all = await pdfAt(paths.letters(wave.waveId));
    expect(all.pages).toHaveLength(others.length);
    for (const { code } of others) expect(textOf(all)).toContain(code);
    const [one, other] = wave.invitations.filter(({ organisation }) => organisation === 'Partner A');
    const chosen = await pdfAt(`${paths.letters(wave.waveId)}?invitation=${one?.id}&invitation=${other?.id}`);
    expect(chosen.pages).toHaveLength(2);
    const single = await pdfAt(`${paths.letters(wave.waveId)}?invitation=${one?.id}`);
    expect(single.pages.map(({ spoken }) => spoken.some(({ text }) => text === one?.code))).toEqual([true]);
  });

  it('refuses letters when everybody has answered', async () => {
    const done = await prepareWave(installation);
    for (const { token } of done.invitations) {
      await installation.visitor.call('PUT', paths.submission(token, crypto.randomUUID()), submission(allAnswered(4)));
    }
    const answer = await installation.staff.call('GET', paths.letters(done.waveId));
    expect([answer.status, codeOf(answer)]).toEqual([409, 'letters.nobody']);
  });

  it('refuses what is not there, of another wave, or not asked well', async () => {
    const elsewhere = await prepareWave(installation);
    const stranger = elsewhere.invitations[0]?.id ?? '';
    const nobody = crypto.randomUUID();
    const refusals = [
      [paths.invitationPaper(wave.waveId, stranger), 'respondent.unknown'],
      [paths.invitationPaper(wave.waveId, 'x'), 'respondent.unknown'],
      [paths.invitationPaper(nobody, stranger), 'respondent.unknown'],
      [`${paths.letters(wave.waveId)}?invitation=${stranger}`, 'respondent.unknown'],
      [paths.letters(nobody), 'wave.unknown'],
      [`${paths.letters(wave.waveId)}?invitation=x`, 'request.invalid'],
      [`${paths.letters(wave.waveId)}?all=1`, 'request.invalid'],
      [`${paths.blankPaper(nobody)}?role=partner&locale=nl`, 'wave.unknown'],
      [`${paths.blankPaper(wave.waveId)}?role=mayor&locale=nl`, 'request.invalid'],
      [paths.blankPaper(wave.waveId), 'request.invalid'],
    ] as const;
    for (const [path, code] of refusals) {
      expect([path, codeOf(await installation.staff.call('GET', path))]).toEqual([path, code]);
    }
  });
});

async function signIn({ url }: Installation): Promise<string> {
  const answer = await makeClient(url).call('POST', paths.signIn(), SIGN_IN);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

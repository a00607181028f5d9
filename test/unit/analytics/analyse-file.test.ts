import { describe, expect, it } from 'vitest';
import { analyseFile } from '../../../analytics/analyse-file.ts';
import { SHOWN } from '../../../analytics/gates.ts';
import type { FileResponse, FileWave } from '../../../survey/rating-waves.ts';
import type { Rating } from '../../../survey/scale.ts';

/** What somebody of an organisation rated; null: no line about it. */
function response(organisation: string, ratings: Readonly<Record<string, Rating>>): FileResponse {
  const role = organisation === 'Gemeente' ? 'municipality' : 'partner';
  const rated = Object.entries(ratings).filter(([, rating]) => rating !== null);
  return { organisation, role, ratings: new Map(rated) };
}

function wave(name: string, criteria: readonly string[], ...responses: readonly FileResponse[]): FileWave {
  return { name, coalition: 'Wonen', line: 2, criteria, responses };
}

const analyse = (...waves: readonly FileWave[]) => analyseFile(waves, 'organisation', SHOWN);

describe('analyseFile', () => {
  it('makes a theme of what stands before the first dot', () => {
    const ids = ['b.2', 'b.1', 'a', 'c.x.y', 'c.z'];
    const [only] = analyse(wave('2025', ids, response('A', { 'b.2': 4, 'b.1': 2, a: 5, 'c.x.y': 1, 'c.z': 2 })));
    expect(Object.keys(only?.criteria ?? {})).toEqual(ids);
    const means = Object.entries(only?.themes ?? {}).map(([theme, { partners }]) => [theme, partners?.mean]);
    expect(means).toEqual([
      ['b', 3],
      ['a', 5],
      ['c', 1.5],
    ]);
  });

  it('scores a theme when half of its criteria have a score', () => {
    const ids = ['t.1', 't.2', 't.3', 't.4'];
    const [only] = analyse(
      wave(
        '2025',
        ids,
        response('A', { 't.1': 4, 't.2': 5, 't.3': 0, 't.4': null }),
        response('B', { 't.1': 4, 't.2': 0 }),
        response('C', { 't.1': 4 }),
      ),
    );
    expect(only?.themes['t']?.partners).toMatchObject({ n: 1, mean: 4.5, cannotJudge: 1, organisations: 1 });
  });

  it('counts an empty score as “cannot judge”, and a line that is not there not at all', () => {
    const [only] = analyse(wave('2025', ['q', 'r'], response('A', { q: 0, r: 3 }), response('B', { q: 2 })));
    expect(only?.criteria['q']?.partners).toMatchObject({ n: 1, cannotJudge: 1 });
    expect(only?.criteria['r']?.partners).toMatchObject({ n: 1, cannotJudge: 0 });
  });

  it('says nothing of who was invited, because a file does not', () => {
    const [only] = analyse(wave('2025', ['q'], response('Gemeente', { q: 4 }), response('A', { q: 3 })));
    expect(only?.criteria['q']?.gap).toMatchObject({ value: 1, silence: null, reasons: { silence: 'no-invitations' } });
  });

  it('compares a wave with the one before, on the criteria of both', () => {
    const first = wave('2024', ['q', 'old'], response('A', { q: 2, old: 1 }), response('B', { q: 3, old: 1 }));
    const second = wave('2025', ['new', 'q'], response('A', { q: 4, new: 5 }), response('B', { q: 4, new: 5 }));
    const [before, after] = analyse(first, second);
    expect(before?.change).toBeNull();
    expect(after?.change?.since).toBe('2024');
    expect(Object.keys(after?.change?.criteria ?? {})).toEqual(['q']);
    expect(after?.change?.criteria['q']?.commonPartners).toMatchObject({ organisations: 2, value: 1.5 });
  });

  it('keeps names apart that mean something to the language', () => {
    const ids = ['__proto__', 'constructor', 'toString.x', '10', '9'];
    const ratings = Object.fromEntries(ids.map((id) => [id, 4 as Rating]));
    const people = ['__proto__', 'constructor'].map((name) => response(name, ratings));
    const [only] = analyse(wave('2025', ids, ...people));
    expect(Object.keys(only?.criteria ?? {}).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(only?.themes ?? {}).toSorted()).toEqual(['10', '9', '__proto__', 'constructor', 'toString']);
    const organisations = Object.getOwnPropertyDescriptor(only?.criteria, '__proto__')?.value.organisations;
    expect(Object.keys(organisations)).toEqual(['__proto__', 'constructor']);
  });

  it('gives nothing for no waves', () => {
    expect(analyse()).toEqual([]);
  });
});

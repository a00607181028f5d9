import { describe, expect, it } from 'vitest';
import { RATING_COLUMNS, RatingReader, readRatingHeader } from '../../../survey/rating-file.ts';

const HEADER = [...RATING_COLUMNS];
const LINE = ['2025', 'Wonen', 'Stichting A', 'partner', 'r1', 'goals.realised', '4'];

/** What each line after the header becomes; the first of them is line 2. */
function readAll(lines: readonly (readonly string[])[], header: readonly string[] = HEADER) {
  const read = readRatingHeader(header);
  if (!('positions' in read)) throw new Error(`missing ${read.missing}`);
  const reader = new RatingReader(read.positions, header.length);
  return lines.map((cells, i) => reader.read({ line: i + 2, cells }));
}

/** The line above with some cells changed. */
function line(change: Partial<Record<(typeof RATING_COLUMNS)[number], string>>): string[] {
  return HEADER.map((column, i) => change[column] ?? LINE[i] ?? '');
}

describe('readRatingHeader', () => {
  it('takes the columns in any order and letter case, with others beside them', () => {
    const header = ['Score', 'extra', ' WAVE ', 'coalition', 'organisation', 'role', 'respondent', 'criterion'];
    const cells = ['5', 'x', '2025', 'Wonen', 'Stichting A', 'partner', 'r1', 'goals.realised'];
    expect(readAll([cells], header)).toEqual([expect.objectContaining({ wave: '2025', score: 5 })]);
  });

  it('names the columns that are missing', () => {
    expect(readRatingHeader(['wave', 'coalitie', 'score'])).toEqual({
      missing: ['coalition', 'organisation', 'role', 'respondent', 'criterion'],
    });
  });
});

describe('RatingReader', () => {
  it('reads a rating', () => {
    expect(readAll([LINE])).toEqual([
      {
        line: 2,
        wave: '2025',
        coalition: 'Wonen',
        organisation: 'Stichting A',
        role: 'partner',
        respondent: 'r1',
        criterion: 'goals.realised',
        score: 4,
      },
    ]);
  });

  it('takes an empty score for “cannot judge”, and spaces around a cell for nothing', () => {
    expect(readAll([line({ score: '  ', role: ' Partner ' })])).toEqual([
      expect.objectContaining({ score: null, role: 'partner' }),
    ]);
  });

  it.each(['0', '6', '4.0', '4,5', '-1', 'eens', '４', '1e0', '04'])('refuses the score %j', (score) => {
    expect(readAll([line({ score })])).toEqual([{ line: 2, fault: 'score', value: score }]);
  });

  it.each(RATING_COLUMNS.filter((column) => column !== 'score'))('refuses an empty %s', (column) => {
    expect(readAll([line({ [column]: ' ' })])).toEqual([{ line: 2, fault: 'empty', column }]);
  });

  it('takes out what nobody sees, and refuses a name of nothing else', () => {
    expect(readAll([line({ organisation: 'Stich\0ting\u2028A' }), line({ wave: '\u200B' })])).toEqual([
      expect.objectContaining({ organisation: 'Stichting A' }),
      { line: 3, fault: 'empty', column: 'wave' },
    ]);
  });

  it('refuses a role that is none, a name that is too long, and a line with other cells than the header', () => {
    const long = 'x'.repeat(121);
    expect(readAll([line({ role: 'gemeente' }), line({ criterion: long }), LINE.slice(1), [...LINE, 'x']])).toEqual([
      { line: 2, fault: 'role', value: 'gemeente' },
      { line: 3, fault: 'long', column: 'criterion' },
      { line: 4, fault: 'cells', found: 6 },
      { line: 5, fault: 'cells', found: 8 },
    ]);
  });

  it('refuses a second rating of the same criterion by the same respondent, and names the first', () => {
    expect(readAll([LINE, line({ organisation: 'STICHTING a', score: '1' })])).toEqual([
      expect.objectContaining({ line: 2 }),
      { line: 3, fault: 'duplicate', first: 2 },
    ]);
    const others = [{ respondent: 'R1' }, { wave: '2024' }, { coalition: 'Zorg' }, { criterion: 'goals.effect' }];
    expect(readAll([LINE, ...others.map(line)]).filter((one) => 'fault' in one)).toEqual([]);
  });

  it('refuses an organisation that is partner and municipality in one wave', () => {
    const lines = [
      LINE,
      line({ role: 'municipality', respondent: 'r2' }),
      line({ wave: '2024', role: 'municipality' }),
    ];
    expect(readAll(lines)).toEqual([
      expect.objectContaining({ line: 2 }),
      { line: 3, fault: 'two-roles', first: 2 },
      expect.objectContaining({ line: 4 }),
    ]);
  });
});

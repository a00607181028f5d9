import { describe, expect, it } from 'vitest';
import { catalogueOf, contains, findCell } from '../../../../analytics/disclosure/cell.ts';

const atom = { coalition: 'c', organisation: 'A', organisationType: 'care', n: 3, known: 3, isMixed: false };
const whole = { coalition: null, organisation: null, organisationType: null };

describe('the catalogue of cells', () => {
  it('has a cell of every kind for an organisation, each once', () => {
    expect(catalogueOf([atom, { ...atom, n: 1 }])).toEqual([
      { ...whole, kind: 'total' },
      { ...whole, kind: 'coalition', coalition: 'c' },
      { ...whole, kind: 'partner', organisation: 'A' },
      { ...whole, kind: 'coalition-partner', coalition: 'c', organisation: 'A' },
      { ...whole, kind: 'partner-type', organisationType: 'care' },
    ]);
  });

  it('has no cell for an organisation that is not named, nor for a type that is not known', () => {
    expect(catalogueOf([{ ...atom, isMixed: true }]).map(({ kind }) => kind)).toEqual(['total', 'coalition']);
    expect(catalogueOf([{ ...atom, organisationType: null }]).map(({ kind }) => kind)).toEqual([
      'total',
      'coalition',
      'partner',
      'coalition-partner',
    ]);
  });

  it('holds in each cell the answers that it names', () => {
    const cells = catalogueOf([atom]);
    expect(cells.map((cell) => contains(cell, atom))).toEqual([true, true, true, true, true]);
    expect(cells.map((cell) => contains(cell, { ...atom, coalition: 'd' }))).toEqual([true, false, true, false, true]);
    expect(cells.map((cell) => contains(cell, { ...atom, organisation: 'B' }))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(cells.map((cell) => contains(cell, { ...atom, organisationType: 'x' }))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(cells.map((cell) => contains(cell, { ...atom, isMixed: true }))).toEqual([true, true, false, false, false]);
  });

  it('finds the cell itself', () => {
    const cells = catalogueOf([atom]).map((cell) => ({ ...cell, n: 3, isShown: true }));
    for (const cell of cells) expect(findCell(cells, cell)).toBe(cell);
    const own = { kind: 'coalition-partner', coalition: 'c', organisation: 'A', organisationType: null } as const;
    expect(findCell(cells, { ...own, coalition: 'd' })).toBeUndefined();
    expect(findCell(cells, { ...own, organisation: 'B' })).toBeUndefined();
    expect(findCell(cells, { ...own, organisationType: 'care' })).toBeUndefined();
    expect(findCell(cells, { ...own, kind: 'partner' })).toBeUndefined();
  });
});
